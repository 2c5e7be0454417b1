import type { Claim } from '../claim/claims';
import { digest } from '../claim/digest';
import type { ArticleReading } from '../claim/reading';
import type { PairRule } from '../compare/rule';
import { moved, type Edit } from './edit';
import { keyOf, KeyTable } from './key-table';
import type { ReadingShelf } from './reading-shelf';

/** A pair rule with the place that it has among them: keys of different rules must not meet. */
export interface NumberedRule {
  readonly rule: PairRule;
  readonly number: number;
}

/** The claims of one version of a file, under names that outlive edits which do not touch them. */
export interface ClaimBook {
  /** It may have been put away: ask once for all that is done with it. */
  readonly reading: ArticleReading;
  /** For each claim, a number that no other claim of the workspace has or had. */
  readonly ids: readonly number[];
  /** Digests of what must be equal for a claim to count as unchanged. */
  readonly contents: readonly number[];
  /** Keys under which claims are compared: a claim has none if it only repeats another. */
  readonly keys: KeyTable;
  /** The first claim of the file that is equal in all that is compared: itself as a rule. */
  readonly firstLike: readonly number[];
}

/** Claims of one file that are compared under one key: a table of a thousand lines is no news. The first are taken. */
const MOST_OF_A_KEY = 64;

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
  const { keys, firstLike, contents } = keep(reading, rules);
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
  return { book: { reading, ids, contents, keys, firstLike }, added, gone };
}

/** The book with the reading left on the shelf. */
export const shelved = ({ ids, contents, keys, firstLike }: ClaimBook, uri: string, shelf: ReadingShelf): ClaimBook =>
  new ShelvedBook(uri, shelf, ids, contents, keys, firstLike);

class ShelvedBook implements ClaimBook {
  constructor(
    private readonly uri: string,
    private readonly shelf: ReadingShelf,
    readonly ids: readonly number[],
    readonly contents: readonly number[],
    readonly keys: KeyTable,
    readonly firstLike: readonly number[],
  ) {}

  get reading(): ArticleReading {
    return this.shelf.get(this.uri)!;
  }
}

/** Which claims are compared, and under which keys: of equal ones the first, and of one key not too many. */
function keep(
  reading: ArticleReading,
  rules: readonly NumberedRule[],
): Pick<ClaimBook, 'keys' | 'firstLike' | 'contents'> {
  const under = new Map<number, number>();
  const first = new Map<number, number>();
  const firstLike: number[] = [];
  const contents: number[] = [];
  const keys = reading.claims.map((claim, i) => {
    const content = contentOf(claim);
    const like = first.get(content) ?? i;
    first.set(content, like);
    firstLike.push(like);
    let left = '';
    const kept = (like === i ? keysOf(claim, reading, rules) : []).filter((key) => {
      const claims = under.get(key) ?? 0;
      under.set(key, claims + 1);
      if (claims < MOST_OF_A_KEY) return true;
      left += ` ${key}`;
      return false;
    });
    // A claim that comes to be compared, or no longer is, counts as changed.
    contents.push(like === i && left === '' ? content : digest(`${content}${left}${like === i ? '' : ' again'}`));
    return kept;
  });
  return { keys: new KeyTable(keys), firstLike, contents };
}

function keysOf(claim: Claim, reading: ArticleReading, rules: readonly NumberedRule[]): number[] {
  const keys: number[] = [];
  for (const { rule, number } of rules) {
    if (!rule.takes(claim)) continue;
    for (const key of new Set(rule.keys(claim as never, reading))) keys.push(keyOf(number, key));
  }
  return keys;
}

function contentOf({ kind, fingerprint: subject, value, topic, when, source }: Claim): number {
  const parts = [kind, subject, value, topic.terms.join(' '), when.timex, when.earliest, when.latest, source?.text];
  return digest(parts.join('\u001f'));
}
