import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../server/article/language';
import { tokenise } from '../../../server/article/tokenise';
import { ROLES, roleOf, type RoleName } from '../../../server/language/contrast-roles';
import { competes, exclude } from '../../../server/language/contrast-values';
import { contrastLexicon } from '../../../server/language/contrasts';

describe('the tables of contrasts', () => {
  test.each(LANGUAGES)('should hold phrases as the tokeniser cuts them: %s', (language) => {
    const { values, cues } = contrastLexicon(language);
    const wrong = new Set<string>();
    for (const phrases of [...values.values(), ...cues.values()]) {
      for (const { words } of phrases) {
        // The first word of each place will do: the others of the place are cut like it.
        const written = words.map((word) => [...word][0]!);
        const text = written.join(' ').replaceAll("' ", "'").replaceAll(" 's", "'s").replaceAll(' ,', ',');
        // An elided word is one only before another.
        const cut = tokenise(text.endsWith("'") ? `${text}a` : text).map(({ norm }) => norm);
        if (cut.slice(0, written.length).join('|') !== written.join('|'))
          wrong.add(`${written.join('|')}: ${cut.join('|')}`);
      }
    }
    expect([...wrong]).toEqual([]);
  });

  test.each(LANGUAGES)('should ask for cues only of roles whose values the language has: %s', (language) => {
    const { values, asked } = contrastLexicon(language);
    const sets = new Set([...values.values()].flat().flatMap(({ entries }) => entries.map(({ set }) => set)));
    expect([...asked.keys()].filter((role) => !sets.has(ROLES[role].set))).toEqual([]);
  });

  test.each(['fr', 'en'] as const)('should have at least two values of every set of a role: %s', (language) => {
    const entries = [...contrastLexicon(language).values.values()].flat().flatMap((phrase) => phrase.entries);
    const thin = (Object.keys(ROLES) as RoleName[]).filter((role) => {
      const told = new Set(entries.filter(({ set }) => set === roleOf(role).set).map(({ value }) => value));
      // French tells the way of a road by its ends.
      return told.size < 2 && !(language === 'fr' && role === 'bearing');
    });
    expect(thin).toEqual([]);
  });
});

describe('values', () => {
  test.each([
    ['van', 'car'],
    ['sedan', 'suv'],
    ['chest', 'leg'],
    ['husband', 'brother'],
    ['n', 's'],
    ['none', 'some'],
  ])('should exclude each other: %s, %s', (a, b) => {
    expect([exclude(a, b), exclude(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['car', 'car'],
    ['car', 'sedan'],
    ['head', 'jaw'],
    ['shoulder', 'arm'],
    ['husband', 'father'],
    ['n', 'ne'],
    ['light', 'none'],
  ])('should go together: %s, %s', (a, b) => {
    expect([exclude(a, b), exclude(b, a)]).toEqual([false, false]);
  });

  test('should not compete with what comes up in every report', () => {
    expect([competes('van', 'ambulance'), competes('van', 'car')]).toEqual([false, true]);
  });
});
