import { describe, expect, it } from 'vitest';
import type { RuleCode } from '../../../server/compare/conflict';
import type { Locale } from '../../../server/service/locale';
import { withoutArticle, withoutPreposition } from '../../../server/service/strip';
import { countedWords, fileWords, figureWords, LONGEST, passageWords, shorten } from '../../../server/service/words';
import { forSeeds } from '../seeded';
import { uriOf, view, type Spec } from './kit';

describe('shorten', () => {
  it.each([
    ['', 20, ''],
    ['a short line', 20, 'a short line'],
    ['  broken\r\n over \t lines ', 20, 'broken over lines'],
    ['exactly twenty chars', 20, 'exactly twenty chars'],
    ['one more than twenty!', 20, 'one more than…'],
    ['unbreakableunbreakable', 20, 'unbreakableunbreaka…'],
    // A word that would leave less than half is cut through.
    ['a unbreakableunbreakable', 20, 'a unbreakableunbrea…'],
  ])('should keep %j within %i as %j', (text, longest, expected) => expect(shorten(text, longest)).toBe(expected));

  it('should never cut a character in two', () => {
    for (const longest of [10, 11])
      expect(shorten('𐐀'.repeat(40), longest)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/u);
    expect(shorten('𐐀'.repeat(40), 10)).toBe(`${'𐐀'.repeat(4)}…`);
  });

  it('should give one line, no longer than asked, that begins as the text does; and leave it so', () =>
    forSeeds(200, (chance) => {
      const text = Array.from({ length: 1 + chance.below(30) }, () => chance.word('abcdé\n ', 1, 14)).join(' ');
      const longest = 10 + chance.below(90);
      const short = shorten(text, longest);
      expect(short.length).toBeLessThanOrEqual(longest);
      expect(short).not.toMatch(/\n|\s\s/u);
      expect(text.replaceAll(/\s+/gu, ' ').trim().startsWith(short.replace(/…$/u, ''))).toBe(true);
      expect(shorten(short, longest)).toBe(short);
    }));
});

describe('the words before a function or a date', () => {
  it.each([
    ['Son directeur général', 'fr', 'directeur général'],
    ['le directeur', 'fr', 'directeur'],
    ['l’adjointe au maire', 'fr', 'adjointe au maire'],
    ['directeur de la halle', 'fr', 'directeur de la halle'],
    ['the harbour master', 'en', 'harbour master'],
    ['her former deputy', 'en', 'former deputy'],
    ['the', 'en', 'the'],
    ['', 'en', ''],
    ['der Leiter', 'de', 'Leiter'],
  ] as const)('should be left out of %j (%s)', (words, language, expected) =>
    expect(withoutArticle(words, language)).toBe(expected),
  );

  it.each([
    ['en 1924', 'fr', '1924'],
    ['le 12 mars', 'fr', '12 mars'],
    ['en mars 2025', 'fr', 'mars 2025'],
    ['la veille', 'fr', 'la veille'],
    ['in March', 'en', 'March'],
    ['on Tuesday', 'en', 'Tuesday'],
    ['the next day', 'en', 'the next day'],
    ['en février', 'fr', 'février'],
  ] as const)('should be left out of a date only: %j (%s)', (words, language, expected) =>
    expect(withoutPreposition(words, language)).toBe(expected),
  );
});

describe('the words of a file', () => {
  const files = view(
    '//- wire-2.md 2017-11-18\nOne.\n//- desk.md 2017-12-02\nTwo.\n//- old.md 2015-01-05\nThree.\n//- bare.md\nFour.\n',
  );

  it.each([
    ['wire-2.md', 'desk.md', 'en', '“wire-2.md” (18 Nov)'],
    ['wire-2.md', 'old.md', 'en', '“wire-2.md” (18 Nov 2017)'],
    ['wire-2.md', 'bare.md', 'en', '“wire-2.md” (18 Nov 2017)'],
    ['bare.md', 'desk.md', 'en', '“bare.md”'],
    ['desk.md', 'wire-2.md', 'fr', '«\u00a0desk.md\u00a0» (2 déc.)'],
  ] as const)('should name %s beside %s (%s)', (file, beside, locale, expected) =>
    expect(fileWords(uriOf(file), uriOf(beside), locale, files)).toBe(expected),
  );
});

