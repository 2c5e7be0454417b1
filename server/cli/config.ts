import { RULES } from '../compare/conflict';
import { DEFAULT_SETTINGS, type RuleSeverity, type Settings } from '../settings';
import { UsageError } from './terminal';

const SEVERITIES: readonly RuleSeverity[] = ['error', 'warning', 'information', 'hint', 'off'];
const LISTS = ['include', 'exclude', 'reference'] as const;

/**
 * Settings of a configuration file's text: JSON with the keys of `Settings`, or an editor's `settings.json` with
 * `recoupe.` before them (other keys are another program's). Rules flat (`figure.conflict`) or nested. In a terminal
 * a setting that is not understood is an error and not a default: a check in CI must not grow silent by a typing slip.
 */
export function readConfig(text: string, name: string): Settings {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UsageError('not-json', name, (error as Error).message);
  }
  if (!isRecord(data)) throw new UsageError('not-object', name);
  const given = Object.keys(data).some((key) => key.startsWith('recoupe.')) ? ownKeys(data) : data;
  const fail = (key: string): never => {
    throw new UsageError('setting', name, key);
  };
  let settings = DEFAULT_SETTINGS;
  for (const [key, value] of Object.entries(given)) {
    const list = LISTS.find((one) => one === key);
    if (list) {
      if (!Array.isArray(value) || !value.every((glob) => typeof glob === 'string')) fail(key);
      settings = { ...settings, [list]: value as string[] };
    } else if (key === 'minimumConfidence' || key === 'maximumFileSize') {
      const valid = typeof value === 'number' && value >= 0 && (key !== 'minimumConfidence' || value <= 1);
      settings = { ...settings, [key]: valid ? value : fail(key) };
    } else if (key === 'rules') {
      settings = { ...settings, rules: { ...settings.rules, ...readRules(value, fail) } };
    } else if (key.startsWith('rules.')) {
      settings = { ...settings, rules: { ...settings.rules, ...readRules({ [key.slice(6)]: value }, fail) } };
    } else if (!EDITOR_ONLY.has(key)) fail(key);
  }
  return settings;
}

/** Settings that change nothing in a terminal. */
const EDITOR_ONLY = new Set(['$schema', 'author', 'codeLens', 'trace.server', 'trace']);

function ownKeys(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = Object.entries(data).filter(([key]) => key.startsWith('recoupe.'));
  return Object.fromEntries(own.map(([key, value]) => [key.slice('recoupe.'.length), value]));
}

function readRules(given: unknown, fail: (key: string) => never): Partial<Record<string, RuleSeverity>> {
  const rules: Record<string, RuleSeverity> = {};
  for (const [key, value] of Object.entries(isRecord(given) ? given : fail('rules'))) {
    const flat = isRecord(value)
      ? Object.entries(value).map(([rest, one]) => [`${key}.${rest}`, one] as const)
      : [[key, value] as const];
    for (const [rule, severity] of flat) {
      const known = RULES.find((one) => one === rule) ?? fail(`rules.${rule}`);
      rules[known] = SEVERITIES.find((one) => one === severity) ?? fail(`rules.${rule}: ${JSON.stringify(severity)}`);
    }
  }
  return rules;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
