import { describe, expect, it } from 'vitest';
import { markNames } from '../../../training/mark-names';

const TYPES = new Map<string, string | null>([
  ['Malawi', 'location'],
  ['Lake Malawi', 'location'],
  ['United States', 'location'],
  ['Voltaire', 'person'],
  ['Mercury', null],
]);

/** Shows the names found as `[type|name]`, and what is left open as `[?|…]`. */
function show(text: string, certain = 1): string {
  const { names, unknown } = markNames(text, TYPES, certain);
  let shown = text;
  for (const { start, end, type } of [...names, ...unknown.map((one) => ({ ...one, type: '?' }))].sort(
    (a, b) => b.start - a.start,
  ))
    shown = `${shown.slice(0, start)}[${type}|${text.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}

describe('markNames', () => {
  it.each([
    ['A town in southern Malawi.', 'A town in southern [location|Malawi].'],
    ['A port on Lake Malawi.', 'A port on [location|Lake Malawi].'],
    ["A satire in Voltaire's manner.", "A satire in [person|Voltaire]'s manner."],
  ])('should find the longest names: %s', (text, marked) => expect(show(text)).toBe(marked));

  it.each([
    ['A friend of Dorval.', 'A friend of [?|Dorval].'],
    ['A temple of Mercury.', 'A temple of [?|Mercury].'],
    ['A member of the United States Senate.', 'A member of the [?|United States] [?|Senate].'],
  ])('should leave open what is not known, or is two things: %s', (text, marked) => expect(show(text)).toBe(marked));

  it('should take the first word for no name', () => expect(show('They sing.')).toBe('They sing.'));
});
