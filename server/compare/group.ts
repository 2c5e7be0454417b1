import { fingerprint } from '../claim/fingerprint';
import type { Conflict, Fix, Passage } from './conflict';
import type { Finding, Place } from './rule';

const keyOf = ({ uri, start, end }: Place): string => `${uri}\n${start}\n${end}`;

interface Group {
  readonly findings: Finding[];
  readonly places: Map<string, Place>;
}

/** Joins findings of one rule and level that share a passage into conflicts. Order of the input does not matter. */
export function group(findings: readonly Finding[], textOf: (uri: string) => string): Conflict[] {
  return components(findings)
    .map((each) => conflictOf(each, textOf))
    .sort(byFirstPassage);
}

/** By uri and start of the first passage, then rule. */
export const byFirstPassage = (a: Conflict, b: Conflict): number =>
  comparePlaces(a.passages[0]!, b.passages[0]!) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
  (a.id < b.id ? -1 : 1);

/** Findings that share passages, by union and find: a name that hundreds of articles misspell joins as many findings. */
function components(findings: readonly Finding[]): Group[] {
  const leaders = new Map<string, string>();
  const leaderOf = (key: string): string => {
    let at = key;
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) {
      leaders.set(at, leaders.get(next) ?? next);
      at = next;
    }
    leaders.set(at, at);
    return at;
  };
  const passageIn = ({ rule, level }: Finding, place: Place): string => `${rule} ${level} ${keyOf(place)}`;
  for (const finding of findings) {
    for (const place of finding.places) {
      leaders.set(leaderOf(passageIn(finding, place)), leaderOf(passageIn(finding, finding.places[0]!)));
    }
  }
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const leader = leaderOf(passageIn(finding, finding.places[0]!));
    let group = groups.get(leader);
    if (!group) groups.set(leader, (group = { findings: [], places: new Map() }));
    group.findings.push(finding);
    for (const place of finding.places) keep(group.places, passageIn(finding, place), place);
  }
  return [...groups.values()];
}

/** Two claims may tell the same passage: the first fingerprint in order of text stands for it, whichever came first. */
function keep(places: Map<string, Place>, key: string, place: Place): void {
  const known = places.get(key);
  if (!known || place.fingerprint < known.fingerprint) places.set(key, place);
}

function conflictOf({ findings, places }: Group, textOf: (uri: string) => string): Conflict {
  const ordered = [...places.values()].sort(comparePlaces);
  const index = new Map(ordered.map((place, i) => [keyOf(place), i]));
  const against = ordered.map(() => new Set<number>());
  // The surest finding speaks for the group; equal ones in order of their text.
  const surest = [...findings].sort(
    (a, b) => b.evidence.confidence - a.evidence.confidence || compareAll(sorted(a), sorted(b)) || compareTold(a, b),
  );
  const fixes: Fix[] = [];
  for (const {
    places: [head, ...others],
    fixes: offered = [],
    places: all,
  } of surest) {
    const i = index.get(keyOf(head!))!;
    for (const other of others) {
      const j = index.get(keyOf(other))!;
      against[i]!.add(j);
      against[j]!.add(i);
    }
    for (const { place, ...fix } of offered) {
      const passage = index.get(keyOf(all[place]!))!;
      if (!fixes.some((known) => known.passage === passage && known.replacement === fix.replacement)) {
        fixes.push({ passage, ...fix });
      }
    }
  }
  const { rule, level, subject, evidence, remark } = surest[0]!;
  const passages: Passage[] = ordered.map((place, i) => ({
    uri: place.uri,
    start: place.start,
    end: place.end,
    text: textOf(place.uri).slice(place.start, place.end),
    shown: place.shown,
    fingerprint: place.fingerprint,
    against: [...against[i]!].sort((a, b) => a - b),
  }));
  const id = fingerprint(rule, level, ...passages.map(({ uri, fingerprint }) => `${uri} ${fingerprint}`));
  return {
    id,
    rule,
    level,
    confidence: evidence.confidence,
    subject,
    passages,
    evidence,
    remark: remark ?? null,
    fixes,
  };
}

const sorted = (finding: Finding): readonly Place[] => [...finding.places].sort(comparePlaces);

/** Two claims of one passage may tell the same with other words. */
function compareTold(a: Finding, b: Finding): number {
  const [one, other] = [a, b].map(({ subject, evidence, remark }) => JSON.stringify([subject, evidence, remark]));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}

function compareAll(a: readonly Place[], b: readonly Place[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = comparePlaces(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const comparePlaces = (a: Place | Passage, b: Place | Passage): number =>
  a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start || a.end - b.end;
