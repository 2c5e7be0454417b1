import { describe, expect, it } from 'vitest';
import type { DateMention, FigureMention } from '../../../server/extract/mention';
import { hoverAt } from '../../../server/service/hover';
import { interval } from '../../../server/service/hover-figure';
import type { Locale } from '../../../server/service/locale';
import { uriOf, view, type Spec } from './kit';

const hover = (text: string, spec: Spec, locale: Locale = 'en', label = 'x'): string | null => {
  const at = view(text, spec);
  return hoverAt(at, at.mark(label).uri, at.mark(label).start, locale)?.markdown ?? null;
};

describe('the interval of a figure', () => {
  const of = (low: number | null, high: number | null, unit: string | null = null, locale: Locale = 'en'): string =>
    interval({ low, high, unit } as FigureMention, locale);

  it.each([
    [80, 80, 'The wording allows exactly 80.'],
    [70, 90, 'The wording allows 70 to 90.'],
    [80, null, 'The wording allows 80 or more.'],
    [null, 80, 'The wording allows 80 or less.'],
    [0, 0, 'The wording allows exactly 0.'],
    [null, null, ''],
  ])('should be told: %j to %j', (low, high, expected) => expect(of(low, high)).toBe(expected));

  it('should name the unit once', () => {
    expect(of(70, 90, 'km')).toBe('The wording allows 70 to 90\u00a0km.');
    expect(of(70, 70, '%', 'fr')).toBe('Les mots admettent 70\u00a0% exactement.');
  });
});

describe('the hover of a figure', () => {
  it('should tell what it counts in the article’s words, and what it is', () =>
    expect(
      hover('//- a.md\nOf them {x|26} {n|*young* sailors} are to leave.\n', {
        figures: [{ at: 'x', counted: 'n', part: 'part', status: 'forecast' }],
      })!.split('\n\n'),
    ).toEqual([
      '**26** · The wording allows exactly 26.',
      'Counts: \\*young\\* sailors',
      'A part of another figure. Planned or expected, not a fact yet.',
    ]));

  it('should tell the unit where nothing is counted, and nothing where there is none', () => {
    expect(hover('//- a.md\nIt is {x|26} long.\n', { figures: [{ at: 'x', unit: 'm' }] })).toContain('Measures: m');
    expect(hover('//- a.md\nIt is {x|26} long.\n', { figures: [{ at: 'x' }] })).toBe(
      '**26** · The wording allows exactly 26.',
    );
  });

  it('should tell what others say, each with its place', () => {
    const files = '//- a.md 2026-03-12\nIt killed {x|26}.\n//- b.md 2026-03-11\nOne.\n\nIt killed {y|27}.\n';
    const text = hover(files, { figures: [{ at: 'x' }, { at: 'y' }], same: [['x', 'y']] })!;
    expect(text).toContain('\n- 27 – [b.md](file:///news/b.md#L3) (11 Mar)');
  });
});

describe('the hover of a date', () => {
  const of = (more: Partial<DateMention>, locale: Locale = 'en'): string =>
    hover('//- a.md\nIt was {x|that day} of all.\n', { dates: [{ at: 'x', ...more }] }, locale)!;
  const DAY = { earliest: '2026-03-12', latest: '2026-03-12' };

  it.each<[string, Partial<DateMention>, string]>([
    ['stated', DAY, '**Thursday 12 March 2026** · `2026-03-12`\n\nStated in the words.'],
    [
      'worked out from a day',
      { ...DAY, certainty: 'inferred', anchor: '2026-03-10' },
      '**Thursday 12 March 2026** · `2026-03-12`\n\nWorked out from Tuesday 10 March 2026.',
    ],
    [
      'worked out from words',
      { ...DAY, certainty: 'inferred', anchor: 'the * eve' },
      '**Thursday 12 March 2026** · `2026-03-12`\n\nWorked out from the \\* eve.',
    ],
    [
      'worked out',
      { ...DAY, certainty: 'inferred' },
      '**Thursday 12 March 2026** · `2026-03-12`\n\nWorked out from the context.',
    ],
    [
      'of several days',
      { earliest: '2026-03-01', latest: '2026-03-31', value: '2026-03' },
      '**Sunday 1 March 2026 to Tuesday 31 March 2026** · `2026-03`\n\nStated in the words.',
    ],
    ['with no end', { earliest: '2026-03-12' }, '**Thursday 12 March 2026 →** · `2026-03-12`\n\nStated in the words.'],
    [
      'with no beginning',
      { latest: '2026-03-12', value: 'X' },
      '**→ Thursday 12 March 2026** · `X`\n\nStated in the words.',
    ],
    ['of no day', { value: 'XXXX-05' }, '**that day** · `XXXX-05`\n\nNot tied to a day.'],
    ['that lasts', { timex: 'DURATION', value: 'P2D' }, '**that day** · `P2D`\n\nA duration.'],
    ['that comes again', { timex: 'SET', value: 'P1W' }, '**that day** · `P1W`\n\nRecurring.'],
  ])('should tell one %s', (_, more, expected) => expect(of(more)).toBe(expected));

  it('should speak French', () =>
    expect(of(DAY, 'fr')).toBe('**jeudi 12 mars 2026** · `2026-03-12`\n\nDit par les mots mêmes.'));

  it('should tell of a weekday that does not fit, and of none that does', () => {
    const weekday = (fits: boolean | null) => of({ ...DAY, weekday: { day: 1, fits, start: 7, end: 15 } });
    expect(weekday(false)).toContain('12 March 2026 is not a Monday.');
    expect(weekday(true)).not.toContain('Monday');
    expect(weekday(null)).not.toContain('Monday');
  });
});

describe('the hover of a name', () => {
  const FILES =
    '//- b.md 2026-03-12\nSo said {x|Mara Voss} and {z|M. Voss}.\n//- a.md 2026-03-10\nOne.\n\n{y|Mara Vos}, again {w|Mara Vos}.\n';

  it('should tell spellings, functions and ages, the oldest first, each wording once a file', () => {
    const text = hover(FILES, {
      entities: [
        {
          name: 'Mara Voss',
          at: ['x', 'y', 'z', 'w'],
          roles: { x: 'mayor', y: 'deputy\n mayor', w: 'deputy mayor' },
          ages: { x: 51, y: 52 },
          pinned: true,
        },
      ],
    })!;
    expect(text.split('\n\n')).toEqual([
      expect.stringMatching(/^\*\*Mara Voss\*\* · person · .*spelling chosen by the newsroom$/u),
      'Also written: Mara Vos (2), M. Voss (1)',
      'Titles given',
      '- deputy mayor – [a.md](file:///news/a.md#L3) (10 Mar)\n- mayor – [this file, line 1](file:///news/b.md#L1)',
      'Ages given',
      '- 52 – [a.md](file:///news/a.md#L3) (10 Mar)\n- 51 – [this file, line 1](file:///news/b.md#L1)',
    ]);
  });

  it('should say no more than is known', () =>
    expect(
      hover('//- a.md\nIn {x|Sarn} once.\n', { entities: [{ name: 'Sarn', type: 'location', at: ['x'] }] }),
    ).toMatch(/^\*\*Sarn\*\* · place · [^\n]+$/u));

  it('should be nothing for a name that is nobody’s', () => {
    const at = view('//- a.md\nIn Sarn once.\n');
    expect(hoverAt(at, uriOf('a.md'), 4, 'en')).toBeNull();
    expect(hoverAt(at, uriOf('gone.md'), 0, 'en')).toBeNull();
  });
});
