import { HostError } from './host';

export type FileProblemCode =
  | 'binary'
  | 'too-large'
  | 'no-permission'
  | 'vanished'
  | 'unreadable'
  | 'encoding'
  | 'damaged'
  | 'sidecar'
  | 'front-matter'
  | 'front-matter-open'
  | 'decisions'
  | 'decisions-file'
  | 'entities';

/** One thing to tell about one file. Whoever lists or reads files collects these, and goes on. */
export interface FileProblem {
  readonly path: string;
  readonly code: FileProblemCode;
  /** What the system or parser said, or a size in bytes; may be empty. */
  readonly detail: string;
}

const TEXTS: Readonly<Record<'en' | 'fr', Readonly<Record<FileProblemCode, string>>>> = {
  en: {
    binary: 'skipped: not a text file',
    'too-large': 'skipped: too large ({0}; see recoupe.maximumFileSize)',
    'no-permission': 'skipped: no permission to read it',
    vanished: 'skipped: deleted while being read',
    unreadable: 'skipped: cannot be read ({0})',
    encoding: 'not valid UTF-8; read as Windows-1252',
    damaged: 'some bytes are not valid UTF-8; they are read as �',
    sidecar: 'ignored: {0}',
    'front-matter': 'The front matter is not valid YAML: {0}',
    'front-matter-open': 'The front matter has no closing line (---).',
    decisions: 'entries that are not understood: {0}; the other decisions count',
    'decisions-file': 'no decision counts, and none can be added: it is not JSON with a list "decisions" {0}',
    entities:
      'not understood: {0} (expected: merge: [[name, name]], split: [[name, name]], pin: [{name:, instead: []}])',
  },
  fr: {
    binary: 'ignoré : ce n’est pas un fichier texte',
    'too-large': 'ignoré : trop volumineux ({0} ; voir recoupe.maximumFileSize)',
    'no-permission': 'ignoré : lecture non autorisée',
    vanished: 'ignoré : supprimé pendant la lecture',
    unreadable: 'ignoré : lecture impossible ({0})',
    encoding: 'UTF-8 non valide ; lu en Windows-1252',
    damaged: 'quelques octets ne sont pas de l’UTF-8 valide ; ils sont lus comme �',
    sidecar: 'ignoré : {0}',
    'front-matter': 'L’en-tête n’est pas du YAML valide : {0}',
    'front-matter-open': 'L’en-tête n’a pas de ligne de fin (---).',
    decisions: 'entrées non comprises : {0} ; les autres décisions comptent',
    'decisions-file':
      'aucune décision ne compte ni ne peut être ajoutée : ce n’est pas du JSON avec une liste "decisions" {0}',
    entities: 'non compris : {0} (attendu : merge: [[nom, nom]], split: [[nom, nom]], pin: [{name:, instead: []}])',
  },
};

/** `path: what happened`, one line. */
export function problemText({ path, code, detail }: FileProblem, locale: 'en' | 'fr'): string {
  const said = code === 'too-large' ? megabytes(Number(detail), locale) : detail;
  return `${path}${locale === 'fr' ? ' : ' : ': '}${TEXTS[locale][code].replace('{0}', () => said).trimEnd()}`;
}

const megabytes = (bytes: number, locale: 'en' | 'fr'): string => {
  const number = (bytes / 1_000_000).toFixed(1);
  return locale === 'fr' ? `${number.replace('.', ',')} Mo` : `${number} MB`;
};

/** The problem that a failed call of a host means. */
export function problemOf(path: string, error: unknown): FileProblem {
  const reason = error instanceof HostError ? error.reason : 'other';
  const code = reason === 'not-found' ? 'vanished' : reason === 'no-permission' ? 'no-permission' : 'unreadable';
  return { path, code, detail: error instanceof Error ? error.message : String(error) };
}
