import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { nameSpelling } from '../../../server/compare/name-spelling';
import { marked } from '../link/articles';
import { asLines, checkEntities, type Around } from './entity-check';

const STORY = 'with {p:Odile Marchetti}, {p:Karim Benslama} and the {o:Harbour Safety Board}';

const SENTENCES: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['C’est ce que disait hier', 'devant les journalistes, avec {p:Odile Marchetti} et le {o:Harbour Safety Board}.'],
  de: ['Das sagte am Abend', 'vor der Presse, zusammen mit {p:Odile Marchetti} und dem {o:Harbour Safety Board}.'],
  it: ['Lo ha detto ieri sera', 'davanti ai giornalisti, con {p:Odile Marchetti} e la {o:Harbour Safety Board}.'],
};

function inWords(body: string, language: string): string {
  const [before, after] = SENTENCES[language] ?? ['This is what', `said to the press yesterday ${STORY}.`];
  return `${before} ${body} ${after}`;
}

/** Checks names in files `a`, `b`, …; `fr:` before a text gives its language. */
function findings(texts: readonly string[], around: Around = {}, published: readonly string[] = []) {
  const readings = texts.map((text, i) => {
    const [, language = 'en', body = text] = /^(fr|en|de|es|it):(.*)$/su.exec(text) ?? [];
    const uri = String.fromCharCode(97 + i);
    const beside = { language: language as Language, ...(published[i] && { published: published[i] }) };
    return [uri, marked(uri, inWords(body, language), beside)] as const;
  });
  return checkEntities(nameSpelling, Object.fromEntries(readings), around);
}
const check = (texts: readonly string[], around?: Around, published?: readonly string[]): string[] =>
  asLines(findings(texts, around, published));
/** The first two files tell one story, all others one each. */
const twoOfOneStory = (a: string, b: string): number => (a < 'c' && b < 'c' ? 0.8 : 0.2);

