import { describe, expect, it } from 'vitest';
import type { Answer, Text } from '../../../server/compare/conflict';
import { answerWords, mainReasons, reasonWords } from '../../../server/service/reasons';
import { view, type Spec } from './kit';

const FILES = `//- one.md
# Flood
{sa|Vera Holm} said the flooded bridges cost {a|20} {ac|lives}.
//- two.md
Crue
La crue a emporté {b|vingt-six} {bc|vies}, dit {sb|Vera Holm}.
`;
const FIGURES: Spec = {
  figures: [
    { at: 'a', counted: 'ac' },
    { at: 'b', counted: 'bc' },
  ],
};

const answer = (question: string, given: Answer['answer'], weight: number, because: Text | null = null): Answer => ({
  question,
  answer: given,
  weight,
  because,
});

const because = (id: string, ...args: string[]): Text => ({ id, args });
const within = view(FILES, { ...FIGURES, conflicts: [{ rule: 'figure.conflict', at: ['a', 'b'] }] });
const conflict = within.conflicts()[0]!;
const check = (text: Text, expected: string, locale: 'en' | 'fr' = 'en'): void =>
  expect(reasonWords(text, conflict, locale, within)).toBe(expected.replaceAll('~', '\u00a0'));

describe('a reason', () => {
  it('should quote what each article counts, not the class that both have', () => {
    check(because('counted-are', 'life', 'dead'), '“lives”, “vies”');
    check(because('counted-are', 'life', 'dead'), '«~lives~», «~vies~»', 'fr');
  });

  it('should give stems and concepts as the words that were written', () => {
    check(because('words-shared', 'bridg, flood'), '“bridges”, “Flood”');
  });

  it('should be empty where nobody wrote the word', () => {
    check(because('story-shares', 'xyzzy'), '');
  });

  it('should say equal things once', () => {
    check(because('places-are', 'Sarn', 'Sarn'), 'Sarn');
    check(because('places-are', 'Sarn', 'Vell'), 'Sarn and Vell');
    check(because('times-apart', '2024-03-01', '2024-03-02'), '1er mars 2024 et 2 mars 2024', 'fr');
  });
});

describe('the line of reasons', () => {
  const line = (...answers: Answer[]): readonly string[] =>
    mainReasons({ ...conflict, evidence: { answers, confidence: 0.9 } }, 3, 'en', within);

  it('should give those that counted most, and no more', () => {
    expect(
      line(
        answer('same-time', 'yes', 0.2),
        answer('same-story', 'yes', 1),
        answer('same-counted', 'yes', 2, because('counted-are', 'life', 'dead')),
        answer('same-source', 'yes', 0.5),
      ),
    ).toEqual(['same thing counted (“lives”, “vies”)', 'same story', 'same source']);
  });

  it('should say last, and as an objection, what speaks against it', () => {
    expect(line(answer('same-place', 'no', -2), answer('same-story', 'partly', 1))).toEqual([
      'probably the same story',
      'but another place',
    ]);
  });

  it('should leave out what did not count and what says nothing', () => {
    expect(line(answer('same-story', 'yes', 0), answer('slip', 'no', -0.4))).toEqual([]);
    expect(answerWords(answer('same-time', 'unknown', 1), conflict, 'en', within)).toBeNull();
  });
});
