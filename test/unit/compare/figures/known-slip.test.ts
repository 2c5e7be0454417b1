import { describe, expect, test } from 'vitest';
import type { FigureClaim } from '../../../../server/claim/figure-claims';
import type { FigureMention } from '../../../../server/extract/mention';
import { knownSlip, mayBeRenamed } from '../../../../server/compare/figures/known-slip';
import type { Located } from '../../../../server/compare/rule';

/** A figure in an article that also gives `others`. */
function figure(
  value: number,
  { unit = null, classes = [], others = [] }: { unit?: string | null; classes?: string[]; others?: number[] } = {},
): Located<FigureClaim> {
  const mention = (one: number): FigureMention =>
    ({
      kind: 'figure',
      text: String(one),
      value: one,
      low: one,
      high: one,
      modifier: 'exact',
      unit,
      counted: classes.length > 0 ? { lemma: 'x', classes, qualifiers: [], start: 0, end: 1 } : null,
      ordinal: false,
    }) as unknown as FigureMention;
  const reading = { mentions: [value, ...others].map(mention) };
  return { uri: 'a.md', reading, claim: { figure: mention(value) } } as unknown as Located<FigureClaim>;
}

describe('a known slip', () => {
  test('should not be one where an article gives both values', () => {
    expect(knownSlip(figure(2640, { unit: 'm' }), figure(2460, { unit: 'm' }))?.rare).toBe(true);
    expect(knownSlip(figure(2640, { unit: 'm', others: [2460] }), figure(2460, { unit: 'm' }))?.rare).toBe(false);
  });

  test('should be fair for a measure ten times the other, and not for a bare count', () => {
    expect(knownSlip(figure(5, { unit: 'g' }), figure(50, { unit: 'g' }))?.fair).toBe(true);
    expect(knownSlip(figure(12), figure(120))?.fair).toBe(false);
  });

  test('should be none where near counts differ by one digit, unless they are the dead', () => {
    expect(knownSlip(figure(615, { classes: ['pupil'] }), figure(612, { classes: ['pupil'] }))).toBeNull();
    expect(knownSlip(figure(132, { classes: ['dead'] }), figure(130, { classes: ['dead'] }))?.kind).toBe('digit');
    expect(knownSlip(figure(287, { classes: ['pupil'] }), figure(387, { classes: ['pupil'] }))?.kind).toBe('digit');
  });

  test.each([
    [['person'], ['passenger', 'person'], true],
    [['person'], ['dead', 'victim', 'person'], false],
    [['pupil', 'student', 'person'], ['passenger', 'person'], false],
    [['animals'], ['vehicles'], false],
  ])('should know two digits in another order of %s and %s: %s', (one, other, expected) => {
    const [a, b] = [figure(64, { classes: one }), figure(46, { classes: other })];
    expect(knownSlip(a, b)!.fair && mayBeRenamed(a, b)).toBe(expected);
  });
});
