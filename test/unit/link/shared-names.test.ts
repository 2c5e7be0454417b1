import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../server/link/article-names';
import { nameForm } from '../../../server/link/name-form';
import { OneStory } from '../../../server/link/one-story';
import {
  leftOut,
  nameProfile,
  ONE_STORY,
  sameProfile,
  sharedPoints,
  type LeftOut,
  type NameProfile,
} from '../../../server/link/shared-names';
import { thingForm } from '../../../server/link/thing-form';
import { forSeeds } from '../seeded';
import { marked } from './articles';

function profile(text: string, published = '2026-03-12'): NameProfile {
  const reading = marked('a.md', text, { published });
  return nameProfile(reading, unitsOf('a.md', reading));
}

const NOTHING = leftOut();
const person = (text: string) => ({ kind: 'person' as const, form: nameForm(text) });
const thing = (text: string) => ({ kind: 'thing' as const, form: thingForm(text) });

/** Points of two texts, the same both ways. */
function points(
  a: string,
  b: string,
  without: LeftOut = NOTHING,
  days: readonly [string, string?] = ['2026-03-12'],
): number {
  const [one, other] = [profile(a, days[0]), profile(b, days[1] ?? days[0])];
  const found = sharedPoints(one, other, without);
  expect(sharedPoints(other, one, without)).toBe(found);
  return found;
}

const ADA = '{p:Ada Brandt}';
const TRUST = '{o:Harbour Trust Board}';

describe('the names that two articles share', () => {
  it('should tell one story where a person’s full name is shared', () =>
    expect(points(`so said ${ADA} there`, `then ${ADA} went`)).toBeGreaterThanOrEqual(ONE_STORY));

  it('should say most of people, then of long names, then of lone words', () => {
    const people = points(`so said ${ADA} there`, `then ${ADA} went`);
    const bodies = points(`so said ${TRUST} there`, `then ${TRUST} went`);
    const places = points('so it was in {l:Carrow} there', 'then {l:Carrow} went');
    expect(people).toBeGreaterThan(bodies);
    expect(bodies).toBeGreaterThan(places);
    expect(places).toBeGreaterThan(0);
  });

  it('should tell no story by countries and cities, however many', () => {
    const places = 'Carrow Sarnois Ambrel Brenwick Trelaz Malvois Dorne Elsow'.split(' ').map((name) => `{l:${name}}`);
    // In German words with a capital count for nothing.
    const reading = marked('a.md', `es war in ${places.join(' und ')} dort`, { language: 'de' });
    const german = nameProfile(reading, unitsOf('a.md', reading));
    expect(german.names).toHaveLength(places.length);
    expect(sharedPoints(german, german, NOTHING)).toBeLessThan(ONE_STORY);
  });

  it('should tell nothing where none is shared', () =>
    expect(points(`so said ${ADA} there`, 'then {p:Karl Osgood} went')).toBe(0));

  it('should tell nothing of an empty text', () => {
    expect(points('', '')).toBe(0);
    expect(points('', `then ${ADA} went`)).toBe(0);
  });

  it('should not count a name that is under judgement', () => {
    expect(points(`so said ${ADA} there`, `then ${ADA} went`, leftOut(person('Ada Brandt')))).toBe(0);
    expect(points(`so said ${TRUST} there`, `then ${TRUST} went`, leftOut(thing('Harbour Trust Board')))).toBe(0);
    // A thing of that name is another name.
    expect(points(`so said ${ADA} there`, `then ${ADA} went`, leftOut(thing('Ada Brandt')))).toBeGreaterThan(0);
  });

  it('should meet in two romanisations', () =>
    expect(points('so said {p:Tarek Boukamal} there', 'then {p:Tarek Bukamal} went')).toBeGreaterThanOrEqual(
      ONE_STORY,
    ));

  it('should say less of articles months apart', () => {
    const far = points(`so said ${ADA} there`, `then ${ADA} went`, NOTHING, ['2026-03-12', '2026-09-12']);
    const near = points(`so said ${ADA} there`, `then ${ADA} went`, NOTHING, ['2026-03-12', '2026-04-12']);
    expect(far).toBeLessThan(near);
    expect(far).toBeGreaterThan(0);
  });
});

