import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../server/article/tokenise';
import { areTwo, memberPhrases } from '../../../server/language/kinds';
import { type KindName } from '../../../server/language/shapes/kinds';
import { KINDS } from '../../../server/language/shapes/kinds';

const LISTED = ['en', 'fr'] as const;

const entriesOf = (language: (typeof LISTED)[number]) =>
  [...memberPhrases(language)!.values()].flat().flatMap(({ words, entries }) => entries.map((e) => ({ ...e, words })));

describe('classes whose members exclude each other', () => {
  test.each(LISTED)('should hold phrases as the tokeniser cuts them: %s', (language) => {
    const wrong = new Set<string>();
    for (const { words } of entriesOf(language)) {
      const written = words.map((word) => [...word][0]!);
      const text = written.join(' ').replaceAll("' ", "'").replaceAll(" 's", "'s");
      const cut = tokenise(text.endsWith("'") ? `${text}a` : text).map(({ norm }) => norm);
      if (cut.slice(0, written.length).join('|') !== written.join('|')) wrong.add(written.join('|'));
    }
    expect([...wrong]).toEqual([]);
  });

  test('should have the same classes in both languages, most members in both', () => {
    for (const kind of Object.keys(KINDS) as KindName[]) {
      const [en, fr] = LISTED.map(
        (language) =>
          new Set(
            entriesOf(language)
              .filter((e) => e.kind === kind)
              .map(({ member }) => member),
          ),
      );
      const shared = [...en!].filter((member) => fr!.has(member));
      expect(shared.length, kind).toBeGreaterThanOrEqual(2);
      expect(shared.length / Math.max(en!.size, fr!.size), kind).toBeGreaterThan(0.8);
    }
  });

  test.each([
    ['en', 'brewery', 'breweries'],
    ['en', 'church', 'churches'],
    ['en', 'essay', 'essays'],
    ['fr', 'fusée', undefined],
    ['fr', 'cheval', 'chevaux'],
    ['fr', 'tableau', 'tableaux'],
    ['fr', 'brebis', 'brebis'],
    ['fr', 'pompe à chaleur', 'pompes à chaleur'],
  ] as const)('should know both numbers: %s %s', (language, one, several) => {
    const told = new Set(entriesOf(language).map(({ words }) => words.map((word) => [...word][0]!).join(' ')));
    expect([told.has(one), several === undefined || told.has(several)]).toEqual([several !== undefined, true]);
  });

  test.each([
    ['plant', 'dairy', 'brewery', true],
    ['plant', 'dairy', 'dairy', false],
    ['death', 'cancer', 'illness', false],
    ['event', 'hurricane', 'flood', false],
    ['kin-of', 'brother', 'son-in-law', true],
    ['wind', 'n', 'ne', false],
    ['wind', 'n', 'sw', true],
  ] as const)('should tell whether two are two: %s %s, %s', (kind, a, b, two) => {
    expect([areTwo(kind, a, b), areTwo(kind, b, a)]).toEqual([two, two]);
  });
});
