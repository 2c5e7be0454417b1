import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GRAVITY } from '../../../server/compare/quotes/differences';
import { ANSWER_TEXTS, QUESTION_TEXTS, REASON_TEXTS } from '../../../server/service/texts-reasons';

/** Source of every rule. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? sources(file) : [readFileSync(file, 'utf8')];
  });
}
const code = sources(path.join(__dirname, '../../../server/compare')).join('\n');
const found = (pattern: RegExp): string[] => [...new Set([...code.matchAll(pattern)].map((match) => match[1]!))].sort();

const quotes = GRAVITY.map((kind) => `quote-${kind}`);
const questions = found(/\b(?:question: |QUESTION = )'([^']+)'/gu);
const ids = [...found(/\bid: '([^']+)'/gu), ...quotes];

describe('texts for what rules say', () => {
  it('should find what the rules ask and say', () => {
    expect(questions).toContain('same-story');
    expect(ids).toContain('remark.majority');
    expect(found(/\b(?:id|question): `([^`]+)`/gu), 'ids made from pieces that this test does not know').toEqual([
      'quote-${kind}',
      'quote-${worst.kind}',
    ]);
  });

  it.each(questions)('should have a title and an answer in words for the question “%s”', (question) => {
    expect(QUESTION_TEXTS).toHaveProperty([question]);
    expect(Object.keys(ANSWER_TEXTS[question] ?? {})).not.toEqual([]);
  });

  it.each(ids)('should have words for “%s”', (id) => {
    expect(REASON_TEXTS).toHaveProperty([id]);
  });

  it('should have no texts that no rule uses', () => {
    expect(Object.keys(REASON_TEXTS).filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys({ ...QUESTION_TEXTS, ...ANSWER_TEXTS }).filter((id) => !questions.includes(id))).toEqual([]);
  });
});