describe('the words of a passage', () => {
  const words = (
    text: string,
    rule: RuleCode,
    spec: Spec = {},
    locale: Locale = 'en',
    subject = 'the thing',
  ): string => {
    const at = view(`//- a.md 2026-03-12\n${text}\n`, { ...spec, conflicts: [{ rule, at: ['x'], subject }] });
    const [conflict] = at.conflicts();
    return passageWords(conflict!, conflict!.passages[0]!, at, locale);
  };
  const figure = { figures: [{ at: 'x', counted: 'n' }] };

  it.each([
    ['It killed {x|26} {n|civilians} on Monday.', '26 civilians'],
    ['It killed {x|26} unlucky {n|civilians} on Monday.', '26 unlucky civilians'],
    // Another figure or a comma between them: no run that can be shown.
    ['It killed {x|26}, of 300 {n|civilians}, on Monday.', '26 civilians'],
    ['Of the {n|civilians} it killed {x|26}.', '26 civilians'],
  ])('should give a figure with what it counts: %s', (text, expected) =>
    expect(words(text, 'figure.conflict', figure)).toBe(expected),
  );

  it('should put the noun before a sum or a measure that stands apart from it', () =>
    expect(
      words('The {n|bill} came to {x|£48}.', 'figure.conflict', { figures: [{ at: 'x', counted: 'n', unit: 'GBP' }] }),
    ).toBe('bill: £48'));

  it('should fall back on the subject of the conflict', () => {
    const spec = { figures: [{ at: 'x' }] };
    expect(words('It killed {x|26}.', 'figure.conflict', spec, 'en', 'dead')).toBe('26 dead');
    expect(words('It killed {x|26 Dead}.', 'figure.conflict', spec, 'en', 'dead')).toBe('26 Dead');
    expect(words('It killed {x|26}.', 'figure.conflict', spec, 'en', '')).toBe('26');
  });

  it('should quote what was said, in the marks of the reader’s language', () => {
    expect(words('“{x|We leave}”, she said.', 'quote.wording', { quotes: [{ at: 'x' }] })).toBe('“We leave”');
    expect(words('“{x|We leave}”, she said.', 'quote.wording', { quotes: [{ at: 'x' }] }, 'fr')).toBe(
      '«\u00a0We leave\u00a0»',
    );
  });

  it('should give a function without its article', () =>
    expect(words('Mara Voss, {x|the harbour master}, spoke to them about all that.', 'person.role')).toBe(
      'harbour master',
    ));

  it('should cut a long quotation', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const shown = words(`“{x|${long}}”, she said.`, 'quote.wording', { quotes: [{ at: 'x' }] });
    expect(shown.length).toBeLessThanOrEqual(LONGEST + 2);
    expect(shown).toMatch(/^“word0 word1 .*…”$/u);
  });

  it('should give the words of the mention where no claim is left', () => {
    const at = view('//- a.md\nIt killed {x|26} {n|civilians}.\n', {
      figures: [{ at: 'x', counted: 'n' }],
      conflicts: [{ rule: 'figure.conflict', at: ['x'] }],
    });
    const [conflict] = at.conflicts();
    const [passage] = conflict!.passages;
    const lost = { ...passage!, fingerprint: 'another' };
    expect(figureWords(conflict!, lost, at)).toBe('26 civilians');
    expect(countedWords(lost, at)).toBe('civilians');
    expect(countedWords({ ...lost, start: 0, end: 2 }, at)).toBe('');
    expect(countedWords({ ...lost, uri: uriOf('gone.md') }, at)).toBe('');
  });
});
