import type { Conflict } from '../compare/conflict';
import type { RuleSeverity, Settings } from '../settings';

export type Severity = Exclude<RuleSeverity, 'off'>;

const RANK: Record<Severity, number> = { hint: 0, information: 1, warning: 2, error: 3 };

/** What the rule's setting makes of a conflict: the setting itself for a conflict, information at most for a note. */
export function severityOf(conflict: Conflict, settings: Settings): RuleSeverity {
  const set = settings.rules[conflict.rule];
  if (conflict.level === 'warning' || set === 'off') return set;
  return RANK[set] > RANK.information ? 'information' : set;
}