describe('name.spelling', () => {
  it.each([
    ['p', 'Clarisse Tavenet', 'Clarisse Tavenès'],
    ['p', 'Gayle Norrington', 'Gail Norrington'],
    ['p', 'Janet Harcourt', 'Jane Harcourt'],
    ['p', 'Jonathon Walters', 'Jonathan Walters'],
    ['p', 'Mohamed Selmi', 'Mohammed Selmi'],
    ['p', 'Zahran Haloush', 'Mohammed Abdullah Zahran Halloush'],
    ['l', 'al-Boukamal', 'Albu Kamal'],
    ['l', 'Taiz', 'Ta’izz'],
    ['o', 'Stovel Marine', 'Stoivel Marine'],
    ['p', 'Marcia Ledbetter', 'Marsha Ledbetter'],
    ['p', 'Cédric Van Rossem', 'Cédric Vanrossem'],
    ['o', 'Northwest College of Music', 'Northwestern College of Music'],
    ['p', 'Renée Marchaud', 'Renee Marchaud'],
    ['p', 'Bogdan Wałęski', 'Bogdan Waleski'],
    ['p', 'Tomás Ibargüen', 'Tomás Ibarguen'],
  ])('should report %s %s and %s in two files of one language', (kind, a, b) => {
    expect(check([`{${kind}:${a}}`, `{${kind}:${b}}`])).toEqual([`warning: ${a}@a | ${b}@b`]);
  });

  it('should report two spellings within one file', () => {
    expect(check(['{p:Nadia Dominguez}, later {p:Dominiguez}'])).toEqual(['warning: Nadia Dominguez@a | Dominiguez@a']);
  });

  it('should report a misspelt short form against the full name', () => {
    expect(check(['{p:Rami Abdel Rahman}', '{p:Rami Abdel Rahmane} and {p:Rahmane}'])[0]).toMatch(
      /^warning: Rami Abdel Rahman@a \| /u,
    );
  });

  it.each([
    ['Salvo Perrinet-Kouba', 'Salvo Perinet-Kouba'],
    ['Lorine Vasseneau', 'Lorine Vassenau'],
    ['Piet Ooteghem', 'Piet Oteghem'],
  ])('should report full names in articles that may be of one story: %s, %s', (a, b) => {
    expect(check([`fr:{p:${a}}`, `fr:{p:${b}}`], { score: 0.42 })).toEqual([`warning: ${a}@a | ${b}@b`]);
    expect(check([`fr:{p:${a}}`, `fr:{p:${b}}`], { score: 0.3 })).toEqual([]);
  });

  it.each([
    ['Mahmoud Rostam Chebli', 'Mahmoud Rostam Chébly'],
    ['Anatoli Goretchkine', 'Anatoli Goretchkin'],
  ])('should want more of names from another alphabet: %s, %s', (a, b) => {
    expect(check([`fr:{p:${a}}`, `fr:{p:${b}}`], { score: 0.42 })).toEqual([]);
    expect(check([`fr:{p:${a}}`, `fr:{p:${b}}`], { score: 0.5 }).join()).toMatch(/^note: /u);
  });

  it('should report a letter in the long name of a body as it does in a full name', () => {
    const names = ['{o:Calloway Church of Mercy}', '{o:Caloway Church of Mercy}'];
    expect(check(names, { score: 0.42 })).toEqual(['warning: Calloway Church of Mercy@a | Caloway Church of Mercy@b']);
    expect(check(['{o:Calloway Church}', '{o:Caloway Church}'], { score: 0.42 })).toEqual([]);
  });

  it('should show the full name rather than a surname before it, and headings last', () => {
    expect(check(['{p:Dorrell} said. {p:Edith Dorrell}', '{p:Edith Dorell}'])).toEqual([
      'warning: Edith Dorrell@a | Edith Dorell@b',
    ]);
  });

  it('should report an accent across languages that write it, and be silent where one has none', () => {
    expect(check(['fr:{p:Jörg Hähnel}', 'de:{p:Jörg Hahnel}'])).toEqual(['warning: Jörg Hähnel@a | Jörg Hahnel@b']);
    expect(check(['fr:{p:Jörg Hähnel}', '{p:Jörg Hahnel}'])).toEqual([]);
  });

  it('should not report two spellings that a third has brought together', () => {
    expect(check(['{p:Bruno Tessard}', '{p:Bruno Tesard}', '{p:Bruno Tessards}'])).not.toContain(
      'warning: Bruno Tessard@a | Bruno Tessards@c',
    );
  });

  it.each([
    ['a surname alone', '{p:Ingrid Solberg}', '{p:Solberg}'],
    ['a first name alone', '{p:Ingrid Solberg} {p:Ingrid}', '{p:Ingrid Solberg}'],
    ['initials', '{p:Ingrid K. Solberg}', '{p:I. Solberg}'],
    ['a nickname', '{p:William Tarrant}', '{p:Bill Tarrant}'],
    ['an acronym', '{o:Unity Progress Party} ({o:UPP})', '{o:UPP}'],
    ['an exonym in another language', 'fr:{l:Londres}', '{l:London}'],
    ['an alias', 'fr:{o:Daech}', '{o:Islamic State}'],
    ['an article before the name', '{o:Nusra Front}', '{o:al-Nusra Front}'],
    ['capitals', '{o:Sana}', '{o:SANA}'],
    ['a name in capitals', '{p:Clarisse TAVENET}', '{p:CLARISSE TAVENET}'],
    ['an accent left out on a capital', 'fr:{p:Édith Savin}', 'fr:{p:Edith Savin}'],
    ['what follows the language', 'fr:{p:Rami Abdel Rahmane}', '{p:Rami Abdel Rahman}'],
    ['a Russian name in two languages', 'fr:{p:Evgueni Malkov}', '{p:Yevgeny Malkov}'],
    ['a place name in two languages', 'fr:{l:Syrie}', '{l:Syria}'],
    ['two people with one surname', '{p:Samira Benkar}', '{p:Yanis Benkar}'],
    ['a hyphen', '{p:Nour-Eddine Haddad}', '{p:Nour Eddine Haddad}'],
    ['a plural', '{o:Kestrel}', '{o:Kestrels}'],
  ])('should be silent on %s', (_, a, b) => expect(check([a, b])).toEqual([]));

  it('should report across languages what no language’s spelling explains', () => {
    expect(check(['fr:{p:Gayle Norrington}', '{p:Gail Norrington}'])).toHaveLength(1);
  });

  it.each([
    ['{p:Nour Eddine Haddad}', '{p:Noureddine Haddad}'],
    ['{l:Cap Sérigny}', '{l:Cap Serigny}'],
    ['it:{p:Nicolò Sérigny}', 'it:{p:Nicolò Serigny}'],
  ])('should only note spaces, and accents that are not a bearer’s own: %s, %s', (a, b) =>
    expect(check([a, b]).join()).toMatch(/^note: /u),
  );

  it('should only note an Arabic article that is written together with the name or not', () => {
    expect(check(['{p:Samir ElHamdani}', '{p:Samir El Hamdani}']).join()).toMatch(/^note: /u);
  });

  describe('of a name that articles of other stories have as well', () => {
    const others = ['{l:Tel Marouf}', '{l:Tel Marouf}', '{l:Tel Marouf}'];

    it('should only note another romanisation: each outlet has its way', () => {
      expect(check(['{l:Tel Marouf}', '{l:Tel Maruf}', ...others], { score: twoOfOneStory })).toEqual([
        'note: Tel Marouf@a | Tel Maruf@b',
      ]);
      expect(check(['{l:Tel Marouf} and {l:Tel Maruf}', ...others], { score: 0.2 })).toEqual([
        'note: Tel Marouf@a | Tel Maruf@a',
      ]);
    });

    it('should still report a letter that no romanisation explains', () => {
      expect(check(['{l:Tel Marouf}', '{l:Tel Markouf}', ...others], { score: twoOfOneStory })).toEqual([
        'warning: Tel Marouf@a | Tel Markouf@b',
      ]);
    });

    it('should report a romanisation that the newsroom pinned another for', () => {
      const overrides = { merge: [], split: [], pin: [{ name: 'Tel Marouf', instead: ['Tel Maruf'] }] };
      expect(check(['{l:Tel Marouf}', '{l:Tel Maruf}', ...others], { score: twoOfOneStory, overrides })).toEqual([
        'warning: Tel Marouf@a | Tel Maruf@b',
      ]);
    });
  });

  it('should only note another romanisation in articles that are days apart', () => {
    const files = ['{l:Tel Marouf}', '{l:Tel Maruf}'];
    expect(check(files, {}, ['2031-03-01', '2031-03-03'])).toEqual(['warning: Tel Marouf@a | Tel Maruf@b']);
    expect(check(files, {}, ['2031-03-01', '2031-03-12'])).toEqual(['note: Tel Marouf@a | Tel Maruf@b']);
  });

  describe('of somebody private, whose age is told', () => {
    const age = () => ({ start: 0, end: 2, text: '37', years: 37, low: 37, high: 37 });
    const told = (days: readonly [string, string], names: readonly [string, string], ages = [age, age]) => {
      const files = names.map((name, i) => {
        const beside = { published: days[i], ...(ages[i] && { age: ages[i] }) };
        return [`${'ab'[i]}`, marked(`${'ab'[i]}`, inWords(`{p:${name}}`, 'en'), beside)] as const;
      });
      return asLines(checkEntities(nameSpelling, Object.fromEntries(files), { score: 0.35 }));
    };
    const NAMES = ['Millie Torrance', 'Milie Torrance'] as const;

    it('should report a slip however long after each other the articles came', () => {
      expect(told(['2031-03-01', '2032-01-20'], NAMES)).toEqual(['warning: Millie Torrance@a | Milie Torrance@b']);
    });
    it('should want the age of both in articles that are hardly related', () => {
      expect(told(['2031-03-01', '2032-01-20'], NAMES, [age])).toEqual([]);
    });
  });

  it('should be silent on a notice of correction, which quotes the wrong spelling', () => {
    const notice =
      'An earlier version of this story misspelled the name: it is {p:Nadia Dominguez}, not {p:Nadia Dominiguez}.';
    expect(asLines(checkEntities(nameSpelling, { a: marked('a', notice) }))).toEqual([]);
  });

  it('should only note spellings on a page so long that several hands wrote it', () => {
    const long = `{p:Nadia Dominguez} ${'spoke of it once more, and '.repeat(700)} later {p:Dominiguez}`;
    expect(check([long])).toEqual(['note: Nadia Dominguez@a | Dominiguez@a']);
  });

  it('should be silent between unrelated articles', () => {
    expect(check(['{l:Raqqa}', '{l:Raqa}'], { score: 0 })).toEqual([]);
  });

  it('should prefer what most files have, and say how many', () => {
    const [finding] = findings(['{l:Raqqa}', '{l:Raqa}', '{l:Raqqa}']);
    expect(finding!.remark).toEqual({ id: 'remark.majority', args: ['Raqqa', 2, 3] });
    expect(finding!.fixes!.map(({ place, replacement }) => [finding!.places[place]!.uri, replacement])).toEqual([
      ['b', 'Raqqa'],
    ]);
  });

  it('should prefer neither where one file stands against one', () => {
    expect(findings(['{l:Raqqa}', '{l:Raqa}'])[0]!.remark).toBeUndefined();
  });

  it('should prefer the reference file’s spelling, and the pinned one before all', () => {
    const files = ['{l:Raqqa}', '{l:Raqa}', '{l:Raqqa}'];
    expect(findings(files, { references: ['b'] })[0]!.remark).toEqual({ id: 'remark.reference', args: ['Raqa'] });
    const overrides = { merge: [], split: [], pin: [{ name: 'Raqa', instead: ['Raqqa'] }] };
    expect(findings(files, { references: ['a'], overrides })[0]!.remark).toEqual({
      id: 'remark.pinned',
      args: ['Raqa'],
    });
  });

  it('should replace only the word that differs', () => {
    const [finding] = findings(['{p:Clarisse Tavenet}', '{p:Clarisse Tavenès}', '{p:Clarisse Tavenet}']);
    const [{ place, span, replacement }] = finding!.fixes! as [
      NonNullable<NonNullable<typeof finding>['fixes']>[number],
    ];
    expect([finding!.places[place]!.uri, span.end - span.start, replacement]).toEqual([
      'b',
      'Tavenès'.length,
      'Tavenet',
    ]);
  });
});
