import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { readArticle } from '../../../server/article/read';
import type { AgeClaim } from '../../../server/claim/age-claims';
import { readingOf } from '../../../server/claim/make-claims';
import { personRoleUntold } from '../../../server/compare/person-role-untold';
import type { Surroundings } from '../../../server/compare/rule';
import { extract } from '../../../server/extract/extract';
import { DEFAULT_SETTINGS } from '../../../server/settings';

/** Trades that two articles of one story give who is of one age, as `baker|joiner`. */
function check(
  texts: readonly [string, string],
  languages: readonly [Language, Language] = ['en', 'en'],
  score = 0.8,
): string[] {
  const [a, b] = texts.map((text, i) => {
    const article = readArticle('ab'[i]!, text, { published: '2031-03-04', language: languages[i]! });
    return { uri: 'ab'[i]!, reading: readingOf(article, extract(article)) };
  });
  const around: Surroundings = {
    settings: DEFAULT_SETTINGS,
    entityOf: () => null,
    relation: () => ({ score, shared: [] }),
    isReference: () => false,
  };
  const claims = (one: NonNullable<typeof a>): AgeClaim[] =>
    one.reading.claims.filter((claim): claim is AgeClaim => personRoleUntold.takes(claim));
  return claims(a!).flatMap((one) =>
    claims(b!).flatMap((other) => {
      const keys = personRoleUntold.keys(one, a!.reading);
      if (!personRoleUntold.keys(other, b!.reading).some((key) => keys.includes(key))) return [];
      const finding = personRoleUntold.compare({ ...a!, claim: one }, { ...b!, claim: other }, around);
      return finding ? [finding.places.map(({ shown }) => shown).join('|')] : [];
    }),
  );
}

describe('trades of people told by their age', () => {
  it('should be reported if they exclude each other', () => {
    expect(check(['The skipper, a 29-year-old nurse, won.', 'A 29-year-old teacher won.'])).toEqual(['nurse|teacher']);
    expect(
      check(['Un boulanger de 44 ans a été entendu.', 'Le plombier, âgé de 44 ans, se tait.'], ['fr', 'fr']),
    ).toEqual(['boulanger|plombier']);
    expect(check(['Un boulanger de 44 ans a été entendu.', 'A 44-year-old plumber was heard.'], ['fr', 'en'])).toEqual([
      'boulanger|plumber',
    ]);
  });

  it.each([
    ['one trade', 'A 29-year-old nurse won.', 'The nurse, 29, won.'],
    ['trades that go together', 'A 29-year-old farmer won.', 'A 29-year-old photographer won.'],
    ['no trade', 'A 29-year-old nurse won.', 'A 29-year-old sailor of note won.'],
    ['two ages', 'A 29-year-old nurse won.', 'A 31-year-old teacher won.'],
    ['two of that age', 'A 29-year-old nurse won against a 29-year-old farmer.', 'A 29-year-old teacher won.'],
    ['a woman and a man', 'A 29-year-old woman, a nurse, won.', 'A man of 29, a teacher, won.'],
  ])('should be silent: %s', (_, a, b) => expect(check([a, b])).toEqual([]));

  it('should be silent in articles that may tell of two events', () =>
    expect(check(['A 29-year-old nurse won.', 'A 29-year-old teacher won.'], ['en', 'en'], 0.5)).toEqual([]));
});
