import type { Locale } from '../service/locale';

/** What the terminal says of a call that it does not understand, or of input that it cannot read. */
const USAGE = {
  'no-command': {
    en: 'which command? check | explain | extract | same-name',
    fr: 'quelle commande ? check | explain | extract | same-name',
  },
  'unknown-command': { en: 'unknown command: {0}', fr: 'commande inconnue : {0}' },
  'unknown-option': { en: 'unknown option: {0}', fr: 'option inconnue : {0}' },
  'needs-value': { en: '{0} needs a value', fr: '{0} attend une valeur' },
  'takes-no-value': { en: '{0} takes no value', fr: '{0} n’attend pas de valeur' },
  'one-of': { en: '{0} {1}: expected {2}', fr: '{0} {1} : {2} attendu' },
  confidence: {
    en: '--minimum-confidence {0}: expected a number from 0 to 1',
    fr: '--minimum-confidence {0} : nombre de 0 à 1 attendu',
  },
  missing: { en: '{0}: no such file or folder', fr: '{0} : ce fichier ou dossier n’existe pas' },
  'no-permission': { en: '{0}: no permission to read it', fr: '{0} : lecture non autorisée' },
  unreadable: { en: '{0}: cannot be read ({1})', fr: '{0} : lecture impossible ({1})' },
  'not-text': { en: '{0}: not a text file', fr: '{0} : ce n’est pas un fichier texte' },
  'not-json': { en: '{0}: not valid JSON ({1})', fr: '{0} : JSON non valide ({1})' },
  'not-object': { en: '{0}: not a JSON object', fr: '{0} : ce n’est pas un objet JSON' },
  setting: { en: '{0}: “{1}” is not understood', fr: '{0} : « {1} » n’est pas compris' },
  'explain-target': { en: 'explain needs FILE:LINE[:COLUMN]', fr: 'explain attend FICHIER:LIGNE[:COLONNE]' },
  'not-article': { en: '{0}: not an article of {1}', fr: '{0} : ce n’est pas un article de {1}' },
  'no-line': { en: '{0}: no line {1}', fr: '{0} : pas de ligne {1}' },
  'input-not-text': { en: 'standard input is not text', fr: 'l’entrée standard n’est pas du texte' },
  'line-not-json': { en: 'line {0}: not valid JSON ({1})', fr: 'ligne {0} : JSON non valide ({1})' },
  'line-keys': { en: 'line {0}: expected {1}', fr: 'ligne {0} : {1} attendu' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type UsageId = keyof typeof USAGE;

/** What the help says more of: how a command is called. The rest is about files and input. */
const CALLS: ReadonlySet<UsageId> = new Set<UsageId>([
  'no-command',
  'unknown-command',
  'unknown-option',
  'needs-value',
  'takes-no-value',
  'one-of',
  'confidence',
  'explain-target',
]);

const HELP: Readonly<Record<Locale, string>> = {
  en: 'See recoupe --help.\n',
  fr: 'Voir recoupe --help.\n',
};

/** A line that leads to the help, where that says more; else nothing. */
export const helpHint = (id: UsageId, locale: Locale): string => (CALLS.has(id) ? HELP[locale] : '');

/** The text with its arguments filled in. */
export const usageText = (id: UsageId, args: readonly (string | number)[], locale: Locale): string =>
  USAGE[id][locale].replaceAll(/\{(\d)\}/gu, (_, index: string) => String(args[Number(index)] ?? ''));
