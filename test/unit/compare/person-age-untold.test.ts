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

describe('ages left over, a slip apart, when what both articles say is taken away', () => {
  it.each([
    [
      'en',
      'the digits swapped',
      'Lena Vorholt, 78, spoke on stage. Her pupil, aged 30, played.',
      'Lena Vorholt spoke. On Friday, at 87, she played with a girl of 30.',
    ],
    ['en', 'another decade', 'The baker, 61, sold bread.', 'The man who sold the bread was only 51.'],
    [
      'en',
      'a singer who has died',
      'Ulf Amsel, who has died at the age of 84, sang the ballads of his village on the coast.',
      'The singer of ballads, who was 81, passed away in his village on the coast.',
    ],
    ['fr', 'the digits swapped', 'Leur fils, étudiant de 32 ans, est indemne.', 'Un homme de 23 ans est indemne.'],
    [
      'en',
      'a pronoun after what befell two',
      'A man, 44, and a woman, 41, died at the scene of the crash.',
      'The two who died were brother and cook. He was 44, she was 47.',
    ],
    [
      'en',
      'one of a list',
      'Two climbers aged 36 and 52 were killed on the ridge.',
      'Dead on the ridge are a climber of 36 and a 32-year-old climber.',
    ],
    ['en', 'a trade in other words', 'A nurse, 28, rowed with a friend.', 'The 38-year-old staff nurse rowed well.'],
    [
      'en',
      'who is told before the age',
      'The driver of the lorry, a 47-year-old Pole, was unhurt.',
      'The driver, 49, a Pole, was unhurt.',
    ],
    ['en', 'a decade in words', 'A woman in her fifties was killed.', 'A 47-year-old woman was killed.'],
    ['en', 'a clause between', 'A 19-year-old baker died.', 'The baker who died in the fire was only 16.'],
    [
      'fr',
      'une de plusieurs',
      'Deux personnes, âgées de 84 et 79 ans, sont mortes.',
      'Un homme de 84 ans et une femme de 89 ans sont morts.',
    ],
    [
      'fr',
      'un métier en d’autres mots',
      'Une ancienne institutrice de 81 ans a raconté.',
      'L’enseignante, 71 ans, a raconté.',
    ],
    ['fr', 'who dies', 'Le luthier est mort lundi à l’âge de 88 ans.', 'Le luthier vient de mourir à 86 ans.'],
    [
      'fr',
      'told in one sentence with a third',
      'À 39 ans, l’ancienne nageuse a battu le ministre Karim Oudry.',
      'Face à une débutante de 36 ans, Karim Oudry a perdu.',
    ],
  ] as const)('should be reported (%s): %s', (language, _, a, b) => expect(check([a, b], language)).toHaveLength(1));

  it.each([
    ['no slip', 'The baker, 61, sold bread.', 'The man who sold the bread was only 35.'],
    ['a year apart', 'The baker, 61, sold bread.', 'The man who sold the bread was only 60.'],
    [
      'a birthday',
      'The 48-year-old will take over the mill.',
      'At 49, she took over the mill: her birthday was on Monday.',
    ],
    ['said by both', 'The baker, 61, sold bread. His guest, 51, ate.', 'The man who sold the bread was only 51.'],
    ['two that might be it', 'The baker, 61, sold bread. A girl, 50, ate.', 'The man who sold the bread was only 51.'],
    [
      'held and hurt',
      'A man of 22 was charged with murder.',
      'Police found a man of 27 with wounds; he was in hospital.',
    ],
    ['a decade', 'The man was in his 40s.', 'The man who sold the bread was only 51.'],
    ['as young as', 'Boys as young as 14 years old sold the bread.', 'A boy of 17 sold the bread.'],
    ['a number of things', 'Of 22 tins, 18 were sold with the bread.', 'The man who sold the bread was only 58.'],
  ])('should be silent: %s', (_, a, b) => expect(check([a, b])).toEqual([]));

  it('should be silent of articles that may tell of two events', () =>
    expect(check(['The baker, 61, sold bread.', 'The man who sold the bread was only 51.'], 'en', 0.55)).toEqual([]));
});

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
