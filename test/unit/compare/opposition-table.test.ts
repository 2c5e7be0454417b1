import { describe, expect, test } from 'vitest';
import { STORIES, type Story } from './opposition-stories';
import { told } from './kit';

const saidOf = ({ articles }: Story, pair: readonly [string, string]): string[] =>
  told(
    'statement.opposed',
    { text: articles[0].replace('@', pair[0]), published: '2026-03-12' },
    { text: articles[1].replace('@', pair[1]), published: '2026-03-12' },
  );

const isWarned = (story: Story, pair: readonly [string, string]): boolean =>
  saidOf(story, pair).some((line) => line.startsWith('warning'));

describe.each(STORIES)('$id', (story) => {
  test.each(story.compatible)('should not warn of “%s” and “%s”', (one, other) => {
    expect(saidOf(story, [one, other]).filter((line) => line.startsWith('warning'))).toEqual([]);
  });
});

test('should warn of at least 21 of the pairs that are opposed', () => {
  const found = STORIES.flatMap((story) => story.opposed.filter((pair) => isWarned(story, pair)));
  expect(found.length).toBeGreaterThanOrEqual(21);
}, 60_000);
