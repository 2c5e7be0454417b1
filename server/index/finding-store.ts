import type { Finding, Place } from '../compare/rule';
import { moved, type Edit } from './edit';

/** A finding and who would withdraw it: the claims, the file or the entity that it was made from. */
export interface Kept {
  finding: Finding;
  readonly owners: readonly string[];
}

/** All findings of a workspace, by the file they point at and by what they were made from. */
export class FindingStore {
  private readonly byOwner = new Map<string, Set<Kept>>();
  private readonly byUri = new Map<string, Set<Kept>>();

  add(finding: Finding, owners: readonly string[]): Kept {
    const kept: Kept = { finding, owners };
    for (const owner of owners) into(this.byOwner, owner, kept);
    for (const uri of urisOf(finding)) into(this.byUri, uri, kept);
    return kept;
  }

  /**
   * Withdraws what was made from the owner; returns the files that it pointed at.
   * @param stays what is left nevertheless
   */
  withdraw(owner: string, stays: (kept: Kept) => boolean = () => false): string[] {
    const touched: string[] = [];
    for (const kept of this.byOwner.get(owner) ?? []) if (!stays(kept)) touched.push(...this.drop(kept));
    return touched;
  }

  /** What was made from the owner, as one text: equal texts show the same. */
  textOf(owner: string): string {
    const made = this.byOwner.get(owner);
    return made
      ? [...made]
          .map(({ finding }) => JSON.stringify(finding))
          .sort()
          .join('\n')
      : '';
  }

  /** Withdraws one finding. */
  drop(kept: Kept): string[] {
    const uris = urisOf(kept.finding);
    for (const owner of kept.owners) outOf(this.byOwner, owner, kept);
    for (const uri of uris) outOf(this.byUri, uri, kept);
    return uris;
  }

  in(uri: string): Iterable<Kept> {
    return this.byUri.get(uri) ?? [];
  }

  /** Every file that a finding points at. */
  uris(): Iterable<string> {
    return this.byUri.keys();
  }

  /** Moves the file's places as its text moved. A place that the edit touched keeps its offsets until its owner is read again. */
  move(uri: string, edit: Edit): void {
    for (const kept of this.in(uri)) {
      const { finding } = kept;
      const place = (p: Place): Place => (p.uri === uri ? { ...p, ...moved(p, edit) } : p);
      kept.finding = {
        ...finding,
        places: finding.places.map(place),
        fixes: finding.fixes?.map((fix) =>
          finding.places[fix.place]!.uri === uri ? { ...fix, span: moved(fix.span, edit) ?? fix.span } : fix,
        ),
      };
    }
  }
}

const urisOf = (finding: Finding): string[] => [...new Set(finding.places.map(({ uri }) => uri))];

function into<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function outOf<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (!set?.delete(value)) return;
  if (set.size === 0) map.delete(key);
}
