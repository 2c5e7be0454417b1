import { describe, expect, test } from 'vitest';
import { ENGLISH, markdown, PROSE, shown } from './helpers';

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    [
      'headline and headings',
      '# Titre\n\n## Suite\n\nTexte.\n',
      ['headline: Titre', 'heading: Suite', 'paragraph: Texte.'],
    ],
    ['setext headings', 'Titre\n=====\n\nTexte.\n', ['headline: Titre', 'paragraph: Texte.']],
    ['no headline below prose', 'Texte.\n\n# Titre\n', ['paragraph: Texte.', 'heading: Titre']],
    ['emphasis', 'Un **mot** *fort* et ~~rayé~~.', ['paragraph: Un mot fort et rayé .']],
    ['list items', '- un\n- deux\n  - trois\n', ['list-item: un', 'list-item: deux', 'list-item: trois']],
    ['tasks', '- [x] fait\n', ['list-item: fait']],
    ['block quotes', '> Une ligne\n> deux lignes\n', ['paragraph: Une ligne deux lignes']],
    ['table cells', '| a b | c |\n|---|---|\n| 12 | d e |\n', ['cell: a b', 'cell: c', 'cell: 12', 'cell: d e']],
    ['code', 'Avant `code 12` après.\n\n```\n12 morts\n```\n\n    13 morts\n', ['paragraph: Avant après.']],
    ['links', 'Voir [le rapport](https://x.org/12 "Titre 13") ici.', ['paragraph: Voir le rapport ici.']],
    ['reference links', 'Voir [ici][n].\n\n[n]: https://x.org/12\n', ['paragraph: Voir ici .']],
    ['bare addresses', 'Voir https://x.org/a-12, www.y.net et z@w.fr.', ['paragraph: Voir , et .']],
    ['images', '![Une rue, 12 mars](rue-13.jpg)\n\nTexte.', ['caption: Une rue, 12 mars', 'paragraph: Texte.']],
    ['images in text', 'Texte ![alt](x.jpg) suite.', ['paragraph: Texte alt suite.']],
    ['HTML', '<div>12 morts</div>\n\nTexte <b>gras</b> et<br/>suite.', ['paragraph: Texte gras et suite.']],
    ['comments', 'Texte <!-- 12 morts --> suite.\n\n<!-- 13\nmorts -->\n', ['paragraph: Texte suite.']],
    ['footnotes', 'Texte[^1] suite.\n', ['paragraph: Texte suite.']],
    ['entities', 'L&rsquo;ONU &amp; nous&nbsp;: 12.', ['paragraph: L’ ONU & nous : 12.']],
    ['escapes', 'Le 1\\. janvier \\*', ['paragraph: Le 1 . janvier *']],
    ['nothing', '\n\n<!-- rien -->\n', []],
  ])('should read %s', (_, text, expected) => expect(shown(markdown(text))).toEqual(expected));
});

test.each([
  '---\ntitle: "Un titre"\n---\n# T\n\nUn **mot** et [lien](https://x.org).\n',
  'Windows\r\n=======\r\n\r\n- un\r\n- deux `code`\r\n\r\n> cité\r\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\n&eacute;t&eacute; ![x](y)\n',
])('should keep offsets and lengths: %j', (text) => {
  const article = markdown(text);
  expect(article.blocks.length).toBeGreaterThan(0);
  for (const { start, end, prose } of article.blocks) {
    expect(prose.text).toHaveLength(end - start);
    for (const token of prose.tokens) {
      const written = text.slice(start + token.start, start + token.end);
      if (!text.slice(start + token.start - 9, start + token.end + 9).includes('&')) expect(token.text).toBe(written);
    }
  }
});

describe('comments that silence rules', () => {
  const covered = (text: string): string[] =>
    markdown(text).metadata.ignored.map(({ start, end, rule }) => `${rule ?? 'all'}: ${text.slice(start, end)}`);

  test.each<[string, string, string[]]>([
    ['the block below', 'Un.\n\n<!-- recoupe-ignore figure.conflict -->\nDeux.\n\nTrois.', ['figure.conflict: Deux.']],
    ['the next block', 'Un.\n\n<!-- recoupe-ignore-next -->\n\nDeux.', ['all: Deux.']],
    [
      'its own block',
      'Un <!-- recoupe-ignore date.weekday --> mot.\n\nDeux.',
      ['date.weekday: Un <!-- recoupe-ignore date.weekday --> mot.'],
    ],
    ['its own block, at its end', 'Un. <!-- recoupe-ignore -->\n\nDeux.', ['all: Un.']],
    ['the block after its own', 'Un <!-- recoupe-ignore-next --> mot.\n\nDeux.', ['all: Deux.']],
    [
      'several rules',
      '<!-- recoupe-ignore figure.conflict, quote.wording -->\nUn.',
      ['figure.conflict: Un.', 'quote.wording: Un.'],
    ],
    ['with a reason', '<!-- recoupe-ignore figure.conflict -- checked by phone -->\nUn.', ['figure.conflict: Un.']],
    ['other comments', '<!-- recoupe-ignored -->\nUn. <!-- note -->', []],
  ])('should cover %s', (_, text, expected) => expect(covered(text)).toEqual(expected));

  test('should cover the whole file', () => {
    const text = 'Un.\n\n<!-- recoupe-ignore-file name.spelling -->\n\nDeux.';
    expect(markdown(text).metadata.ignored).toEqual([{ start: 0, end: text.length, rule: 'name.spelling' }]);
  });
});

describe('page lines', () => {
  test.each<[string, string]>([
    ['Par Zoé Lamarque', 'byline'],
    ['By Tom Archer, transport editor', 'byline'],
    ['*Source : Agence des Cimes*', 'byline'],
    ['*Mardi 4 juin 2024*', 'byline'],
    ['Lire aussi : [La suite du dossier](x.md)', 'furniture'],
    ['© 2024 Journal des Cimes', 'furniture'],
    ['Par ailleurs, la ville a perdu son procès.', 'paragraph'],
    ['By then the town had lost its case.', 'paragraph'],
  ])('should read %s as %s', (line, kind) => {
    const article = markdown(`# Titre\n\n${line}\n\n${PROSE}\n`);
    expect(article.blocks[1]!.prose.kind).toBe(kind);
  });
});

test('should read 5 kB in less than a millisecond once warm', () => {
  const text = `# Title\n\n${`${ENGLISH} A [link](https://x.org) and **more**.\n\n`.repeat(16)}`;
  const times = Array.from({ length: 80 }, () => {
    const started = performance.now();
    markdown(text);
    return performance.now() - started;
  });
  // The best of many, with room: other programs run beside the tests.
  expect(Math.min(...times)).toBeLessThan(3);
});
