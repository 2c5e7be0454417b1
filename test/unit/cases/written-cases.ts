import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Level } from '../../../server/compare/conflict';
import { Workspace } from '../../../server/index/workspace';

/** Kinds of conflicts, as a sub-editor names them. */
export const KINDS = ['figure', 'total', 'date', 'quote', 'name', 'role', 'age', 'place', 'statement'] as const;
export type Kind = (typeof KINDS)[number];

/** A passage of a case: offsets into its file, UTF-16 code units, end exclusive. */
interface Passage {
  readonly file: string;
  readonly text: string;
  /** Every place where the file has these words, for what holds wherever it stands (a name, an age); else the one meant. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Passages that conflict, or that only look so. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly passages: readonly Passage[];
  readonly why: string;
}

/** Articles written for this purpose, with what conflicts in them and what only looks so. */
export interface Case {
  readonly id: string;
  readonly articles: readonly { readonly uri: string; readonly text: string; readonly published: string | null }[];
  readonly conflicts: readonly Entry[];
  readonly compatible: readonly Entry[];
  readonly borderline: readonly Entry[];
}

/** What is shown of two passages, or of one that contradicts itself. */
interface Alarm {
  readonly rule: string;
  readonly ends: readonly {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** `hard`: a pair that the case lists as agreeing; `false`: any other that it does not list as a conflict. */
export type Verdict = 'right' | 'hard' | 'false';

export interface Score {
  readonly case: Case;
  readonly missed: readonly Entry[];
  readonly alarms: readonly (Alarm & { readonly verdict: Verdict })[];
}

const EVERYWHERE: readonly Kind[] = ['name', 'role', 'age', 'place'];

interface Written {
  readonly id: string;
  readonly kind: Kind;
  readonly spans: readonly { readonly file: string; readonly text: string; readonly occurrence?: number }[];
  readonly why?: string;
}

/** Reads all cases below a folder, by id. Throws where a gold passage is not in its article. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder)
    .sort()
    .map((id) => readCase(path.join(folder, id), id));
}

function readCase(folder: string, id: string): Case {
  const at = path.join(folder, 'articles');
  const articles = readdirSync(at)
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .sort()
    .map((uri) => {
      const side = path.join(at, `${uri}.meta.json`);
      const meta = existsSync(side) ? (JSON.parse(readFileSync(side, 'utf8')) as { published?: string }) : {};
      return { uri, text: readFileSync(path.join(at, uri), 'utf8'), published: meta.published ?? null };
    });
  const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as Record<
    string,
    Written[] | undefined
  >;
  const entries = (key: string): Entry[] =>
    (gold[key] ?? []).map(({ id: entry, kind, spans, why = '' }) => ({
      id: entry,
      kind,
      why,
      passages: spans.map(({ file, text, occurrence = 1 }): Passage => {
        const all = placesOf(text, articles.find(({ uri }) => uri === file)?.text ?? '');
        const places = EVERYWHERE.includes(kind) ? all : all.slice(occurrence - 1, occurrence);
        if (places.length === 0) throw new Error(`${id} ${entry}: “${text}” is not in ${file}`);
        return { file, text, places };
      }),
    }));
  return {
    id,
    articles,
    conflicts: entries('conflicts'),
    compatible: entries('compatible'),
    borderline: entries('borderline'),
  };
}

function placesOf(text: string, inside: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = inside.indexOf(text); at >= 0; at = inside.indexOf(text, at + 1))
    places.push({ start: at, end: at + text.length });
  return places;
}

/** Checks the articles of a case, and judges what is shown at these levels. */
export function score(one: Case, levels: readonly Level[] = ['warning']): Score {
  const workspace = new Workspace();
  for (const article of one.articles) workspace.set(article);
  workspace.update();
  const alarms = new Map<string, Alarm>();
  for (const { rule, level, passages } of workspace.conflicts()) {
    if (!levels.includes(level)) continue;
    for (const passage of passages) {
      for (const ends of passage.against.length > 0
        ? passage.against.map((i) => [passage, passages[i]!])
        : [[passage]]) {
        const shown = ends.map(({ uri, start, end }) => {
          const text = one.articles.find((article) => article.uri === uri)!.text.slice(start, end);
          return { file: uri, start, end, text };
        });
        const names = shown.map(({ file, text }) => `${file}\n${text}`).sort();
        alarms.set(JSON.stringify([rule, ...names]), { rule, ends: shown });
      }
    }
  }
  const judged = [...alarms.values()].flatMap((alarm) => {
    const verdict = verdictOf(alarm, one);
    return verdict ? [{ ...alarm, verdict }] : [];
  });
  const right = judged.filter(({ verdict }) => verdict === 'right');
  return {
    case: one,
    missed: one.conflicts.filter((entry) => !right.some((alarm) => pointsAt(alarm, entry))),
    alarms: judged,
  };
}

/** Null where the case leaves it open. */
function verdictOf(alarm: Alarm, { conflicts, compatible, borderline }: Case): Verdict | null {
  if (compatible.some((entry) => pointsAt(alarm, entry))) return 'hard';
  if (conflicts.some((entry) => pointsAt(alarm, entry))) return 'right';
  if (borderline.some((entry) => pointsAt(alarm, entry))) return null;
  const part =
    alarm.ends.length === 1 && conflicts.some(({ passages }) => passages.some((p) => touches(alarm.ends[0]!, p)));
  return part ? null : 'false';
}

/** Does it point at two of the passages, or at the only one? */
function pointsAt({ ends }: Alarm, { passages }: Entry): boolean {
  if (passages.length === 1) return ends.every((end) => touches(end, passages[0]!));
  const [first, second] = ends;
  return (
    second !== undefined &&
    passages.some((p) => touches(first!, p) && passages.some((q) => q !== p && touches(second, q)))
  );
}

const touches = (end: Alarm['ends'][number], { file, places }: Passage): boolean =>
  end.file === file && places.some((place) => end.start < place.end && place.start < end.end);

/** Counts over cases, by kind for what is found. */
export function summary(scores: readonly Score[]): {
  readonly conflicts: number;
  readonly found: number;
  readonly right: number;
  readonly hard: number;
  readonly wrong: number;
  readonly byKind: ReadonlyMap<Kind, { readonly found: number; readonly of: number }>;
} {
  const count = (verdict: Verdict): number =>
    scores.reduce((sum, { alarms }) => sum + alarms.filter((alarm) => alarm.verdict === verdict).length, 0);
  const byKind = new Map(
    KINDS.map((kind) => {
      const of = scores.reduce((sum, one) => sum + one.case.conflicts.filter((entry) => entry.kind === kind).length, 0);
      const missed = scores.reduce((sum, one) => sum + one.missed.filter((entry) => entry.kind === kind).length, 0);
      return [kind, { found: of - missed, of }] as const;
    }),
  );
  const conflicts = [...byKind.values()].reduce((sum, { of }) => sum + of, 0);
  const found = [...byKind.values()].reduce((sum, kind) => sum + kind.found, 0);
  return { conflicts, found, right: count('right'), hard: count('hard'), wrong: count('false'), byKind };
}
