import { describe, expect, it } from 'vitest';
import { readMarks } from '../../../training/read-marks';

/** The text, and its names as `type: name`. */
const read = (line: string): { text: string; names: string[] } => {
  const { text, names } = readMarks(line);
  return { text, names: names.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`) };
};

describe('readMarks', () => {
  it('should take marks away and keep the names', () =>
    expect(read('[PER Odile Farrant] left [ORG Brackley Mills] for [LOC Pau] after [MISC Salt Road].')).toEqual({
      text: 'Odile Farrant left Brackley Mills for Pau after Salt Road.',
      names: ['person: Odile Farrant', 'organization: Brackley Mills', 'location: Pau', 'other: Salt Road'],
    }));

  it('should leave a line without marks as it is', () =>
    expect(read('Nobody came.')).toEqual({ text: 'Nobody came.', names: [] }));

  it('should keep names apart that touch', () =>
    expect(read("L'[ORG Aube]-[LOC Sens]").names).toEqual(['organization: Aube', 'location: Sens']));

  it.each(['He wrote "recieve" [sic].', 'See note [3].', 'An [Editor] wrote.', 'A lone ] is none.'])(
    'should take brackets without a type for text: %s',
    (line) => expect(readMarks(line)).toEqual({ text: line, names: [] }),
  );

  it.each([
    ['[PER Odile Farrant left.', /not closed/u],
    ['[PERS Odile] left.', /no such type as PERS/u],
    ['[ORG Bank of [LOC Pau]] closed.', /mark in a mark/u],
    ['[PER ] left.', /empty/u],
    ['[PER] left.', /empty/u],
    ['[PER Odile ]left.', /blanks/u],
  ])('should refuse a slip of the pen: %s', (line, message) => expect(() => readMarks(line)).toThrow(message));
});
