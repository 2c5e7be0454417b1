import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
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
  readonly language?: Language;
  readonly construction: string;
  readonly text: string;
  readonly quotes: readonly Gold[];
}

const passagesOf = (file: string): readonly Passage[] =>
  readFileSync(path.join(__dirname, '../../fixtures', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage);

const quotesOf = (text: string, language: Language): readonly QuoteMention[] =>
  extract(readArticle('passage.txt', text, { language })).filter((mention) => mention.kind === 'quote');

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const within = (part: string, whole: string): boolean => words(part).every((word) => words(whole).includes(word));

describe.each([
  ['French', 'quotes-fr.jsonl', 'fr', 60],
  ['English', 'quotes-en.jsonl', 'en', 15],
  ['other', 'quotes-other.jsonl', 'es', 5],
] as const)('%s passages with known speakers', (_, file, usual, fewest) => {
  const passages = passagesOf(file);
  it('should be many', () => expect(passages.length).toBeGreaterThanOrEqual(fewest));

  it.each(passages.map((passage) => [passage.construction, passage] as const))(
    'should read %s',
    (_construction, { text, quotes, language = usual }) => {
      const found = quotesOf(text, language);
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
