import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { areContraries } from '../../../server/language/contraries';
import { inEnglish } from '../../../server/language/translations';
import { stem } from '../../../server/language/stem';

describe('what a word may be in English', () => {
  test.each<[string, Language, string]>([
    ['boulangers', 'fr', 'baker'],
    ['pleurait', 'fr', 'weep'],
    ['savait', 'fr', 'know'],
    ['craignaient', 'fr', 'afraid'],
    ['quille', 'fr', 'quill'],
    ['qualité', 'fr', 'quality'],
    ['elecciones', 'es', 'elections'],
    ['puentes', 'es', 'bridge'],
    ['nación', 'es', 'nation'],
    ['realidad', 'es', 'reality'],
    ['realidade', 'pt', 'reality'],
    ['durmieron', 'es', 'sleep'],
    ['ponti', 'it', 'bridge'],
    ['situazione', 'it', 'situation'],
    ['libertà', 'it', 'freedom'],
    ['Brücken'.toLowerCase(), 'de', 'bridge'],
    ['geweint', 'de', 'weep'],
    ['verlor', 'de', 'verlor'],
    ['verloren', 'de', 'lose'],
    ['knew', 'en', 'know'],
    ['thought', 'en', 'think'],
    ['fishermen', 'en', 'fisherman'],
    ['bridges', 'en', 'bridge'],
  ])('should be found for %s (%s)', (word, language, english) => {
    expect(inEnglish(word, language)).toContain(stem(english, 'en'));
  });

  test('should begin with the likeliest', () => {
    expect(inEnglish('boulanger', 'fr')[0]).toBe('baker');
  });

  test('should be nothing for short words that no list has', () => {
    expect(inEnglish('zut', 'fr')).toEqual([]);
  });

  test('should be the word’s own stem in languages without a list', () => {
    expect(inEnglish('orkaan', 'nl')).toEqual(['orkan']);
  });
});

describe('the lists', () => {
  const folder = 'training/translations';
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [name.slice(0, 2), line] as const),
  );

  test('should give each word once', () => {
    const words = lines.map(([language, line]) => `${language} ${line.split(':')[0]!}`);
    expect(words.length - new Set(words).size).toBe(0);
  });

  test('should be what the model was packed from', () => {
    const model = readFileSync('server/models/translations.txt', 'utf8').split('\n');
    for (const language of ['de', 'en', 'es', 'fr', 'it'])
      expect(model.find((line) => line.startsWith(`${language} `))).toBe(
        [
          language,
          ...lines.filter(([of]) => of === language).map(([, line]) => line.replace(': ', '=').replaceAll(' ', ',')),
        ].join(' '),
      );
  });
});

describe('contraries', () => {
  test.each([
    ['better', 'worse', true],
    ['worse', 'better', true],
    ['morning', 'evenings', true],
    ['better', 'evening', false],
    ['bridge', 'tunnel', false],
  ])('should tell %s from %s: %s', (a, b, expected) => {
    expect(areContraries(stem(a, 'en'), stem(b, 'en'))).toBe(expected);
  });
});
