import { describe, expect, it } from 'vitest';
import type { Article } from '../../../server/article/article';
import { addresses, blank } from '../../../server/article/mask';
import { authorOf, endsSentence, isTitleLike, pageLine, sourceOf } from '../../../server/article/page-lines';
import { findTime, findWrittenDate, resolveYear } from '../../../server/article/written-date';
import type { Language } from '../../../server/article/language';
import { forSeeds, type Chance } from '../seeded';
import { read } from './helpers';

const PIECES = [
  '# Le pont\n\n', '## The bridge\n\n', 'M. Marchetti a dit « non ». ', 'It cost £3.5 million, i.e. too much. ', '- douze élus\n',
  '> cité\n\n', '**gras** et *fort* ', '[lien](https://x.example/a?b=1) ', '`code 12` ', '<b>html</b> ', '<!-- recoupe-ignore -->\n',
  '| a | b |\n|---|---|\n| 12 | d |\n\n', '\n\n', '\n', ' ', '\t', '\u00a0', '😀', '𐐀 ', 'e\u0301té ', '&eacute;t&eacute; &amp; ', '![x](y.png)\n\n',
  '```\n13 morts\n```\n', '(AFP) - ', 'GENÈVE, 6 mars 2024 — ', 'Par Zoé Lamarque\n\n', 'U.S. ', '… ', '"', '“', '”', '[^1] ', '\ufeff', '\u200b', '12,5 % ', '---\n',
]; // prettier-ignore

const text = (chance: Chance): string => {
  const written = Array.from({ length: chance.below(25) }, () => chance.pick(PIECES)).join('');
  return chance.below(3) === 0 ? written.replaceAll('\n', '\r\n') : written;
};

const shape = ({ blocks, metadata, language }: Article) => ({
  language,
  metadata,
  blocks: blocks.map(({ start, end, prose }) => [
    start,
    end,
    prose.kind,
    prose.language,
    prose.text,
    prose.sentences.length,
  ]),
});

describe('every article', () => {
  const each = (test: (article: Article, written: string, chance: Chance) => void): void =>
    forSeeds(80, (chance) => {
      const written = text(chance);
      test(read(chance.pick(['a.md', 'a.txt']), written), written, chance);
    });

  it('should have blocks one after the other, each with the length of its slice', () =>
    each(({ blocks }, written) => {
      let last = 0;
      for (const { start, end, prose } of blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(written.length);
        expect(prose.text).toHaveLength(end - start);
        last = end;
      }
    }));

  it('should have no block that is blank at an end', () =>
    each(({ blocks }) => {
      for (const { prose } of blocks) expect(prose.text).toBe(prose.text.trim());
    }));

  it('should mask with spaces only: what is not blank stands in the file', () =>
    each(({ blocks }, written) => {
      if (written.includes('&')) return;
      for (const { start, prose } of blocks)
        for (let i = 0; i < prose.text.length; i++)
          if (prose.text[i] !== ' ') expect(prose.text[i]).toBe(written[start + i]);
    }));

  it('should have every token in one sentence, in order, and none cut within a character', () =>
    each(({ blocks }) => {
      for (const { prose } of blocks) {
        let next = 0;
        for (const { firstToken, lastToken, start, end } of prose.sentences) {
          expect(firstToken).toBe(next);
          expect(lastToken).toBeGreaterThan(firstToken);
          expect(start).toBe(prose.tokens[firstToken]!.start);
          expect(end).toBe(prose.tokens[lastToken - 1]!.end);
          next = lastToken;
        }
        expect(next).toBe(prose.tokens.length);
        for (const token of prose.tokens) {
          expect(token.text).toBe(prose.text.slice(token.start, token.end));
          expect(token.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/u);
        }
      }
    }));

  it('should be read alike a second time, and with an earlier reading beside it', () =>
    each((article, written, chance) => {
      expect(shape(read(article.uri, written))).toEqual(shape(article));
      const before = read(article.uri, text(chance));
      expect(shape(read(article.uri, written, { before }))).toEqual(shape(article));
    }));
});

describe('blanking runs', () => {
  it.each<[string, [number, number][], string]>([
    ['abcdef', [], 'abcdef'],
    ['abcdef', [[1, 3]], 'a  def'],
    [
      'abcdef',
      [
        [3, 5],
        [0, 1],
      ],
      ' bc  f',
    ],
    [
      'abcdef',
      [
        [1, 4],
        [2, 3],
      ],
      'a   ef',
    ],
    [
      'abcdef',
      [
        [1, 3],
        [2, 5],
      ],
      'a    f',
    ],
    ['a\r\nb', [[0, 4]], ' \r\n '],
    ['a😀b', [[1, 3]], 'a  b'],
    ['abc', [[0, 0]], 'abc'],
  ])('should keep length and line breaks: %j, %j', (written, runs, expected) =>
    expect(
      blank(
        written,
        runs.map(([start, end]) => ({ start, end })),
      ),
    ).toBe(expected),
  );
});

describe('addresses', () => {
  const found = (written: string): string[] => addresses(written).map(({ start, end }) => written.slice(start, end));
  it.each<[string, string[]]>([
    ['Voir https://x.example/a_(b)?c=1#d.', ['https://x.example/a_(b)?c=1#d']],
    ['Voir (www.x.example).', ['www.x.example']],
    ['Écrire à z.lam+a@phare.example.org !', ['z.lam+a@phare.example.org']],
    ['Sur phare.fr/une et phare.fr.', ['phare.fr/une', 'phare.fr']],
    ['«https://x.example»', ['https://x.example']],
    ['ftp://x.example/a', ['ftp://x.example/a']],
    ['Phare.fr recrute.', []],
    ['Il part.Elle reste.', []],
    ['v. 3.14 et 12.30 h', []],
    ['a@b', []],
    ['', []],
  ])('should be found in %j', (written, expected) => expect(found(written)).toEqual(expected));
});

