import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { tokenise } from '../../../server/article/tokenise';
import { contrariesOf, findAssertions, happensAgain, isOutcome } from '../../../server/language/outcomes';

const told = (text: string, language: Language): string[] =>
  findAssertions(tokenise(text), language).map(({ meanings }) => meanings[0]!.id);

describe('what is asserted', () => {
  test.each<[string, Language, string[]]>([
    ['The gala was sold out', 'en', ['#packed-house']],
    ['Le gala affichait complet', 'fr', ['#packed-house']],
    ['Rows of empty seats', 'en', ['#empty-seats']],
    ['She gave evidence', 'en', ['#testified']],
    ['Il a pris l’avion', 'fr', ['#flown']],
    ['The council voted', 'en', ['#vote']],
  ])('%s', (text, language, ids) => {
    expect(told(text, language)).toEqual(ids);
  });

  test('should tell outcomes from other meanings', () => {
    expect(isOutcome('#packed-house')).toBe(true);
    expect(isOutcome('#vote')).toBe(false);
  });

  test('should know contraries both ways, and of which there are many', () => {
    expect([...contrariesOf('#packed-house')]).toEqual(['#empty-seats']);
    expect([...contrariesOf('#empty-seats')]).toEqual(['#packed-house']);
    expect(contrariesOf('#nothing').size).toBe(0);
    expect(happensAgain('#in-custody')).toBe(true);
    expect(happensAgain('#roped')).toBe(false);
  });
});

describe('the model of outcomes', () => {
  const lines = readFileSync('server/models/outcomes.txt', 'utf8').split('\n');
  const names = lines.filter((line) => line !== '' && !line.startsWith(' ')).map((line) => line.split(' ')[0]!);

  test('should name each once, and contraries that it holds', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const related = [...lines.join('\n').matchAll(/ !(\S+)/gu)].map(([, name]) => name!);
    expect(related.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('should have words of both languages for each', () => {
    for (const [i, line] of lines.entries()) {
      if (line === '' || line.startsWith(' ')) continue;
      expect(lines[i + 1], line).toMatch(/^ en \S/u);
      expect(lines[i + 2], line).toMatch(/^ fr \S/u);
    }
  });
});
