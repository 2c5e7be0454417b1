import { describe, expect, it } from 'vitest';
import { holds, neighbour, passagesInOrder, type Cursor } from '../../../src/passage-order';
import { conflict, passage } from './samples';

const A = 'file:///w/a.md';
const B = 'file:///w/b.md';

const PASSAGES = passagesInOrder({
  conflicts: [
    conflict('one', [passage(B, 3, 0, 'b3'), passage(A, 7, 4, 'a7')]),
    conflict('two', [passage(A, 7, 4, 'a7'), passage(A, 2, 0, 'a2')]),
  ],
  stories: [],
});

const at = (uri: string, line: number, character: number): Cursor => ({ uri, position: { line, character } });

function check(cursor: Cursor | null, direction: 'next' | 'previous', expected: string): void {
  const found = neighbour(PASSAGES, cursor, direction);
  expect(PASSAGES.find((one) => one === found)?.text).toBe(expected);
}

describe('passagesInOrder', () => {
  it('should order by file and position, and name a shared passage once', () =>
    expect(PASSAGES.map(({ text }) => text)).toEqual(['a2', 'a7', 'b3']));
});

describe('neighbour', () => {
  it('should go on in the file', () => check(at(A, 3, 0), 'next', 'a7'));
  it('should go on in the next file', () => check(at(A, 9, 0), 'next', 'b3'));
  it('should come round at the end', () => check(at(B, 9, 0), 'next', 'a2'));
  it('should leave the passage that the cursor starts in', () => check(at(A, 7, 4), 'next', 'b3'));
  it('should leave the passage whose words are selected', () => check(at(A, 7, 6), 'next', 'b3'));
  it('should go back in the file', () => check(at(A, 7, 0), 'previous', 'a2'));
  it('should go back from the end of a selected passage', () => check(at(A, 7, 6), 'previous', 'a2'));
  it('should go back to the file before', () => check(at(B, 0, 0), 'previous', 'a7'));
  it('should come round at the start', () => check(at(A, 0, 0), 'previous', 'b3'));
  it('should start at the first without a cursor', () => check(null, 'next', 'a2'));
  it('should start at the last without a cursor, backwards', () => check(null, 'previous', 'b3'));
  it('should work from a file that has no passage', () => check(at('file:///w/aa.md', 0, 0), 'next', 'b3'));
  it('should find nothing where nothing is', () => expect(neighbour([], at(A, 0, 0), 'next')).toBeNull());
});

describe('holds', () => {
  const words = passage(A, 2, 4, 'words');
  it.each([
    [at(A, 2, 4), true],
    [at(A, 2, 9), true],
    [at(A, 2, 3), false],
    [at(A, 2, 10), false],
    [at(A, 3, 5), false],
    [at(B, 2, 5), false],
  ])('should take both ends and nothing beyond: %j', (cursor, expected) => expect(holds(words, cursor)).toBe(expected));
});
