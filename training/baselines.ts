// Names by capitalised runs alone, and by compromise and fr-compromise: what the recogniser is compared with.
// node … SCORER.mjs [--limit N] SET.jsonl...
import compromise from 'compromise';
import frCompromise from 'fr-compromise';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { EntityType } from '../server/extract/mention';
import { jsonLines } from './files';

interface Found {
  readonly kind: 'entity';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
}

interface View {
  json: (options: object) => readonly { offset?: { start: number; length: number } }[];
}

type Library = (text: string) => {
  match: (pattern: string) => View;
  people: () => View;
  places: () => View;
  organizations: () => View;
};

/** Every run of capitalised words is a person. */
function capitalisedRuns(text: string): Found[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{N}]*(?:[-'’]\p{L}+)*(?:\s+\p{Lu}[\p{L}\p{N}]*(?:[-'’]\p{L}+)*)*/gu)].map(
    (match) => ({
      kind: 'entity',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      type: 'person',
    }),
  );
}

/** What a library calls people, places and organisations; and all its proper nouns, as one type. */
function withLibrary(library: Library, text: string): Found[] {
  const document = library(text);
  const found: Found[] = [];
  const add = (view: View, type: EntityType): void => {
    for (const { offset } of view.json({ offset: true })) {
      if (!offset) continue;
      const slice = text.slice(offset.start, offset.start + offset.length);
      const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(slice);
      if (!inner) continue;
      const start = offset.start + inner.index;
      const end = start + inner[0].length;
      if (!found.some((other) => other.start < end && start < other.end))
        found.push({ kind: 'entity', start, end, text: inner[0], type });
    }
  };
  add(document.people(), 'person');
  add(document.places(), 'location');
  add(document.organizations(), 'organization');
  return found;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: 'Infinity' } },
});
const [scorer, ...sets] = positionals;

async function main(): Promise<void> {
  const { scoreSpans } = (await import(pathToFileURL(scorer!).href)) as {
    scoreSpans: (
      rows: unknown[],
      answers: unknown[],
      kind: string,
    ) => { measures: Record<string, { f1: number | null }> };
  };
  for (const set of sets) {
    const rows = jsonLines<{ text: string; language: string }>(set).slice(0, Number(values.limit));
    const libraries: Record<string, (text: string, language: string) => Found[]> = {
      'capitalised runs': capitalisedRuns,
      'compromise / fr-compromise': (text, language) =>
        withLibrary((language === 'fr' ? frCompromise : compromise) as unknown as Library, text),
    };
    for (const [name, find] of Object.entries(libraries)) {
      const answers = rows.map(({ text, language }) => ({ mentions: find(text, language) }));
      const { measures } = scoreSpans(rows, answers, 'entity');
      const f1 = (measure: string): string => (100 * (measures[measure]?.f1 ?? NaN)).toFixed(1);
      console.log(
        `${path.basename(set, '.jsonl')}  ${name}  span ${f1('span')}  typed ${f1('span and type')}  without other ${f1('span and type, without other')}`,
      );
    }
  }
}

void main();
