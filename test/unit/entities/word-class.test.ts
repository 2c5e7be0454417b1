import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../server/article/language';
import { CLASSES, classNumber, classOf, inClass } from '../../../server/extract/entities/word-class';
import { NAME_WORDS } from '../../../server/language/names';

describe('classOf', () => {
  it.each([
    ['madame', 'fr', 'civilities'],
    ['ministre', 'fr', 'roles'],
    ['village', 'en', 'places'],
    ['en', 'fr', 'at'],
    ['sagte', 'de', 'speech'],
  ] as const)('should know that %s (%s) is one of the %s', (word, language, name) =>
    expect(classOf(word, language)).toBe(classNumber(name)),
  );

  it('should give a word of several classes the first', () => {
    const word = 'capitaine';
    expect(inClass(word, 'fr', 'civilities') && inClass(word, 'fr', 'roles')).toBe(true);
    expect(classOf(word, 'fr')).toBe(classNumber('civilities'));
  });

  it('should have no class for another word, nor for one of another language', () => {
    expect(classOf('bicyclette', 'fr')).toBe(0);
    expect(classOf('ministre', 'de')).toBe(0);
  });

  it('should not give the classes that a word has besides', () => {
    expect(classOf('is', 'en')).toBe(0);
    expect(inClass('is', 'en', 'copulas')).toBe(true);
    expect(inClass('championnat', 'fr', 'sport')).toBe(true);
  });
});

describe('the lists', () => {
  it.each(LANGUAGES)('should separate words by one space, in lower case (%s)', (language) => {
    for (const name of [...CLASSES, 'copulas', 'sport'] as const) {
      for (const word of NAME_WORDS[language][name].split(' ')) {
        expect(word).toMatch(/^\S+$/u);
        expect(word).toBe(word.toLowerCase());
      }
    }
  });
});
