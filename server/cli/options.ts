import { parseArgs } from 'node:util';
import { toLocale, type Locale } from '../service/locale';
import { UsageError, type Terminal } from './terminal';

export const FORMATS = ['text', 'sarif', 'json', 'github', 'junit'] as const;
export type Format = (typeof FORMATS)[number];
export const LEVELS = ['note', 'warning', 'error'] as const;
/** Levels of a report: what an editor's severity becomes in the terminal. */
export type ReportLevel = (typeof LEVELS)[number];

export interface Options {
  readonly positionals: readonly string[];
  readonly format: Format;
  /** From this level on the exit status is 1. */
  readonly level: ReportLevel;
  readonly config: string | null;
  readonly minimumConfidence: number | null;
  readonly color: boolean;
  readonly locale: Locale;
  readonly jsonl: boolean;
  readonly folder: string | null;
}

/** Reads the arguments behind the command's name. Throws a `UsageError` for what it does not know. */
export function readOptions(args: readonly string[], terminal: Terminal): Options {
  const { values, positionals } = parse(args);
  return {
    positionals,
    format: oneOf(FORMATS, values.format ?? 'text', '--format'),
    level: oneOf(LEVELS, values.level ?? 'warning', '--level'),
    config: values.config ?? null,
    minimumConfidence: confidence(values['minimum-confidence']),
    color: values['no-color'] ? false : (values.color ?? usesColor(terminal)),
    locale:
      values.locale === undefined
        ? environmentLocale(terminal)
        : oneOf(['en', 'fr'] as const, values.locale, '--locale'),
    jsonl: values.jsonl ?? false,
    folder: values.folder ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        level: { type: 'string' },
        config: { type: 'string', short: 'c' },
        'minimum-confidence': { type: 'string' },
        color: { type: 'boolean' },
        'no-color': { type: 'boolean' },
        locale: { type: 'string' },
        jsonl: { type: 'boolean' },
        folder: { type: 'string' },
      },
    });
  } catch (error) {
    throw usageErrorOf(error as NodeJS.ErrnoException);
  }
}

/** What Node says of arguments (in English only), as ours. It names the option between the first quotation marks. */
function usageErrorOf({ code, message }: NodeJS.ErrnoException): UsageError {
  const option = /'([^']+)'/u.exec(message)?.[1] ?? '';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return new UsageError('unknown-option', option);
  // `-c, --config <value>`
  const name = option.replace(/ <value>$/u, '').replace(/^-\w, /u, '');
  return new UsageError(/does not take/u.test(message) ? 'takes-no-value' : 'needs-value', name);
}

function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((one) => one === given);
  if (!found) throw new UsageError('one-of', option, given, known.join(' | '));
  return found;
}

function confidence(given: string | undefined): number | null {
  if (given === undefined) return null;
  const value = Number(given);
  if (given.trim() === '' || !(value >= 0 && value <= 1)) throw new UsageError('confidence', given);
  return value;
}

/** See https://no-color.org: any value but the empty one switches colour off. */
const usesColor = ({ env, outIsTty }: Terminal): boolean => {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return outIsTty && env['TERM'] !== 'dumb';
};

export const environmentLocale = ({ env }: Terminal): Locale =>
  toLocale(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']);
