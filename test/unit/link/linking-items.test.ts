import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { createLinker } from '../../../server/link/create-linker';
import { sameName } from '../../../server/link/same-name';
import { onlyFollowsLanguage } from '../../../server/language/romanisation';
import { fold } from '../../../server/link/fold';
import { marked } from './articles';

const STORY = 'with {p:Odile Marchetti}, {p:Karim Benslama} and the {o:Harbour Safety Board}';

/** Are the first marked names of two articles of one story one entity? */
function areOne(a: string, b: string, inA: Language, inB: Language): boolean {
  const linker = createLinker();
  linker.set('a', marked('a', `${a} spoke in the port ${STORY}.`, { language: inA }));
  linker.set('b', marked('b', `${b} spoke in the port ${STORY}.`, { language: inB }));
  return linker.entityOf('a', 0) === linker.entityOf('b', 0);
}

/** What issue 3 lists under “Linking”: one name in two ways. */
const ONE: Readonly<Record<string, readonly (readonly [Language, string, Language, string])[]>> = {
  'the surname alone': [
    ['fr', '{p:Ingrid Solberg}', 'fr', '{p:Solberg}'],
    ['en', '{p:Ingrid Solberg}', 'fr', '{p:Solberg}'],
  ],
  initials: [
    ['en', '{p:Ingrid Solberg}', 'en', '{p:I. Solberg}'],
    ['fr', '{p:Jean-Pierre Garnier}', 'fr', '{p:J.-P. Garnier}'],
  ],
  titles: [
    ['en', '{p:Ingrid Solberg}', 'en', '{p:Dr Ingrid Solberg}'],
    ['fr', '{p:Ingrid Solberg}', 'fr', '{p:Mme Ingrid Solberg}'],
  ],
  'acronym and expansion': [
    ['en', '{o:Northern Lights Foundation|NLF}', 'en', '{o:NLF}'],
    ['fr', '{o:Observatoire breton des marées|OBM}', 'fr', '{o:OBM}'],
  ],
  exonyms: [
    ['fr', '{l:Londres}', 'en', '{l:London}'],
    ['fr', '{l:Alep}', 'en', '{l:Aleppo}'],
    ['de', '{l:Mailand}', 'it', '{l:Milano}'],
    ['es', '{l:Nueva York}', 'en', '{l:New York}'],
  ],
  'usual synonyms': [
    ['fr', '{o:Daech}', 'en', '{o:ISIS}'],
    ['fr', '{o:État islamique}', 'en', '{o:Islamic State}'],
    ['fr', '{o:ONU}', 'en', '{o:United Nations}'],
  ],
  'Arabic names': [
    ['fr', '{p:Rami Abdel Rahmane}', 'en', '{p:Rami Abdul Rahman}'],
    ['fr', '{p:Hassan Choukri}', 'en', '{p:Hassan Shukri}'],
    ['fr', '{p:Youssef Khatib}', 'es', '{p:Yusef Jatib}'],
    ['fr', '{p:Khaled Djaber}', 'de', '{p:Chaled Dschaber}'],
    ['en', '{l:Deir ez-Zor}', 'fr', '{l:Deir Ezzor}'],
  ],
  'Cyrillic names': [
    ['fr', '{p:Sergueï Tchernov}', 'en', '{p:Sergei Chernov}'],
    ['fr', '{p:Iouri Chevtchouk}', 'en', '{p:Yuri Shevchuk}'],
    ['de', '{p:Sergej Tschernow}', 'en', '{p:Sergei Chernov}'],
    ['es', '{p:Yuri Shevchuk}', 'de', '{p:Juri Schewtschuk}'],
  ],
  'Greek names': [
    ['fr', '{p:Yorgos Papadakis}', 'en', '{p:Giorgos Papadakis}'],
    ['fr', '{p:Dimitris Chatzis}', 'en', '{p:Dimitris Hatzis}'],
  ],
  'Hebrew names': [
    ['fr', '{p:Itzhak Chamir}', 'en', '{p:Yitzhak Shamir}'],
    ['fr', '{p:Haïm Lévy}', 'en', '{p:Chaim Levi}'],
  ],
  'Chinese names': [
    ['fr', '{p:Wang Xiaoming}', 'en', '{p:Wang Xiao-ming}'],
    ['en', '{p:Zhang Lihua}', 'fr', '{p:ZHANG Lihua}'],
  ],
};

describe.each(Object.entries(ONE))('one name in two ways: %s', (_, cases) => {
  it.each(cases)('should be linked: %s %s, %s %s', (inA, a, inB, b) => expect(areOne(a, b, inA, inB)).toBe(true));
});

const TWO: readonly (readonly [string, string, string])[] = [
  ['two of one surname', '{p:Ingrid Solberg}', '{p:Magnus Solberg}'],
  ['a person and a place', '{p:Ada Lincoln}', '{l:Lincoln}'],
  ['father and son', '{p:Owen Price Jr.}', '{p:Owen Price Sr.}'],
  ['a woman and a man', '{p:Paula Reed}', '{p:Paul Reed}'],
  ['two countries a letter apart', '{l:Iran}', '{l:Iraq}'],
];

describe('two names', () => {
  it.each(TWO)('should stay two: %s', (_, a, b) => expect(areOne(a, b, 'en', 'en')).toBe(false));
});

describe('names in another script', () => {
  it.each([
    ['Sami Haddad', 'سامي حداد'],
    ['Sergueï Tchernov', 'Сергей Чернов'],
    ['Sergei Chernov', 'Сергей Чернов'],
    ['Moshe Katz', 'משה כץ'],
    ['Shimon Peretz', 'שמעון פרץ'],
    ['Eleni Pappas', 'Ελένη Παππάς'],
    ['Wang Xiaoming', '王小明'],
    ['Zhang Lihua', '张丽华'],
    ['Li Na', '李娜'],
  ])('should be the same name: %s, %s', (latin, other) => expect(sameName(latin, other, 'person').same).toBe(true));

  it.each([
    ['Wang Xiaoming', '张丽华'],
    ['Sami Haddad', 'Сергей Чернов'],
    ['Chen Wei', '李娜'],
  ])('should be two names: %s, %s', (latin, other) => expect(sameName(latin, other, 'person').same).toBe(false));

  it('should leave characters as they are that it has no reading for', () => expect(fold('龘')).toBe('龘'));
});

describe('what only follows the language', () => {
  it.each([
    ['fr', 'Rahmane', 'en', 'Rahman'],
    ['fr', 'Tchernov', 'en', 'Chernov'],
    ['de', 'Tschernow', 'en', 'Chernov'],
    ['fr', 'Choukri', 'en', 'Shukri'],
  ] as const)('should be known: %s %s, %s %s', (inA, a, inB, b) =>
    expect(onlyFollowsLanguage(fold(a), inA, fold(b), inB)).toBe(true),
  );
  it.each([
    ['fr', 'Solveig', 'en', 'Solvieg'],
    ['fr', 'Marchetti', 'en', 'Marketti'],
  ] as const)('should not hide a slip: %s %s, %s %s', (inA, a, inB, b) =>
    expect(onlyFollowsLanguage(fold(a), inA, fold(b), inB)).toBe(false),
  );
});
