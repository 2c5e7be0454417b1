import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { datesOf, shown } from './dates-of';

const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(shown(text, { language, published: '2023-05-17' })).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Il a couru le marathon en 2:03:15.', '2:03:15 = PT2H3M15S'],
  ['fr', 'Elle gagne en 9"58.', '9"58 = PT9.58S'],
  ['fr', 'Elle a bouclé le tour en 1\'23"45.', '1\'23"45 = PT1M23.45S'],
  ['fr', 'Il a mis 2h03\'15".', '2h03\'15" = PT2H3M15S'],
  ['fr', 'Le vainqueur a mis 2 h 03 min 15 s.', '2 h 03 min 15 s = PT2H3M15S'],
  ['fr', 'Elle a bouclé la boucle en 2 h 03.', '2 h 03 = PT2H3M'],
  ['fr', 'Il gagne en 1 min 42 s 15.', '1 min 42 s 15 = PT1M42.15S'],
  ['en', 'She ran the marathon in 2:03:15.', '2:03:15 = PT2H3M15S'],
  ['en', 'She won in 9.58 seconds.', '9.58 seconds = PT9.58S'],
  ['en', 'She won in 1:45.32.', '1:45.32 = PT1M45.32S'],
  ['en', 'He clocked 2:11:04 in the rain.', '2:11:04 = PT2H11M4S'],
  ['en', 'Her time of 1:02:33 is a record.', '1:02:33 = PT1H2M33S'],
  ['en', 'He covered it in two hours and five minutes.', 'in two hours and five minutes = PT2H5M'],
  ['es', 'Ganó en 2:03:15.', '2:03:15 = PT2H3M15S'],
  ['es', 'Ganó en 1:45.32.', '1:45.32 = PT1M45.32S'],
  ['de', 'Sie siegte in 2:03:15.', '2:03:15 = PT2H3M15S'],
  ['de', 'Sie siegte in 1:45.32.', '1:45.32 = PT1M45.32S'],
  ['it', 'Ha vinto in 2:03:15.', '2:03:15 = PT2H3M15S'],
  ['it', 'Ha vinto in 1:45.32.', '1:45.32 = PT1M45.32S'],
  ['pt', 'Venceu em 2:03:15.', '2:03:15 = PT2H3M15S'],
  ['pt', 'Venceu em 1:45.32.', '1:45.32 = PT1M45.32S'],
  ['nl', 'Zij won in 2:03:15.', '2:03:15 = PT2H3M15S'],
  ['nl', 'Zij won in 1:45.32.', '1:45.32 = PT1M45.32S'],
])('should read how long a race took in %s: %s', (language, text, ...expected) => {
  check(language, text, ...expected);
  expect(datesOf(text, { language, published: '2023-05-17' })[0]?.timex).toBe('DURATION');
});

test.each<[Language, string, ...string[]]>([
  ['en', 'The blast was heard at 14:05:30.', '14:05:30 = T14:05:30'],
  ['fr', 'Le train part à 2 h 03.', '2 h 03 = T02:03'],
  ['en', 'He is 5\'10" tall.'],
])('should keep times of day and heights apart from races in %s: %s', (language, text, ...expected) =>
  check(language, text, ...expected),
);