describe('lines of a page', () => {
  it.each([
    ['Par Zoé Lamarque', 'byline'],
    ['Von Ute Brandl', 'byline'],
    ['par Zoé Lamarque', null],
    ['Par Zoé Lamarque, la ville a gagné.', null],
    ['Source : Agence des Cimes', 'source'],
    ['Source d’ennuis, le pont reste fermé.', null],
    ['Lire aussi', 'furniture'],
    ['À lire sur le même sujet', 'furniture'],
    ['Read more', 'furniture'],
    ['3 comments', 'furniture'],
    ['Share this article', 'furniture'],
    ['Follow us on the web. Like us there.', 'furniture'],
    ['Related stories', 'furniture'],
    ['Lire la suite des débats. Le conseil se réunit lundi.', null],
    ['Le pont est fermé', null],
    ['', null],
  ])('should be told: %j: %s', (line, expected) => expect(pageLine(line)).toBe(expected));

  it('should be prose where they are long', () => expect(pageLine(`Lire aussi ${'bla '.repeat(50)}`)).toBeNull());

  it.each([
    ['Par Zoé Lamarque', 'Zoé Lamarque'],
    ['By Tom Archer, transport editor', 'Tom Archer'],
    ['Propos recueillis par Zoé Lamarque', 'Zoé Lamarque'],
    ['By Tom Archer – Harbour Gazette', 'Tom Archer'],
    ['Par : Zoé Lamarque | Le Phare', 'Zoé Lamarque'],
  ])('should name the author: %j', (line, expected) => expect(authorOf(line)).toBe(expected));

  it.each([
    ['Source : Agence des Cimes', 'Agence des Cimes'],
    ['Fuente: Diario del Puerto', 'Diario del Puerto'],
    ['Source:', null],
    ['Traduction : KLM', null],
  ])('should name the outlet: %j', (line, expected) => expect(sourceOf(line)).toBe(expected));

  it.each([
    ['Il part.', true],
    ['« Il part. »', true],
    ['Il part !)', true],
    ['Il part', false],
    ['Il part —', false],
  ])('should end a sentence: %j: %s', (line, expected) => expect(endsSentence(line)).toBe(expected));

  it.each([
    ['Le pont est fermé', true],
    ['« Le pont est fermé »', true],
    ['Le pont est fermé ?', true],
    ['12 élus absents', true],
    ['le pont est fermé', false],
    ['Le pont est fermé.', false],
    ['Sessions: 164, in two halls;', false],
    [`Le pont ${'très '.repeat(30)}long`, false],
  ])('should look like a title: %j: %s', (line, expected) => expect(isTitleLike(line)).toBe(expected));
});

describe('a written day', () => {
  const day = (written: string, language: Language | null = 'en'): string | null => {
    const found = findWrittenDate(written, language);
    return found && `${found.year ?? '-'}/${found.month}/${found.day} ${written.slice(found.start, found.end)}`;
  };
  it.each([
    ['on 12 March 2026.', '2026/3/12 12 March 2026'],
    ['on March 12, 2026.', '2026/3/12 March 12, 2026'],
    ['on the 1st of May', '-/5/1 1st of May'],
    ['le 1er mai', '-/5/1 1er mai'],
    ['12. März 2026', '2026/3/12 12. März 2026'],
    ['2026-03-12T07:00', '2026/3/12 2026-03-12'],
    ['am 25.03.2026', '2026/3/25 25.03.2026'],
    ['03/25/2026', '2026/3/25 03/25/2026'],
    ['12 marchers', null],
    ['12 March 26', '-/3/12 12 March'],
    ['30 February 2026', null],
    ['29 February 2025', null],
    ['29 February 2024', '2024/2/29 29 February 2024'],
    ['March 12:30', null],
    ['0012 March', null],
    ['A12 March', null],
    ['31 April', null],
    ['12 March 1066', null],
    ['', null],
  ])('should be found in %j: %s', (written, expected) => expect(day(written)).toBe(expected));

  it('should be read day first, but in English only where it must be', () => {
    expect(day('04/05/2026', 'fr')).toBe('2026/5/4 04/05/2026');
    expect(day('04/05/2026', 'en')).toBeNull();
    expect(day('05/05/2026', 'en')).toBe('2026/5/5 05/05/2026');
    expect(day('14/05/2026', 'en')).toBe('2026/5/14 14/05/2026');
  });

  it('should be the first at or behind the place asked', () => {
    const written = '12 March and 14 March';
    expect(findWrittenDate(written, 'en', 1)?.start).toBe(13);
    expect(findWrittenDate(written, 'en', 14)).toBeNull();
  });

  it.each([
    [null, 12, 30, '2026-01-02', '2025-12-30'],
    [null, 1, 2, '2025-12-30', '2026-01-02'],
    [null, 3, 12, '2026-03-12', '2026-03-12'],
    [2019, 3, 12, '2026-03-12', '2019-03-12'],
    [null, 2, 29, '2025-03-01', '2024-02-29'],
    [null, 3, 12, null, null],
  ])('should take the year nearest to what is known: %j-%i-%i near %s', (year, month, of, near, expected) =>
    expect(resolveYear({ year, month, day: of, start: 0, end: 0 }, near)).toBe(expected),
  );

  it.each([
    ['at 07:30', '07:30'],
    ['at 7.30 p.m.', '19:30'],
    ['à 7h30', '07:30'],
    ['12.30 am', '00:30'],
    ['12:30 pm', '12:30'],
    ['24:10', null],
    ['7:60', null],
    ['no time', null],
  ])('should have a time of day: %j: %s', (written, expected) => expect(findTime(written)).toBe(expected));
});
