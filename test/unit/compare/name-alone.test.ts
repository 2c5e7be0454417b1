import { describe, expect, it } from 'vitest';
import type { ArticleReading } from '../../../server/claim/reading';
import type { NameClaim } from '../../../server/claim/name-claims';
import type { Language } from '../../../server/article/language';
import { nameAlone } from '../../../server/compare/name-alone';
import type { Surroundings } from '../../../server/compare/rule';
import { plain } from '../../../server/language/stem';
import { readArticle } from '../../../server/article/read';
import { told, fire, bridge } from './kit';

type Type = NameClaim['type'];
interface Side {
  readonly text: string;
  readonly type?: Type;
  readonly language?: Language;
  /** The whole name by which other files know it. */
  readonly full?: string;
  readonly article?: string;
  readonly besides?: readonly string[];
}

/** What the rule says of two lone names of two articles. */
function check(a: string | Side, b: string | Side, score = 0.8): string | null {
  const sides = [a, b].map((side) => (typeof side === 'string' ? { text: side } : side));
  const located = sides.map(
    ({ text, type = 'person', language = 'en', article = `It was ${text} again.`, besides = [] }, i) => {
      const start = article.indexOf(text);
      const claim = { kind: 'name', start, end: start + text.length, text, mention: i, type, fingerprint: text };
      const reading = {
        article: readArticle(`${i}`, article, { published: null, language }),
        mentions: [],
        claims: [],
      };
      const value = plain(text.toLowerCase());
      return {
        uri: `${i}`,
        reading: reading as ArticleReading,
        claim: { ...claim, value, besides } as unknown as NameClaim,
      };
    },
  );
  const around = {
    relation: () => ({ score, shared: [] }),
    entityOf: (_: string, i: number) => ({ id: `${i}`, name: sides[i]!.full ?? sides[i]!.text }),
  } as unknown as Surroundings;
  return nameAlone.compare(located[0]!, located[1]!, around)?.level ?? null;
}

/** Do both meet under a key? */
function meet(a: string, b: string): boolean {
  const keys = (value: string): readonly string[] => nameAlone.keys({ value } as NameClaim, null as never);
  return keys(a).some((key) => keys(b).includes(key));
}

describe('names that stand alone', () => {
  it.each([
    ['a letter more', 'Tarrant', 'Tarrantt'],
    ['a letter doubled', 'Delmarre', 'Delmare'],
    ['letters swapped', 'Cordwell', 'Codrwell'],
    ['another vowel', 'Wickenden', 'Wickendon'],
    ['two vowels', 'Chaubert', 'Chobert'],
    ['a consonant', 'Sandvick', 'Sandwick'],
    ['a doubled letter and a vowel', 'Tannaby', 'Tanneby'],
  ])('should be told where they differ by %s', (_, a, b) => {
    expect(meet(plain(a.toLowerCase()), plain(b.toLowerCase()))).toBe(true);
    expect(check(a, b)).toBe('warning');
    expect(check(b, a)).toBe('warning');
  });

  it.each([
    ['one and the same word', 'Tarrant', 'Tarrant'],
    ['two words', 'Tarrant', 'Torrens'],
    ['another first letter', 'Barrant', 'Tarrant'],
    ['a plural', 'Marlowe', 'Marlowes'],
    ['a people and its land', 'Tarrant', 'Tarranti'],
    ['a masculine and a feminine', 'Marino', 'Marina'],
  ])('should be left alone: %s', (_, a, b) => expect(check(a, b)).toBeNull());

  it('should be told in articles surely of one story only', () => {
    expect(check('Tarrant', 'Tarrent', 0.5)).toBeNull();
    expect(check('Tarrant', 'Tarrent', 0.6)).toBe('warning');
  });

  it('should be told of a town that the recogniser takes for a person, but not of a town and a firm', () => {
    expect(check({ text: 'Oskeppi', type: 'location' }, 'Oskepi')).toBe('warning');
    expect(check({ text: 'Oskeppi', type: 'location' }, { text: 'Oskepi', type: 'location' })).toBe('warning');
    expect(check({ text: 'Oskeppi', type: 'location' }, { text: 'Oskepi', type: 'organization' })).toBeNull();
  });

  it('should be left alone where one article has both', () => {
    const both = { text: 'Tarrant', besides: ['tallis', 'tarrent'] };
    expect(check(both, 'Tarrent')).toBeNull();
    expect(check('Tarrent', both)).toBeNull();
  });

  it('should be left alone where full names tell two apart', () => {
    expect(check({ text: 'Tarrant', full: 'Ida Tarrant' }, { text: 'Tarrent', full: 'Max Tarrent' })).toBeNull();
    expect(check({ text: 'Tarrant', full: 'Ida Tarrant' }, 'Tarrent')).toBe('warning');
  });

  it('should be only noted where outlets romanise one name each in its way', () => {
    expect(check('Khaldoun', 'Khaldun')).toBe('note');
  });

  it('should be only noted on a page so long that several hands wrote it', () => {
    const long = { text: 'Tarrant', article: `It was Tarrant. ${'Once more they spoke of it. '.repeat(800)}` };
    expect(check(long, 'Tarrent')).toBe('note');
  });

  it('should be told across languages of people only, and not where a language explains it', () => {
    expect(check({ text: 'Sandvick', language: 'fr' }, 'Sandwich')).toBeNull();
    expect(check({ text: 'Wickenden', language: 'fr' }, 'Wickendon')).toBe('warning');
    expect(check({ text: 'Oskeppi', type: 'location', language: 'fr' }, 'Oskepi')).toBeNull();
    expect(check({ text: 'Khaldoun', language: 'fr' }, 'Khaldune')).toBeNull();
  });
});

describe('names that stand alone in articles', () => {
  it('should be told of two articles', () => {
    expect(
      told(
        'name.spelling',
        bridge('Engineer Tannahill drew the plans; Tannahill declined to comment.'),
        bridge('The plans are by Tannehill, who said nothing.'),
      ),
    ).toEqual(['warning: Tannahill | Tannehill']);
    expect(
      told('name.spelling', fire('M. Chaubert a donné l’alerte.'), fire('« J’ai vu la fumée », dit M. Chobert.')),
    ).toEqual(['warning: Chaubert | Chobert']);
  });

  it('should be compared with full names by the linker alone', () => {
    expect(
      told(
        'name.spelling',
        bridge('Edith Tannahill drew the plans; Tannahill declined to comment.'),
        bridge('The plans are by Edith Tannahill, who said nothing.'),
      ),
    ).toEqual([]);
  });
});
