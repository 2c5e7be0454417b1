import type { Claim } from '../claim/claims';
import { fingerprint } from '../claim/fingerprint';
import type { ArticleReading } from '../claim/reading';
import type { PairRule } from '../compare/rule';
import { moved, type Edit } from './edit';

/** A pair rule with the place that it has among them: keys of different rules must not meet. */
export interface NumberedRule {
  readonly rule: PairRule;
  readonly number: number;
}

/** The claims of one version of a file, under names that outlive edits which do not touch them. */
export interface ClaimBook {
  readonly reading: ArticleReading;
  /** For each claim, a number that no other claim of the workspace has or had. */
  readonly ids: readonly number[];
  /** Digests of what must be equal for a claim to count as unchanged. */
  readonly contents: readonly string[];
  /** Claims by key, the rule's number before it (see `ruleOfKey`). */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Keys of a claim. */
  readonly keys: readonly (readonly string[])[];
}

let lastId = 0;

/**
 * Books the claims of a new version. A claim that stands where the edit moved it, with the same
 * value and surroundings, keeps its number and need not be compared again.
 */
export function bookClaims(
  reading: ArticleReading,
  rules: readonly NumberedRule[],
  before: ClaimBook | null,
  edit: Edit | null,
): { readonly book: ClaimBook; readonly added: readonly number[]; readonly gone: readonly number[] } {
  const contents = reading.claims.map(contentOf);
  const known = new Map<string, number>();
  before?.reading.claims.forEach((claim, i) => {
    const there = moved(claim, edit);
    if (there) known.set(`${there.start} ${there.end} ${before.contents[i]}`, before.ids[i]!);
  });
  const added: number[] = [];
  const ids = reading.claims.map((claim, i) => {
    const key = `${claim.start} ${claim.end} ${contents[i]}`;
    const id = known.get(key);
    if (id !== undefined) {
      known.delete(key);
      return id;
    }
    added.push(i);
    return ++lastId;
  });
  const stays = new Set(ids);
  const gone = before?.ids.filter((id) => !stays.has(id)) ?? [];
  const keys = reading.claims.map((claim) => keysOf(claim, reading, rules));
  const byKey = new Map<string, number[]>();
  keys.forEach((each, i) => {
    for (const key of each) {
      const list = byKey.get(key);
      if (list) list.push(i);
      else byKey.set(key, [i]);
    }
  });
  return { book: { reading, ids, contents, byKey, keys }, added, gone };
}

function keysOf(claim: Claim, reading: ArticleReading, rules: readonly NumberedRule[]): string[] {
  const keys: string[] = [];
  for (const { rule, number } of rules) {
    if (!rule.takes(claim)) continue;
    for (const key of new Set(rule.keys(claim as never, reading))) keys.push(String.fromCharCode(number) + key);
  }
  return keys;
}

/** The number of the rule that a booked key belongs to: its first code unit. */
export const ruleOfKey = (key: string): number => key.charCodeAt(0);

function contentOf({ kind, fingerprint: subject, value, topic, when, source }: Claim): string {
  const terms = topic.terms.join(' ');
  return fingerprint(kind, subject, value, terms, when.timex, when.earliest, when.latest, source?.text ?? null);
}
