import { usageText, type UsageId } from './usage-texts';

/** What a command may use of the process: so that tests can run one without starting Node. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly outIsTty: boolean;
  readonly errIsTty: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
}

/** Exit status: nothing found, conflicts found, the command could not do its work. */
export const CLEAN = 0;
export const CONFLICTS = 1;
export const FAILED = 2;
export type ExitStatus = typeof CLEAN | typeof CONFLICTS | typeof FAILED;

/** The command was called in a way it does not know, or its input cannot be read. `run` says so in the user's language. */
export class UsageError extends Error {
  readonly args: readonly (string | number)[];

  constructor(
    readonly id: UsageId,
    ...args: readonly (string | number)[]
  ) {
    super(usageText(id, args, 'en'));
    this.args = args;
  }
}
