import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { readArticle } from '../../../server/article/read';
import { readingOf } from '../../../server/claim/make-claims';
import type { AgeClaim } from '../../../server/claim/age-claims';
import { personAgeUntold } from '../../../server/compare/person-age-untold';
import type { Surroundings } from '../../../server/compare/rule';
import { extract } from '../../../server/extract/extract';
import { DEFAULT_SETTINGS } from '../../../server/settings';

const read = (uri: string, text: string, language: Language) => {
  const article = readArticle(uri, text, { published: '2031-03-04', language });
  return readingOf(article, extract(article));
};

/** Ages that two articles of one story give somebody without a name, as `17|16`. */
function check(texts: readonly [string, string], language: Language = 'en', score = 0.8): string[] {
  const [a, b] = texts.map((text, i) => ({ uri: 'ab'[i]!, reading: read('ab'[i]!, text, language) }));
  const around: Surroundings = {
    settings: DEFAULT_SETTINGS,
    entityOf: () => null,
    relation: () => ({ score, shared: [] }),
    isReference: () => false,
  };
  const claims = (reading: NonNullable<typeof a>['reading']): AgeClaim[] =>
    reading.claims.filter((claim): claim is AgeClaim => personAgeUntold.takes(claim));
  const found = claims(a!.reading).flatMap((one) =>
    claims(b!.reading).flatMap((other) => {
      const shared = personAgeUntold
        .keys(one, a!.reading)
        .some((key) => personAgeUntold.keys(other, b!.reading).includes(key));
      const finding = shared ? personAgeUntold.compare({ ...a!, claim: one }, { ...b!, claim: other }, around) : null;
      return finding ? [finding.places.map(({ shown }) => shown).join('|')] : [];
    }),
  );
  return found;
}

describe('ages of people without a name', () => {
  it.each([
    ['the suspect', 'A 34-year-old man was arrested at the pier.', 'A man of 43 was detained within the hour.'],
    ['the one killed', 'A 17-year-old boy was killed on the quay.', 'The 16-year-old died at the scene.'],
    ['the driver', 'The driver, 61, was unhurt.', 'The driver, aged 51, braked in time.'],
    ['a farmer', 'A 63-year-old farmer has been found not guilty.', 'The 66-year-old dairy farmer wept.'],
    [
      'a victim of an arrest',
      'Police arrested a man after a 17-year-old boy was stabbed.',
      'The boy, 15, was stabbed twice.',
    ],
    [
      'one of each sex',
      'A 34-year-old man and a 21-year-old woman were arrested.',
      'A man, 38, and a woman, 21, were arrested.',
    ],
  ])('should report %s', (_, a, b) => expect(check([a, b])).toHaveLength(1));

  it.each([
    ['Un homme de 34 ans, soupçonné du vol, a été interpellé.', 'Le voleur présumé, âgé de 36 ans, dormait.'],
    [
      'Le chauffeur, 51 ans, est indemne.',
      '« Le conducteur roulait bien », dit-on.\n\nAgé de 61 ans, l’homme a freiné.',
    ],
    ['Un notaire de 58 ans comparaît lundi.', 'Le notaire, âgé de 55 ans, se tait.'],
    ['La victime, un jardinier de 52 ans, a été frappée.', 'Un homme de 62 ans a été tué.'],
  ])('should report in French: %s / %s', (a, b) => expect(check([a, b], 'fr')).toHaveLength(1));

  it.each([
    ['two victims', 'A 17-year-old boy and a 19-year-old boy were killed.', 'A 16-year-old boy was killed.'],
    ['more than are told of', 'Two people were killed, among them a 17-year-old boy.', 'A 16-year-old boy was killed.'],
    ['another sex', 'A 34-year-old man was arrested.', 'A 36-year-old woman was arrested.'],
    ['another part', 'A 34-year-old man was arrested.', 'A 36-year-old man was killed.'],
    ['killed and hurt', 'A 34-year-old man was killed.', 'A 36-year-old man was injured.'],
    ['a child and a grown-up', 'A 12-year-old boy was killed.', 'A man of 19 was killed.'],
    ['ages far apart', 'A 17-year-old boy was killed.', 'A man of 52 was killed.'],
    [
      'an age that the other says too',
      'A 34-year-old man was arrested.',
      'A man of 36 was arrested. His brother, 34, fled.',
    ],
    ['equal ages', 'A 34-year-old man was arrested.', 'A man of 34 was detained.'],
    ['what is no person', 'He got a 20-year-old car.', 'The car, 22, was sold.'],
  ])('should be silent: %s', (_, a, b) => expect(check([a, b])).toEqual([]));

  it('should be silent on articles of other stories', () =>
    expect(check(['A 34-year-old man was arrested.', 'A man of 43 was arrested.'], 'en', 0.45)).toEqual([]));
});
