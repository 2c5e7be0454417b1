import { RULES, type RuleCode } from './compare/conflict';

export type RuleSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What the user can configure and the answers depend on. Plain data; `recoupe.*` in VS Code, `--config` in the terminal. */
export interface Settings {
  /** Severity of a rule's conflicts; its notes are shown as information at most. */
  readonly rules: Readonly<Record<RuleCode, RuleSeverity>>;
  /** Findings below are not shown, 0 to 1. */
  readonly minimumConfidence: number;
  /** Globs of files to read and to leave out, relative to the workspace folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Globs of files that are right by definition. */
  readonly reference: readonly string[];
  /** Files above are skipped, in bytes. */
  readonly maximumFileSize: number;
}

export const DEFAULT_SETTINGS: Settings = {
  rules: Object.fromEntries(
    RULES.map((rule) => [rule, rule === 'figure.outdated' ? 'information' : 'warning']),
  ) as Record<RuleCode, RuleSeverity>,
  minimumConfidence: 0.5,
  include: ['**/*.{md,markdown,txt}'],
  exclude: [],
  reference: [],
  maximumFileSize: 2_000_000,
};
