import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readArticle } from '../../../server/article/read';
import { readBlock } from '../../../server/extract/extract';
import type { Mention } from '../../../server/extract/mention';
import { shift } from '../../../server/extract/shift';

const SAMPLES = path.join(import.meta.dirname, '..', '..', '..', 'samples', 'newsroom');

/** Every mention of the sample articles, as its block gives it. */
function mentions(): Mention[] {
  return readdirSync(SAMPLES, { recursive: true })
    .map(String)
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .flatMap((name) => {
      const article = readArticle(name, readFileSync(path.join(SAMPLES, name), 'utf8'), { published: '2026-03-12' });
      return article.blocks.flatMap(({ prose }) => {
        const { entities, dates, figures, quotes } = readBlock(prose, { published: '2026-03-12' });
        return [...entities, ...dates, ...figures, ...quotes];
      });
    });
}

/** The same by the book: every `start` and `end`, however deep. */
function movedByTheBook(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((part) => movedByTheBook(part, by));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'start' || key === 'end' ? (part as number) + by : movedByTheBook(part, by),
    ]),
  );
}

it('should move every offset of every kind of mention, and keep all else', () => {
  const all = mentions();
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['entity', 'date', 'figure', 'quote']));
  for (const mention of all) expect(shift(mention, 1000)).toStrictEqual(movedByTheBook(mention, 1000));
});

it('should give the mention itself where nothing moves', () => {
  const [mention] = mentions();
  expect(shift(mention!, 0)).toBe(mention);
});
