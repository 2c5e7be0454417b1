import { toLocale, type Locale } from '../service/locale';
import { environmentLocale, readOptions } from './options';
import { CLEAN, FAILED, UsageError, type ExitStatus, type Terminal } from './terminal';
import { TEXTS } from './texts';
import { helpHint, usageText } from './usage-texts';

/**
 * Runs one command. Each is loaded only when it is called, so that the small ones start at once.
 * Never rejects: what goes wrong is told on standard error, and the exit status is 2.
 */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<ExitStatus> {
  const [command, ...rest] = args;
  const locale = givenLocale(args) ?? environmentLocale(terminal);
  try {
    if (command === '--version' || command === '-v') {
      terminal.out(`${version}\n`);
      return CLEAN;
    }
    if (
      command === '--help' ||
      command === '-h' ||
      command === 'help' ||
      rest.includes('--help') ||
      rest.includes('-h')
    ) {
      terminal.out(TEXTS[locale].help);
      return CLEAN;
    }
    if (command === undefined) throw new UsageError('no-command');
    return await dispatch(command, rest, terminal, version);
  } catch (error) {
    if (error instanceof UsageError)
      terminal.err(`recoupe: ${usageText(error.id, error.args, locale)}\n${helpHint(error.id, locale)}`);
    else terminal.err(`recoupe: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return FAILED;
  }
}

/** The language asked for by `--locale`, if any: help and errors speak it whatever the rest of the arguments is. */
const givenLocale = (args: readonly string[]): Locale | null => {
  const [, given] = /^--locale[= ](en|fr)$/mu.exec(args.join('\n').replace('--locale\n', '--locale ')) ?? [];
  return given === undefined ? null : toLocale(given);
};

async function dispatch(
  command: string,
  rest: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitStatus> {
  switch (command) {
    case 'check':
      return (await import('./check-command')).checkCommand(readOptions(rest, terminal), terminal, version);
    case 'explain':
      return (await import('./explain-command')).explainCommand(readOptions(rest, terminal), terminal);
    case 'extract':
      readOptions(rest, terminal);
      return (await import('./extract-command')).extractCommand(terminal);
    case 'same-name':
      readOptions(rest, terminal);
      return (await import('./same-name-command')).sameNameCommand(terminal);
    default:
      throw new UsageError('unknown-command', command);
  }
}
