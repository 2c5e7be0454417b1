import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../server/compare/conflict';
import { evidenceMarkdown } from '../../../server/service/evidence';
import { explain, explainLines } from '../../../server/service/explain';
import { escape, link, list, plainText } from '../../../server/service/markdown';
import { severityOf } from '../../../server/service/severity';
import { DEFAULT_SETTINGS } from '../../../server/settings';
import { forSeeds } from '../seeded';
import { uriOf, view, type TestView } from './kit';

const answer = (question: Answer['question'], weight: number, said: Answer['answer'] = 'yes'): Answer =>
  ({ question, answer: said, weight }) as Answer;

const world = (answers: readonly Answer[] = [], confidence = 0.874): TestView =>
  view(
    '//- late.md 2026-03-14\nIt killed {x|26} {n|people}.\n//- early_1.md 2026-03-12\nIt killed {y|27} {m|people}.\n',
    {
      figures: [
        { at: 'x', counted: 'n' },
        { at: 'y', counted: 'm' },
      ],
      conflicts: [{ rule: 'figure.conflict', at: ['x', 'y'], subject: 'people killed', answers, confidence }],
    },
  );

const told = (answers: readonly Answer[], locale: 'en' | 'fr' = 'en'): readonly string[] => {
  const at = world(answers);
  return explain(at.conflicts()[0]!, 0, locale, at).answers;
};

describe('why a conflict was found', () => {
  it('should be told with the passages, oldest first', () => {
    const at = world();
    expect(explain(at.conflicts()[0]!, 0, 'en', at).passages).toEqual([
      '27 people – “early_1.md” (12 Mar) on line 1',
      '26 people – “late.md” (14 Mar) on line 1',
    ]);
  });

  it('should round the confidence', () => {
    const of = (confidence: number, locale: 'en' | 'fr'): string => {
      const at = world([], confidence);
      return explain(at.conflicts()[0]!, 0, locale, at).confidence;
    };
    expect(of(0.874, 'en')).toBe('Confidence 87 %');
    expect(of(0.995, 'fr')).toBe('Confiance 100\u00a0%');
    expect(of(0, 'en')).toBe('Confidence 0 %');
  });

  it('should tell the answers that counted most first, for or against, and leave out what counted nothing', () =>
    expect(
      told([answer('same-time', 0.4, 'partly'), answer('same-story', -1.84, 'no'), answer('same-source', 0.02)]),
    ).toEqual(['Same story? no, weight −1.8', 'Same time? partly, weight +0.4']));

  it('should write numbers as French does', () =>
    expect(told([answer('same-story', 1.25)], 'fr')).toEqual(['Même histoire\u00a0? oui, poids +1,3']));

  it('should be lines of a terminal', () => {
    const at = world([answer('same-story', 1.2)]);
    const lines = explainLines(at.conflicts()[0]!, 0, 'en', at);
    expect(lines.slice(1)).toEqual([
      '  figure.conflict · conflict · Confidence 87 %',
      '  27 people – “early_1.md” (12 Mar) on line 1',
      '  26 people – “late.md” (14 Mar) on line 1',
      '  What decided it',
      '    Same story? yes, weight +1.2',
    ]);
    expect(explainLines(at.conflicts()[0]!, 0, 'en', world()).join('\n')).not.toMatch(/weight .*weight/u);
  });

  it('should say nothing of answers where none counted', () => {
    const at = world();
    expect(explainLines(at.conflicts()[0]!, 0, 'en', at)).toHaveLength(4);
    expect(evidenceMarkdown(at.conflicts()[0]!, 0, 'en', at)).not.toContain('What decided it');
  });

  it('should be Markdown in which no words of an article are markup', () => {
    const at = world([answer('same-story', 1.2)]);
    const markdown = evidenceMarkdown(at.conflicts()[0]!, 0, 'en', at);
    expect(markdown).toContain('[early\\_1.md](file:///news/early_1.md#L1) (12 Mar)');
    expect(markdown).toContain('[this file, line 1](file:///news/late.md#L1)');
    expect(markdown).toContain('\n- Same story? yes, weight \\+1.2');
  });
});

describe('Markdown', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a * b _c_ `d`', 'a \\* b \\_c\\_ \\`d\\`'],
    ['[x](y)', '\\[x\\]\\(y\\)'],
    ['<b> & #1', '\\<b\\> \\& \\#1'],
    ['back\\slash', 'back\\\\slash'],
    ['two\r\n lines', 'two lines'],
  ])('should hold words as they are: %j', (words, expected) => expect(escape(words)).toBe(expected));

  it('should give back, as plain text, the very words that it was given', () =>
    forSeeds(300, (chance) => {
      const words = chance.word('ab \\`*_{}[]<>()#+!|~&é€', 1, 25).replaceAll(/\s+/gu, ' ');
      expect(plainText(escape(words))).toBe(words);
      expect(plainText(`**${escape(words)}**`)).toBe(words);
    }));

  it('should keep links to files with brackets in their names whole', () => {
    const at = view('//- a(1).md 2026-03-12\nOne.\n//- b.md 2026-03-12\nTwo.\n');
    const made = link({ uri: uriOf('a(1).md'), start: 0, end: 1 }, uriOf('b.md'), 'en', at);
    expect(made).toBe('[a\\(1\\).md](file:///news/a%281%29.md#L1) (12 Mar)');
    expect(plainText(made)).toBe('a(1).md (12 Mar)');
  });

  it('should say how many lines of a list are left out', () => {
    expect(list(['one', 'two', 'three'], 3, 'en')).toEqual(['- one', '- two', '- three']);
    expect(list(['one', 'two', 'three'], 2, 'en')).toEqual(['- one', '- two', '- … and 1 more']);
    expect(list([], 2, 'fr')).toEqual([]);
  });
});

describe('the severity of a conflict', () => {
  const [warning] = world().conflicts();
  const note = { ...warning!, level: 'note' as const };
  const set = (severity: 'error' | 'warning' | 'information' | 'hint' | 'off') => ({
    ...DEFAULT_SETTINGS,
    rules: { ...DEFAULT_SETTINGS.rules, 'figure.conflict': severity },
  });
  it.each([
    ['error', 'error', 'information'],
    ['warning', 'warning', 'information'],
    ['information', 'information', 'information'],
    ['hint', 'hint', 'hint'],
    ['off', 'off', 'off'],
  ] as const)('should be as set, and a note’s information at most: %s', (setting, ofWarning, ofNote) => {
    expect(severityOf(warning!, set(setting))).toBe(ofWarning);
    expect(severityOf(note, set(setting))).toBe(ofNote);
  });
});
