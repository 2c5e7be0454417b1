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
  | 'entities';

/** One thing to tell about one file. Whoever lists or reads files collects these, and goes on. */
export interface FileProblem {
  readonly path: string;
  readonly code: FileProblemCode;
  /** What the system or parser said, or a size; may be empty. */
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
    decisions: 'not all decisions could be read: {0}',
    entities: 'not all entities could be read: {0}',
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
    decisions: 'décisions en partie illisibles : {0}',
    entities: 'entités en partie illisibles : {0}',
  },
};

/** `path: what happened`, one line. */
export function problemText({ path, code, detail }: FileProblem, locale: 'en' | 'fr'): string {
  return `${path}${locale === 'fr' ? ' : ' : ': '}${TEXTS[locale][code].replace('{0}', () => detail)}`;
}

/** The problem that a failed call of a host means. */
export function problemOf(path: string, error: unknown): FileProblem {
  const reason = error instanceof HostError ? error.reason : 'other';
  const code = reason === 'not-found' ? 'vanished' : reason === 'no-permission' ? 'no-permission' : 'unreadable';
  return { path, code, detail: error instanceof Error ? error.message : String(error) };
}
