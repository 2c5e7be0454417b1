import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../server/index/reader';

interface GoldSpan {
  readonly file: string;
  readonly text: string;
  readonly occurrence?: number;
}
interface GoldEntry {
  readonly kind: string;
  readonly spans: readonly GoldSpan[];
}
interface Gold {
  readonly id: string;
  readonly conflicts?: readonly GoldEntry[];
  readonly compatible?: readonly GoldEntry[];
  readonly stale?: readonly GoldEntry[];
  readonly borderline?: readonly GoldEntry[];
}

export interface At {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** A workspace with what a person said of pairs of its passages. */
export interface LabelledCase {
  readonly id: string;
  readonly files: readonly SourceFile[];
  /** Do the two passages speak of one thing? null where nobody said, or was not sure. */
  labelOf(kind: string, a: At, b: At): boolean | null;
}

/** The written cases of a folder, by language: conflicts are of one thing; what is listed as compatible, or not at all, is not. */
export function casesIn(root: string): LabelledCase[] {
  const cases: LabelledCase[] = [];
  for (const language of ['fr', 'en', 'x']) {
    const folder = path.join(root, language);
    if (!existsSync(folder)) continue;
    for (const id of readdirSync(folder).sort()) {
      const articles = path.join(folder, id, 'articles');
      const files = readdirSync(articles)
        .sort()
        .map((uri) => ({ uri, text: readFileSync(path.join(articles, uri), 'utf8') }));
      cases.push(labelled(id, files, JSON.parse(readFileSync(path.join(folder, id, 'gold.json'), 'utf8')) as Gold));
    }
  }
  return cases;
}

function labelled(id: string, files: readonly SourceFile[], gold: Gold): LabelledCase {
  const text = new Map(files.map((file) => [file.uri, file.text]));
  const points = (entry: GoldEntry, a: At, b: At): boolean =>
    entry.spans.some(
      (one) => touches(one, a, text) && entry.spans.some((other) => other !== one && touches(other, b, text)),
    );
  return {
    id,
    files,
    labelOf(_kind, a, b) {
      if ((gold.borderline ?? []).some((entry) => points(entry, a, b))) return null;
      if ((gold.compatible ?? []).some((entry) => points(entry, a, b))) return false;
      if ([...(gold.conflicts ?? []), ...(gold.stale ?? [])].some((entry) => points(entry, a, b))) return true;
      return false;
    },
  };
}

function touches({ file, text, occurrence = 1 }: GoldSpan, at: At, texts: ReadonlyMap<string, string>): boolean {
  if (file !== at.uri) return false;
  let start = -1;
  for (let i = 0; i < occurrence; i++) start = texts.get(file)!.indexOf(text, start + 1);
  return start >= 0 && start < at.end && at.start < start + text.length;
}

interface LabelledPair {
  readonly key: string;
  readonly day: string;
  readonly label: string;
  readonly a: { readonly title: string; readonly summary: string; readonly outlet: string; readonly text: string };
  readonly b: LabelledPair['a'];
}

/** Pairs of real news items of one day: conflicts and updates are of one thing, `different` is not. */
export function pairsIn(data: string): LabelledCase[] {
  const file = path.join(data, 'pairs', 'figures.jsonl');
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledPair);
  return rows.map(({ key, day, label, a, b }) => {
    const article = ({ title, summary, outlet }: LabelledPair['a']): string =>
      `---\ntitle: ${JSON.stringify(title)}\ndate: ${day}\nsource: ${outlet}\n---\n\n# ${title}\n\n${summary}\n`;
    const files = [
      { uri: 'a.md', text: article(a) },
      { uri: 'b.md', text: article(b) },
    ];
    return {
      id: key,
      files,
      labelOf(kind: string, one: At, other: At) {
        if (kind !== 'figure' || label === 'compatible') return null;
        const [x, y] = one.uri === 'a.md' ? [one, other] : [other, one];
        const on = (at: At, words: string): boolean => {
          const text = files.find(({ uri }) => uri === at.uri)!.text;
          for (let s = text.indexOf(words); s >= 0; s = text.indexOf(words, s + 1))
            if (s < at.end && at.start < s + words.length) return true;
          return false;
        };
        return on(x, a.text) && on(y, b.text) ? label === 'conflict' || label === 'stale' : false;
      },
    };
  });
}
