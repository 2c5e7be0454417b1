import { describe, it } from 'vitest';
import { check } from './check';

describe('smallPlaces', () => {
  it.each([
    'im in [l|valparaiso] until may',
    'does anybody know a good hotel in [l|kuala lumpur]?',
    'i come from [l|alberta] [l|canada] and i dont like it',
    'I fly to [l|australia] and back',
  ])('should find the places of a message without capitals: %s', (marked) => check(marked, 'en'));

  it.each([
    'we were in trouble from the start',
    'they moved to central heating',
    'he is from there and goes to school in reading glasses',
    'australia is far away',
    'a bank in good shape',
  ])('should leave common words, and what no preposition of place stands before, alone: %s', (marked) =>
    check(marked, 'en'),
  );

  it('should not look where names are written with capitals', () =>
    check('[p|Helen Whitcombe] flew to australia', 'en'));
  it('should not look in other languages', () => check("je suis in australia aujourd'hui", 'fr'));
});
