import { describe, expect, test } from 'vitest';
import { ENGLISH, plain, PROSE, shown } from './helpers';

const kinds = (text: string): string[] => plain(text).blocks.map(({ prose }) => prose.kind);

describe('forms of files', () => {
  test('should take each line for a paragraph', () => {
    expect(kinds(`Un titre assez court\n${PROSE}\n${PROSE}\n`)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  test('should take blank lines for breaks too', () => {
    expect(kinds(`Un titre assez court\n\n${PROSE}\n\n \n${PROSE}`)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  const wrap = (text: string, width: number): string =>
    text.split(' ').reduce((lines, word) => {
      const last = lines.split('\n').at(-1)!;
      return last.length + word.length + 1 > width ? `${lines}\n${word}` : lines === '' ? word : `${lines} ${word}`;
    }, '');

  test.each([60, 72, 80, 100])('should join lines wrapped at %i columns', (width) => {
    const article = plain(`Un titre assez court\n\n${wrap(PROSE, width)}\n\n${wrap(PROSE, width)}\n`);
    expect(article.blocks.map(({ prose }) => prose.kind)).toEqual(['headline', 'paragraph', 'paragraph']);
    expect(article.blocks[1]!.prose.text.replace(/\s+/gu, ' ')).toBe(PROSE);
  });

  test('should find paragraphs of wrapped text by short lines and indents', () => {
    const body = `${wrap(PROSE, 72)}\n   ${wrap(PROSE, 69)}`;
    expect(kinds(body)).toEqual(['paragraph', 'paragraph']);
  });

  test('should not join the lines of a list', () => {
    const list =
      'Nantes, douze élus présents\nBrest, neuf élus présents\nLorient, huit élus présents\nVannes, sept élus présents';
    expect(plain(list).blocks).toHaveLength(4);
  });

  test.each(['\n', '\r\n', '\r', '\u2028'])('should know line ends: %j', (end) => {
    const text = ['Un titre assez court', '', PROSE, PROSE].join(end);
    const article = plain(text);
    expect(article.blocks.map((block) => text.slice(block.start, block.end))).toEqual([
      'Un titre assez court',
      PROSE,
      PROSE,
    ]);
  });

  test('should read an empty file', () => expect(plain('').blocks).toEqual([]));
  test('should read a file of blanks', () => expect(plain(' \n\u00a0\n\t').blocks).toEqual([]));
  test('should read a single sentence as a paragraph', () => expect(kinds('Le pont est fermé')).toEqual(['paragraph']));

  test('should read 200 kB on one line', () => {
    const article = plain(`${PROSE} `.repeat(900));
    expect(article.blocks).toHaveLength(1);
    expect(article.blocks[0]!.prose.sentences).toHaveLength(1800);
  });
});

describe('kinds of lines', () => {
  test.each<[string, string, string[]]>([
    ['sub-heads', `Un titre\n${PROSE}\nLe deuxième jour\n${PROSE}`, ['headline', 'paragraph', 'heading', 'paragraph']],
    ['a long first line', `${PROSE}\n${PROSE}`, ['paragraph', 'paragraph']],
    ['bylines', `Un titre\nPar Zoé Lamarque\n${PROSE}`, ['headline', 'byline', 'paragraph']],
    [
      'an outlet below a byline',
      `A title\n\nBy Tom Archer\nThe Harbour Gazette\n\n${ENGLISH}`,
      ['headline', 'byline', 'byline', 'paragraph'],
    ],
    ['sources', `${PROSE}\nSource: Divers\nTraduction KLM`, ['paragraph', 'byline', 'byline']],
    ['day lines', `TITRE\nRennes, mardi 4 juin 2024\n\n${PROSE}`, ['headline', 'byline', 'paragraph']],
    ['bullets', `Titre\n${PROSE}\n- douze élus\n• neuf agents`, ['headline', 'paragraph', 'list-item', 'list-item']],
    [
      'read-also lines',
      `Titre\n${PROSE}\nLire aussi : un autre titre\n${PROSE}`,
      ['headline', 'paragraph', 'furniture', 'paragraph'],
    ],
    [
      'titles of other pages at the end',
      `Titre\n${PROSE}\nUn pont fermé pour trois mois\nLa piscine rouvre lundi matin\nLe marché change de place\nDeux élus quittent le conseil`,
      ['headline', 'paragraph', 'furniture', 'furniture', 'furniture', 'furniture'],
    ],
    [
      'figures in a list',
      `TITLE\n\nIN FIGURES\nSessions: 164, in two halls.\nVolunteers: 42.\n\n${ENGLISH}`,
      ['headline', 'heading', 'paragraph', 'paragraph', 'paragraph'],
    ],
  ])('should tell %s', (_, text, expected) => expect(kinds(text)).toEqual(expected));

  test('should leave no block for a bare address', () => {
    expect(shown(plain(`${PROSE}\nle-blog-de-zoe.over-blog.com\nwww.zoe.net`))).toEqual([`paragraph: ${PROSE}`]);
  });

  test('should keep the bullet out of the block', () => {
    expect(shown(plain(`Titre\n${PROSE}\n- douze élus`))[2]).toBe('list-item: douze élus');
  });

  test('should not silence anything in a text without markup', () => {
    expect(plain(`<!-- recoupe-ignore -->\n${PROSE}`).metadata.ignored).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    ['Voir www.zoe.net/a?b=1.', 'Voir .'],
    ['Écrire à z.lam@zoe.example.fr, vite', 'Écrire à , vite'],
    ['(https://zoe.net/a_b)', '( )'],
    ['Source middle.zoe.net', 'Source'],
    ['Booking.com ferme. Et alors', 'Booking.com ferme. Et alors'],
    ['La fin.le début', 'La fin.le début'],
    ['12.5 et 3.fr', '12.5 et'],
  ])('should blank them in %s', (text, expected) => {
    const article = plain(`${text}\n${PROSE}`);
    expect(
      article.blocks[0]!.prose.text.replace(/\s+/gu, ' ')
        .replace(/ ([.,])/gu, ' $1')
        .trim(),
    ).toBe(expected);
  });
});
