import { describe, expect, test } from 'vitest';
import { Workspace } from '../../../server/index/workspace';
import { bridge, told } from '../compare/kit';

/** The measures of time that an article's claims have: `value unit class`. */
function timed(sentence: string, language: 'en' | 'fr'): string[] {
  const workspace = new Workspace();
  const lead = language === 'en' ? 'The court sat in Carrow Bay on Friday.' : 'La cour de Trélazan siégeait vendredi.';
  workspace.set({ uri: 'a.md', text: `---\nlang: ${language}\n---\n\n${lead} ${sentence}\n`, published: '2026-03-12' });
  workspace.update();
  return workspace.reading('a.md')!.claims.flatMap((claim) => {
    if (claim.kind !== 'figure') return [];
    const { value, unit, counted } = claim.figure;
    const name = counted?.classes[0] ?? '';
    return /^(?:sentence|ban|lead)/.test(name) ? [`${value} ${unit} ${name}`] : [];
  });
}

describe('lengths of time that measure something, English', () => {
  test.each([
    ['Odell Pryce was jailed for six years and four months.', '76 mo sentence'],
    ['Odell Pryce got three years in prison.', '3 a sentence'],
    ['The driver was locked up for 30 months.', '30 mo sentence'],
    ['She was given an 18-month suspended sentence.', '18 mo sentence-suspended'],
    ['Prosecutors had asked for a prison term of nine years.', '9 a sentence-sought'],
    ['He faces up to 20 years in prison if convicted.', '20 a sentence-faced'],
    ['The keeper was banned for eight weeks.', '8 wk ban'],
    ['Ines Tallow leads the race by 32 seconds.', '32 s lead'],
    ['Tallow crossed the line 1 minute 47 seconds ahead.', '107 s lead'],
  ])('should read %s', (sentence, expected) => {
    expect(timed(sentence, 'en')).toEqual([expected]);
  });

  test.each([
    'The trial lasted six weeks.',
    'He had served four years in prison before.',
    'The bridge will close for two months.',
    'He faces a two-year wait.',
    'They ran for 40 minutes in the rain.',
  ])('should leave %s', (sentence) => {
    expect(timed(sentence, 'en')).toEqual([]);
  });
});

describe('lengths of time that measure something, French', () => {
  test.each([
    ['Yann Corvel a été condamné à huit ans de prison.', '8 a sentence'],
    ['Il écope de dix-huit mois de prison avec sursis.', '18 mo sentence-suspended'],
    ["L'avocat général avait requis vingt-deux ans.", '22 a sentence-sought'],
    ['Elle encourt quinze ans de réclusion.', '15 a sentence-faced'],
    ['La société a été suspendue pour trois mois.', '3 mo ban'],
    ['Il gagne avec 42 secondes d’avance sur Rémi Salvaing.', '42 s lead'],
    ['Il a franchi la ligne 24 secondes avant Salvaing.', '24 s lead'],
  ])('should read %s', (sentence, expected) => {
    expect(timed(sentence, 'fr')).toEqual([expected]);
  });

  test.each(['Le procès a duré six semaines.', 'Le pont sera fermé en mai.', 'Il a purgé quatre ans de prison.'])(
    'should leave %s',
    (sentence) => {
      expect(timed(sentence, 'fr')).toEqual([]);
    },
  );
});

describe('two terms', () => {
  test('should be one, told wrong', () => {
    const one = bridge('Odell Pryce was jailed for six years for the blast.');
    const other = bridge('Odell Pryce, jailed for seven years for the blast, is to appeal.');
    expect(told('figure.conflict', one, other)).toEqual(['warning: six years | seven years']);
  });

  test('should be two where one is asked for and one is given', () => {
    const one = bridge('Odell Pryce was jailed for six years for the blast.');
    const other = bridge('Prosecutors had asked for a prison term of seven years for the blast.');
    expect(told('figure.conflict', one, other)).toEqual([]);
  });

  test('should be two where an article tells of two defendants', () => {
    const one = bridge('Odell Pryce was jailed for six years for the blast.');
    const other = bridge(
      'Odell Pryce was jailed for the blast. His sister was jailed for seven years, his cousin for five years in prison.',
    );
    expect(told('figure.conflict', one, other)).toEqual([]);
  });
});
