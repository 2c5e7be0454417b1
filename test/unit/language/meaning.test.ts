import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { tokenise } from '../../../server/article/tokenise';
import { areNear, areOpposite, findMeanings, meaning, meaningsOf, oppositesOf } from '../../../server/language/meaning';

const ids = (norm: string, language: Language): string[] => meaningsOf(norm, language).map(({ id }) => id);

/** What a text tells, as `words=#meaning`. */
const told = (text: string, language: Language): string[] => {
  const tokens = tokenise(text);
  return findMeanings(tokens, language).map(
    ({ meanings, first, last }) =>
      `${tokens
        .slice(first, last + 1)
        .map((token) => token.text)
        .join(' ')}=${meanings.map(({ id }) => id).join()}`,
  );
};

describe('the meaning of a word', () => {
  test.each<[string, Language, string]>([
    ['inaugurated', 'en', '#opening'],
    ['inauguration', 'fr', '#opening'],
    ['ouvrira', 'fr', '#opening'],
    ['sank', 'en', '#sinking'],
    ['chavirage', 'fr', '#sinking'],
    ['licenciés', 'fr', '#layoff'],
    ['redundancies', 'en', '#layoff'],
    ['postponed', 'en', '#postponement'],
    ['reporté', 'fr', '#postponement'],
    ['convicted', 'en', '#verdict'],
    ['found', 'en', '#discovery'],
    ['founded', 'en', '#founding'],
  ])('should be known of %s (%s)', (word, language, id) => {
    expect(ids(word, language)).toEqual([id]);
  });

  test('should be several where the word says several things', () => {
    expect(ids('strike', 'en')).toEqual(expect.arrayContaining(['#strike', '#attack', '#impact']));
  });

  test.each<[string, Language]>([
    ['buildings', 'en'],
    ['détective', 'fr'],
    ['département', 'fr'],
    ['parti', 'fr'],
    ['fin', 'fr'],
    ['the', 'en'],
    ['sont', 'fr'],
  ])('should be none of %s (%s)', (word, language) => {
    expect(ids(word, language)).toEqual([]);
  });

  test('should be none in languages that have no list', () => {
    expect(ids('eröffnet', 'de')).toEqual([]);
  });
});

describe('phrases', () => {
  test.each<[string, Language, string[]]>([
    ['The mayor cut the ribbon', 'en', ['cut the ribbon=#opening']],
    ['Both inns shut their doors', 'en', ['shut their doors=#closing']],
    ['Le pont s’est aussitôt effondré', 'fr', ['s’ est aussitôt effondré=#collapse']],
    ['Elles se sont rendues à la police', 'fr', ['se sont rendues à la=#surrender']],
    ['La piscine ouvrira ses portes', 'fr', ['ouvrira ses portes=#opening']],
    ['Le tirage au sort', 'fr', ['tirage au sort=#drawing-lots']],
  ])('should be read before their words: %s', (text, language, meanings) => {
    expect(told(text, language)).toEqual(meanings);
  });

  test('should not run over a mark', () => {
    expect(told('They came. Ashore, nobody', 'en')).toEqual([]);
  });
});

describe('relations', () => {
  test('should say what may tell the same, both ways', () => {
    expect(areNear('#opening', '#commissioning')).toBe(true);
    expect(areNear('#commissioning', '#opening')).toBe(true);
    expect(areNear('#opening', '#opening')).toBe(true);
    expect(areNear('#opening', '#drowning')).toBe(false);
  });

  test('should say what cannot be true together, both ways', () => {
    expect(areOpposite('#closing', '#opening')).toBe(true);
    expect(areOpposite('#opening', '#closing')).toBe(true);
    expect(areOpposite('#opening', '#founding')).toBe(false);
    expect([...oppositesOf('#acquittal')]).toEqual(expect.arrayContaining(['#sentence', '#charge']));
    expect(oppositesOf('#nothing').size).toBe(0);
  });

  test('should tell how a meaning lies in time', () => {
    expect(meaning('#opening')?.aspect).toBe('event');
    expect(meaning('#attack')?.aspect).toBe('recurring');
    expect(meaning('#investigation')?.aspect).toBe('act');
    expect(meaning('#guilty')?.aspect).toBe('state');
  });
});

describe('the model', () => {
  const lines = readFileSync('server/models/near-words.txt', 'utf8').split('\n');
  const names = lines
    .filter((line) => line !== '' && line !== 'not' && !line.startsWith(' '))
    .map((line) => line.split(' ')[0]!);

  test('should name each meaning once', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('should relate meanings that it holds', () => {
    const related = [...lines.join('\n').matchAll(/[~!](\S+)/gu)].map(([, name]) => name!);
    expect(related.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('should have words of both languages for each meaning', () => {
    for (const [i, line] of lines.entries()) {
      if (line === '' || line.startsWith(' ')) continue;
      expect(lines[i + 1], line).toMatch(/^ en \S/u);
      expect(lines[i + 2], line).toMatch(/^ fr \S/u);
    }
  });
});
