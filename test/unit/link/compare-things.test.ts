import { describe, expect, it } from 'vitest';
import { askedKeys, blockKeys } from '../../../server/link/blocking';
import type { Judgement } from '../../../server/link/compare-people';
import { isCutShort, judgeThings } from '../../../server/link/compare-things';
import { looksLikeAcronym, thingForm } from '../../../server/link/thing-form';
import { forSeeds, type Chance } from '../seeded';

const judge = (a: string, b: string): Judgement => judgeThings(thingForm(a), thingForm(b));

const check = (a: string, b: string, expected: Judgement): void => {
  expect(judge(a, b)).toBe(expected);
  expect(judge(b, a)).toBe(expected);
};

describe('two names of places and bodies', () => {
  it.each<[string, string, Judgement]>([
    ['Trélazan', 'Trelazan', 'same'],
    ['Harbour Trust', 'The Harbour Trust', 'same'],
    ['Lumatec GmbH', 'Lumatec', 'same'],
    ['Boukamal', 'Bukamal', 'same'],
    ['Saint-Malvois', 'Saint Malvois', 'same'],
    ['Goodwill', 'Good Will', 'same'],
    ['Harbour Trust', 'Harbuor Trust', 'likely'],
    ['Malvoisine', 'Malvoisime', 'likely'],
    ['Northwest College of Music', 'Northwestern College of Music', 'perhaps'],
  ])('should be: %s, %s: %s', check);

  it.each([
    ['Port Ambrel', 'Port Sarnois'],
    ['Brigade 12', 'Brigade 13'],
    ['Northern Trust', 'Southern Trust'],
    ['Sarn', 'Sern'],
    ['Varna', 'Vurla'],
    ['Lumatec', 'Lumatec Insurance'],
    ['Malvoisin', 'Malvoisina'],
    ['Brenwick', 'Trenwick'],
    ['Harbor Trust Bank', 'Hurber Trast Bank'],
  ])('should keep apart: %s, %s', (a, b) => check(a, b, 'different'));

  const PARTS = ['Harbour', 'Trust', 'Malvois', 'Northern', 'Sarnois', 'Council', 'Port', 'Boukamal', 'Free', 'Twelve'];

  const things = (chance: Chance): [string, string] => {
    const words = Array.from({ length: 1 + chance.below(4) }, () => chance.pick(PARTS));
    const name = words.join(' ');
    const at = chance.below(name.length);
    const other = chance.pick([
      name.slice(0, at) + name.slice(at + 1),
      name.replace(/ou/u, 'u'),
      words.join(''),
      words.slice(1).join(' ') || name,
      `${name} Ltd`,
      name.slice(0, at) + chance.pick([...'aeit']) + name.slice(at + 1),
    ]);
    return other.trim() === '' ? [name, name] : [name, other];
  };

  it('should be judged alike both ways', () =>
    forSeeds(400, (chance) => {
      const [a, b] = things(chance);
      expect([a, b, judge(a, b)]).toEqual([a, b, judge(b, a)]);
    }));

  it('should share a key if they may be one, so that they are compared at all', () =>
    forSeeds(400, (chance) => {
      const [a, b] = things(chance);
      // A letter typed for a space, or early in a lone word, is not looked for.
      const words = [a, b].map((name) => thingForm(name).words.length);
      if (judge(a, b) === 'different' || words[0] !== words[1] || words[0] === 1) return;
      const keys = new Set(blockKeys('thing', thingForm(a)));
      expect([a, b, askedKeys('thing', thingForm(b)).some((key) => keys.has(key))]).toEqual([a, b, true]);
    }));
});

describe('isCutShort', () => {
  const cut = (a: string, b: string, expected: boolean): void => {
    expect(isCutShort(thingForm(a), thingForm(b))).toBe(expected);
    expect(isCutShort(thingForm(b), thingForm(a))).toBe(expected);
  };
  it.each([
    ['Lardeau', 'Lardeau Industries'],
    ['Northern Lights', 'Northern Lights Foundation'],
    ['Lardo', 'Lardo Marine Works'],
  ])('should know %s for %s', (a, b) => cut(a, b, true));
  it.each([
    ['Industries', 'Lardeau Industries'],
    ['Lardeau', 'Lardeau'],
    ['Sea', 'Sea Trust'],
    ['Lardeau', 'Lardeau Marine Works North Ambrel'],
    ['Lardeau Marine', 'Lardeau Works North'],
  ])('should not take %s for %s', (a, b) => cut(a, b, false));
});

describe('thingForm', () => {
  it.each([
    ['Lumatec Ltd', 'lumatec'],
    ['Lumatec Sarl', 'lumatec'],
    ['Lumatec Co Ltd', 'lumatec'],
    ['Ltd', 'ltd'],
    ['Ltd Lumatec', 'ltd lumatec'],
    ['General Lumatec', 'general lumatec'],
  ])('should leave out legal forms at the end only: %s', (name, id) => expect(thingForm(name).id).toBe(id));
});

describe('looksLikeAcronym', () => {
  it.each(['OSDH', 'U.N.', 'G7', 'R&D', 'NLF-X', 'ÉNA', 'NLF2'])('should accept %s', (text) =>
    expect(looksLikeAcronym(text)).toBe(true),
  );
  it.each(['Sana', 'A', 'A380', '', 'OSDHx', 'ABCDEFGHI', 'G-20x', '20'])('should refuse %j', (text) =>
    expect(looksLikeAcronym(text)).toBe(false),
  );
});