describe('words with a capital', () => {
  const NAMES = 'Ambrel Brenwick Carrow Dorne Elsow Farrow Garrick Halse'.split(' ');
  const told = (names: readonly string[]): string => `It was said that ${names.join(' and ')} were there.`;

  it('should tell one story where many are shared', () =>
    expect(points(told(NAMES), told([...NAMES].reverse()))).toBeGreaterThanOrEqual(ONE_STORY));

  it('should not where few are', () =>
    expect(points(told(NAMES.slice(0, 3)), told(NAMES.slice(0, 3)))).toBeLessThan(ONE_STORY));

  it('should not count those that begin a sentence, nor days and months', () => {
    const starts = NAMES.map((name) => `${name} was there.`).join(' ');
    expect(points(starts, starts)).toBe(0);
    const days = told('Monday Tuesday Wednesday Thursday Friday March April October'.split(' '));
    expect(points(days, days)).toBe(0);
  });

  it('should not count words of the names under judgement', () => {
    const all = points(told(NAMES), told(NAMES));
    const less = points(told(NAMES), told(NAMES), leftOut(thing('Ambrel Brenwick')));
    expect(less).toBeLessThan(all);
  });

  it('should say nothing years apart', () =>
    expect(points(told(NAMES), told(NAMES), NOTHING, ['2024-03-12', '2026-03-12'])).toBe(0));

  it('should say nothing in German, where nouns have capitals', () => {
    const german = (text: string) => {
      const reading = marked('a.md', text, { language: 'de' });
      return nameProfile(reading, unitsOf('a.md', reading));
    };
    const text = `Es gab ${NAMES.join(' und ')} dort.`;
    expect(sharedPoints(german(text), german(text), NOTHING)).toBe(0);
  });
});

describe('a profile', () => {
  it('should be the same of the same names in another order', () =>
    forSeeds(20, (chance) => {
      const names = ['{p:Ada Brandt}', '{o:Harbour Trust Board}', '{l:Carrow}', '{p:Karl Osgood}'];
      const text = (list: readonly string[]) => `there were ${list.join(' and then ')} too`;
      expect(sameProfile(profile(text(names)), profile(text(chance.shuffled(names))))).toBe(true);
    }));

  it('should be another with another name, weight of a name, or day', () => {
    const one = profile(`there were ${ADA} too`);
    expect(sameProfile(one, profile(`there were ${ADA} and {l:Carrow} too`))).toBe(false);
    expect(sameProfile(one, profile(`there were ${ADA} too`, '2026-03-13'))).toBe(false);
    expect(sameProfile(profile('there was {o:Ambrel} too'), profile('there was {l:Carrow} too'))).toBe(false);
  });

  it('should have no day where none is known', () => {
    const reading = marked('a.md', 'so it was');
    expect(nameProfile(reading, []).day).toBeNull();
    expect(profile('so it was', '1970-01-03').day).toBe(2);
  });
});

describe('one story', () => {
  const profiles = new Map([
    ['a', profile(`so said ${ADA} there`)],
    ['b', profile(`then ${ADA} went`)],
    ['c', profile('nothing here')],
  ]);
  const stories = (near: number): OneStory =>
    new OneStory(profiles, (uri) => (uri === 'a' ? new Map([['c', near]]) : new Map()));

  it('should be told by shared names', () =>
    expect(stories(0).points('a', 'b', NOTHING)).toBeGreaterThanOrEqual(ONE_STORY));
  it('should be told by all that is known of two articles', () => {
    expect(stories(0.9).points('a', 'c', NOTHING)).toBeGreaterThanOrEqual(ONE_STORY);
    expect(stories(0.2).points('a', 'c', NOTHING)).toBe(0);
  });
  it('should never say less of nearer articles', () => {
    let last = 0;
    for (let near = 0; near <= 1; near += 0.05) {
      const now = stories(near).points('a', 'c', NOTHING);
      expect(now).toBeGreaterThanOrEqual(last);
      last = now;
    }
    expect(last).toBeGreaterThan(0);
  });
  it('should not be told of a file that is not known', () => expect(stories(1).points('a', 'gone', NOTHING)).toBe(0));
});
