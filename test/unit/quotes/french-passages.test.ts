import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/article/read';
import { extract } from '../../../server/extract/extract';
import type { QuoteMention } from '../../../server/extract/mention';

interface Gold {
  readonly text: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly direct?: boolean;
  readonly scare?: boolean;
}
interface Passage {
  readonly construction: string;
  readonly text: string;
  readonly quotes: readonly Gold[];
}

const passages = readFileSync(path.join(__dirname, '../../fixtures/quotes-fr.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Passage);

const quotesOf = (text: string): readonly QuoteMention[] =>
  extract(readArticle('passage.txt', text, { language: 'fr' })).filter((mention) => mention.kind === 'quote');

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const within = (part: string, whole: string): boolean => words(part).every((word) => words(whole).includes(word));

describe('French passages with known speakers', () => {
  it('should be at least sixty', () => expect(passages.length).toBeGreaterThanOrEqual(60));

  it.each(passages.map((passage) => [passage.construction, passage] as const))(
    'should read %s',
    (_, { text, quotes }) => {
      const found = quotesOf(text);
      for (const gold of quotes) {
        const start = text.indexOf(gold.text);
        const quote = found.find(
          (one) =>
            one.direct === (gold.direct ?? true) &&
            (one.direct
              ? one.quoted.some((run) => run.start === start && run.end === start + gold.text.length)
              : one.text === gold.text),
        );
        expect(quote, gold.text).toBeDefined();
        expect(quote!.scare, `scare: ${gold.text}`).toBe(gold.scare ?? false);
        if (gold.scare) continue;
        if (gold.speaker === null) expect(quote!.speaker).toBeNull();
        else
          expect(within(gold.speaker, quote!.speaker?.text ?? ''), `${gold.speaker} / ${quote!.speaker?.text}`).toBe(
            true,
          );
        if (gold.cue) expect(within(gold.cue, quote!.cue?.text ?? ''), `${gold.cue} / ${quote!.cue?.text}`).toBe(true);
      }
      const direct = found.filter((one) => one.direct).flatMap((one) => one.quoted);
      expect(direct.length, 'no false quotation').toBe(quotes.filter((gold) => gold.direct ?? true).length);
    },
  );
});
