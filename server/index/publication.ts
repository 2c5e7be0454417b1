import type { Article } from '../article/article';
import type { Conflict } from '../compare/conflict';
import { byFirstPassage, group } from '../compare/group';
import type { Finding, Place } from '../compare/rule';
import { overlaps, type Span } from '../article/span';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { MultiMap } from '../link/multi-map';
import type { ClaimBook } from './claim-book';
import { pairKey } from './decisions';
import type { FindingStore, Kept } from './finding-store';

/**
 * The conflicts that are shown: findings that settings, decisions and comments leave, joined.
 * Only the files that changed, and those they share conflicts with, are joined again.
 */
export class Publication {
  settings: Settings = DEFAULT_SETTINGS;
  /** Keys of decided pairs of claims. */
  decided: ReadonlySet<string> = new Set();
  private readonly byUri = new Map<string, readonly Conflict[]>();
  /** Files that have a claim under a key: for rules that reach over the whole workspace. */
  private readonly filesByKey = new MultiMap<string, number>();
  private stale = false;

  constructor(
    private readonly store: FindingStore,
    private readonly articleOf: (uri: string) => Article | null,
    private readonly reachesFar: (key: number) => boolean,
  ) {}

  /** Settings or decisions changed: the next publication looks at every file. */
  everythingChanged(): void {
    this.stale = true;
  }

  reindex(uri: string, before: ClaimBook | null, after: ClaimBook | null): void {
    for (const key of before?.keys.all() ?? []) {
      if (this.reachesFar(key) && !after?.keys.has(key)) this.filesByKey.delete(key, uri);
    }
    for (const key of after?.keys.all() ?? []) if (this.reachesFar(key)) this.filesByKey.add(key, uri);
  }

  /** Files that have a claim under the key, if its rule reaches over the whole workspace; else none. */
  filesWith(key: number): Iterable<string> {
    return this.reachesFar(key) ? this.filesByKey.get(key) : [];
  }

  in(uri: string): readonly Conflict[] {
    return this.byUri.get(uri) ?? [];
  }

  all(): readonly Conflict[] {
    const all = new Set([...this.byUri.values()].flat());
    return [...all].sort(byFirstPassage);
  }

  /** Joins the findings around the touched files again. Returns the files whose conflicts are not what they were. */
  publish(touched: ReadonlySet<string>): ReadonlySet<string> {
    const everything = this.stale;
    this.stale = false;
    const seeds = everything ? new Set([...touched, ...this.byUri.keys(), ...this.store.uris()]) : touched;
    const kept = this.reachable(seeds);
    const conflicts = group(
      [...kept].flatMap(({ finding }) => this.shown(finding)),
      (uri) => this.articleOf(uri)?.text ?? '',
    );
    const replaced = this.replacedBy(seeds, kept);
    const around = new Set(seeds);
    for (const conflict of [...replaced, ...conflicts]) for (const { uri } of conflict.passages) around.add(uri);
    const changed = new Set<string>();
    const arriving = byFile(conflicts);
    for (const uri of around) {
      const before = this.in(uri);
      const now = [...before.filter((conflict) => !replaced.has(conflict)), ...(arriving.get(uri) ?? [])].sort(
        surestFirst,
      );
      if (now.length > 0) this.byUri.set(uri, now);
      else this.byUri.delete(uri);
      if (!lookAlike(now, before)) changed.add(uri);
    }
    return changed;
  }

  /** The findings of the files, and those that share passages with them or with what was shown there, and so on. */
  private reachable(uris: ReadonlySet<string>): ReadonlySet<Kept> {
    const found = new Set<Kept>();
    const queue: Kept[] = [];
    const reach = (kept: Kept): void => {
      if (found.has(kept)) return;
      found.add(kept);
      queue.push(kept);
    };
    const byPlace = new Map<string, ReadonlyMap<string, readonly Kept[]>>();
    const reachPlace = (rule: string, at: Span & { readonly uri: string }): void => {
      let here = byPlace.get(at.uri);
      if (!here) byPlace.set(at.uri, (here = placed(this.store.in(at.uri), at.uri)));
      for (const kept of here.get(placeKey(rule, at)) ?? []) reach(kept);
    };
    for (const uri of uris) {
      for (const kept of this.store.in(uri)) reach(kept);
      for (const { rule, passages } of this.in(uri)) for (const passage of passages) reachPlace(rule, passage);
    }
    for (let kept = queue.pop(); kept; kept = queue.pop()) {
      for (const place of kept.finding.places) reachPlace(kept.finding.rule, place);
    }
    return found;
  }

