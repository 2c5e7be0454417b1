import { expect, test } from 'vitest';
import { editBetween, moved } from '../../../server/index/edit';

test.each([
  ['abc', 'abc', null],
  ['abc', 'abXc', { start: 2, oldEnd: 2, newEnd: 3 }],
  ['aaa', 'aa', { start: 2, oldEnd: 3, newEnd: 2 }],
  ['', 'new', { start: 0, oldEnd: 0, newEnd: 3 }],
  ['38 morts', '36 morts', { start: 1, oldEnd: 2, newEnd: 2 }],
])('should find what turns %j into %j', (before, after, expected) =>
  expect(editBetween(before, after)).toEqual(expected),
);

test('should turn the old text into the new one by the edit it found', () => {
  const [before, after] = ['Le bilan est de 38 morts.', 'Le bilan provisoire est de 42 morts.'];
  const edit = editBetween(before, after)!;
  expect(before.slice(0, edit.start) + after.slice(edit.start, edit.newEnd) + before.slice(edit.oldEnd)).toBe(after);
});

test('should move what stands behind an edit, keep what stands before it, and lose what it touches', () => {
  const edit = { start: 10, oldEnd: 12, newEnd: 15 };
  expect(moved({ start: 2, end: 10 }, edit)).toEqual({ start: 2, end: 10 });
  expect(moved({ start: 12, end: 14 }, edit)).toEqual({ start: 15, end: 17 });
  expect(moved({ start: 9, end: 11 }, edit)).toBeNull();
});
