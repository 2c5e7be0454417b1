import { RULES } from '../compare/conflict';
import { DEFAULT_SETTINGS, type RuleSeverity, type Settings } from '../settings';

/** A folder's settings: what the answers depend on, and what only the editor needs. */
export interface FolderSettings {
  readonly settings: Settings;
  readonly author: string;
  readonly codeLens: boolean;
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies RuleSeverity[];

/** Folders that never hold articles of the newsroom, whatever the editor's settings are. */
const NEVER = ['**/.git/**', '**/node_modules/**', '**/.recoupe/**'];

/**
 * Reads the client's sections `recoupe` and `files.exclude`. Never throws: what is missing or of the wrong type is
 * taken as its default.
 */
export function readClientSettings(recoupe: unknown, filesExclude: unknown): FolderSettings {
  const given = isRecord(recoupe) ? recoupe : {};
  const exclude = [...strings(given['exclude'], DEFAULT_SETTINGS.exclude), ...excludedFiles(filesExclude), ...NEVER];
  return {
    settings: {
      rules: readRules(given['rules']),
      minimumConfidence: number(given['minimumConfidence'], DEFAULT_SETTINGS.minimumConfidence, 0, 1),
      include: strings(given['include'], DEFAULT_SETTINGS.include),
      exclude,
      reference: strings(given['reference'], DEFAULT_SETTINGS.reference),
      maximumFileSize: number(given['maximumFileSize'], DEFAULT_SETTINGS.maximumFileSize, 1, Infinity),
    },
    author: typeof given['author'] === 'string' ? given['author'].trim() : '',
    codeLens: given['codeLens'] !== false,
  };
}

/** Rules flat (`figure.conflict`) or nested (`figure: {conflict}`), as editors send dotted settings. */
function readRules(given: unknown): Settings['rules'] {
  const rules = isRecord(given) ? given : {};
  const severity = (rule: string): RuleSeverity | null => {
    const [group = '', name = ''] = rule.split('.');
    const nested = rules[group];
    const value = rules[rule] ?? (isRecord(nested) ? nested[name] : undefined);
    return SEVERITIES.includes(value) ? (value as RuleSeverity) : null;
  };
  return Object.fromEntries(
    RULES.map((rule) => [rule, severity(rule) ?? DEFAULT_SETTINGS.rules[rule]]),
  ) as Settings['rules'];
}

/** Globs of `files.exclude` that are on. A folder's glob leaves out what is in it too. */
function excludedFiles(given: unknown): readonly string[] {
  if (!isRecord(given)) return [];
  return Object.entries(given).flatMap(([glob, on]) => (on === true ? [glob, `${glob.replace(/\/+$/u, '')}/**`] : []));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown, otherwise: readonly string[]): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : otherwise;

const number = (value: unknown, otherwise: number, low: number, high: number): number =>
  typeof value === 'number' && value >= low && value <= high ? value : otherwise;
