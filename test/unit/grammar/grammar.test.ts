import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { grammars } from '../../../scripts/make-grammars.mjs';
import { scoped } from './tokenise';

const QUOTATION = 'string.quoted';
const ATTRIBUTION = 'keyword.other.attribution';
const FIGURE = 'constant.numeric';
const DATELINE = 'meta.dateline';

/** What has the scope, in both languages: the grammars are made of the same parts. */
async function check(text: string, scope: string, expected: readonly string[]): Promise<void> {
  expect(await scoped('plaintext', text, scope), 'plain text').toEqual(expected);
  expect(await scoped('markdown', text, scope), 'Markdown').toEqual(expected);
}

describe('quotations', () => {
  it.each([
    ['Il répond : « Rien à signaler. » Puis il part.', ['« Rien à signaler. »']],
    ['“We waited,” she said. “Nobody came.”', ['“We waited,”', '“Nobody came.”']],
    ['The "quiet port" reopened.', ['"quiet port"']],
    ['Er sagte: „Wir bleiben.“ Dann ging er.', ['„Wir bleiben.“']],
    ['Locals call it ‘the ladder’ today.', ['‘the ladder’']],
    ['« Il m’a dit “non”, tout court », raconte-t-elle.', ['« Il m’a dit “non”, tout court »']],
  ])('should mark the words between marks: %s', (text, expected) => check(text, QUOTATION, expected));

  it.each(['The farmers’ market and the mayor’s ‘own idea', 'A 12" pipe and a 14" pipe', 'No marks at all'])(
    'should leave apostrophes and inches alone: %s',
    (text) => check(text, QUOTATION, []),
  );

  it('should end an open quotation with its paragraph', () =>
    check('« Jamais refermé\n\nUn autre paragraphe.', QUOTATION, ['« Jamais refermé']));

  it('should go on over a line break in plain text', async () => {
    expect(await scoped('plaintext', '« Deux\nlignes » ici', QUOTATION)).toEqual(['« Deux', 'lignes »']);
  });

  it('should leave formatting inside a quotation to Markdown', async () => {
    expect(await scoped('markdown', '« un **grand** jour »', 'markup.bold')).toEqual(['**grand**']);
  });
});

describe('attributions', () => {
  it.each([
    ['Selon la mairie, le pont tient.', ['Selon']],
    ["Le pont tient, d'après la mairie.", ["d'après"]],
    ['Le maire a déclaré vendredi que le pont tient.', ['a déclaré']],
    ['« Il tient », assure-t-elle.', ['assure-t-elle']],
    ['The bridge held, according to the mayor, who said more.', ['according to', 'said']],
  ])('should mark the cue: %s', (text, expected) => check(text, ATTRIBUTION, expected));

  it('should not mark a cue inside another word', () =>
    check('Un consultant indisposé, unsaid words', ATTRIBUTION, []));
});

describe('figures', () => {
  it.each([
    ['Il y a 1 200 places et 31 bus.', ['1 200', '31']],
    ['Prices rose 3.5% to £1.84bn, or 2,300 a head.', ['3.5%', '£1.84bn', '2,300']],
    ['Plus de 80 % des 4,2 millions d’arbres', ['80 %', '4,2 millions']],
    ['Le 1er mai, la 3e ligne', ['1er', '3e']],
  ])('should mark the figure with its unit: %s', (text, expected) => check(text, FIGURE, expected));

  it.each(['Route A13 and B-52', 'see https://example.org/2019/05/x', 'mp3 file_12'])(
    'should leave names and addresses alone: %s',
    (text) => check(text, FIGURE, []),
  );
});

describe('datelines', () => {
  it.each([
    ['GENÈVE, 6 mars (Agence) — Le lac monte.', 'GENÈVE, 6 mars (Agence) —'],
    ['PORT-LOUIS — Le lac monte.', 'PORT-LOUIS —'],
    ['Lyon, 12 avril 2021 – Le fleuve baisse.', 'Lyon, 12 avril 2021 –'],
    ['OSLO, March 6 (Wire) - Snow fell.', 'OSLO, March 6 (Wire) -'],
    ['Oslo (Wire) - Snow fell.', 'Oslo (Wire) -'],
  ])('should mark place, date and source: %s', (text, expected) => check(text, DATELINE, [expected]));

  it('should name the parts', async () => {
    const text = 'GENÈVE, 6 mars (Agence) — Le lac monte.';
    await check(text, 'entity.name.section.place', ['GENÈVE']);
    await check(text, 'constant.other.date', ['6 mars']);
    await check(text, 'entity.name.type.source', ['Agence']);
  });

  it.each(['Le lac — dit-on — monte.', 'Le maire et GENÈVE — enfin — sont là.', 'I - the author - agree.'])(
    'should not take a dash in a sentence for a dateline: %s',
    (text) => check(text, DATELINE, []),
  );
});

describe('Markdown', () => {
  it('should mark nothing in code', async () => {
    const text = '```\n« 12 » said\n```\nand `"12 said"`';
    for (const scope of [QUOTATION, FIGURE, ATTRIBUTION]) expect(await scoped('markdown', text, scope)).toEqual([]);
  });

  it('should leave addresses of links alone', async () => {
    expect(await scoped('markdown', '[le pont](https://example.org/12)', FIGURE)).toEqual([]);
  });

  it('should mark headings and block quotations', async () => {
    expect(await scoped('markdown', '# Les 12 ponts\n> dit-il, 13 fois', FIGURE)).toEqual(['12', '13']);
  });
});

it.each(Object.entries(grammars))(
  'should have %s up to date (node scripts/make-grammars.mjs)',
  async (name, grammar) => {
    const file = new URL(`../../../syntaxes/${name}`, import.meta.url);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(grammar);
  },
);