  /** Shown conflicts that the findings will give anew: all of the files', and those elsewhere that share a passage. */
  private replacedBy(uris: ReadonlySet<string>, kept: ReadonlySet<Kept>): ReadonlySet<Conflict> {
    const replaced = new Set<Conflict>();
    for (const uri of uris) for (const conflict of this.in(uri)) replaced.add(conflict);
    for (const { finding } of kept) {
      for (const place of finding.places) {
        for (const conflict of this.in(place.uri)) {
          if (conflict.rule === finding.rule && conflict.passages.some((passage) => samePlace(passage, place)))
            replaced.add(conflict);
        }
      }
    }
    return replaced;
  }

  /** What settings, decisions and comments leave of a finding. */
  private shown(finding: Finding): Finding[] {
    const { rule, places, evidence, level } = finding;
    if (this.settings.rules[rule] === 'off') return [];
    if (level === 'warning' && evidence.confidence < this.settings.minimumConfidence) return [];
    const [head, ...others] = places;
    if (!head || this.silenced(head, rule)) return [];
    if (others.length === 0) return [finding];
    const left = others.filter(
      (other) => !this.silenced(other, rule) && !this.decided.has(pairKey(head.fingerprint, other.fingerprint)),
    );
    if (left.length === 0) return [];
    if (left.length === others.length) return [finding];
    const kept = [head, ...left];
    const fixes = finding.fixes?.flatMap((fix) => {
      const place = kept.indexOf(places[fix.place]!);
      return place < 0 ? [] : [{ ...fix, place }];
    });
    return [{ ...finding, places: kept, fixes }];
  }

  private silenced(place: Place, rule: string): boolean {
    const ignored = this.articleOf(place.uri)?.metadata.ignored ?? [];
    return ignored.some((run) => (run.rule === null || run.rule === rule) && overlaps(run, place));
  }
}

const samePlace = (a: Span & { readonly uri: string }, b: Span & { readonly uri: string }): boolean =>
  a.uri === b.uri && a.start === b.start && a.end === b.end;

const placeKey = (rule: string, { start, end }: Span): string => `${rule} ${start} ${end}`;

/** Findings of a file by rule and place in it. */
function placed(found: Iterable<Kept>, uri: string): ReadonlyMap<string, readonly Kept[]> {
  const at = new Map<string, Kept[]>();
  for (const kept of found) {
    for (const place of kept.finding.places) {
      if (place.uri !== uri) continue;
      const key = placeKey(kept.finding.rule, place);
      const known = at.get(key);
      if (known) known.push(kept);
      else at.set(key, [kept]);
    }
  }
  return at;
}

const surestFirst = (a: Conflict, b: Conflict): number => b.confidence - a.confidence || byFirstPassage(a, b);

function byFile(conflicts: readonly Conflict[]): ReadonlyMap<string, readonly Conflict[]> {
  const files = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const uri of new Set(conflict.passages.map((passage) => passage.uri))) {
      files.set(uri, [...(files.get(uri) ?? []), conflict]);
    }
  }
  return files;
}

/** All that a reader sees of each conflict, as one text. */
const seen = new WeakMap<Conflict, string>();

function seenOf(conflict: Conflict): string {
  let text = seen.get(conflict);
  if (text === undefined) {
    const { id, confidence, passages, remark, fixes } = conflict;
    seen.set(conflict, (text = JSON.stringify([id, confidence, passages, remark, fixes])));
  }
  return text;
}

/** Does a reader see the same? */
const lookAlike = (a: readonly Conflict[], b: readonly Conflict[]): boolean =>
  a.length === b.length && a.every((conflict, i) => conflict === b[i] || seenOf(conflict) === seenOf(b[i]!));
