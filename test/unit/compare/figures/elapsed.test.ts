import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { readArticle } from '../../../../server/article/read';
import { daysSince } from '../../../../server/compare/figures/elapsed';
import { extract } from '../../../../server/extract/extract';
import { told } from '../kit';

const days = (text: string, language: Language): number => {
  const article = readArticle('a.md', text, { language });
  return daysSince({ article, mentions: extract(article), claims: [] });
};

test.each<[Language, string, number]>([
  ['en', 'Five days after the crash, the driver was heard.', 5],
  ['en', 'Two years after the flood, and a week after the storm, the mill is shut.', 730],
  ['fr', 'Le chauffeur est entendu, cinq jours après avoir quitté la route.', 5],
  ['fr', 'Dix ans après les faits, la ville se souvient.', 3650],
  ['de', 'Fünf Tage nach dem Unfall spricht der Fahrer.', 5],
  ['es', 'Cinco días después del accidente habla el conductor.', 5],
  ['it', 'Cinque giorni dopo lo schianto parla il conducente.', 5],
  ['pt', 'Cinco dias após o acidente, o condutor fala.', 5],
  ['nl', 'Vijf dagen na het ongeluk spreekt de chauffeur.', 5],
  ['en', 'The crash lasted five seconds and the road was shut for five days.', 0],
  ['en', 'Some days after the crash, the driver was heard.', 0],
  ['en', 'Five hours after the crash, the driver was heard.', 0],
  ['nl', 'Vijf dagen nadat hij kwam.', 0],
])('should read how long ago it was in %s: %s', (language, text, expected) =>
  expect(days(text, language)).toBe(expected),
);

test('should look at the opening alone', () =>
  expect(days(`One.\n\nTwo.\n\nThree.\n\nFive days after the crash, the driver was heard.\n`, 'en')).toBe(0));

const crash = (title: string, injured: string): string =>
  `# ${title}\n\nL’accident du car Malvoisin à Trélazan a fait ${injured} blessés graves, selon la préfète Odile Marchetti.\n`;

test('should take the injured of a crash days ago for counted', () => {
  const articles = (title: string): [string, string] => [
    crash(title, 'quatre'),
    crash('Le car Malvoisin a quitté la route à Trélazan', 'trois'),
  ];
  expect(told('figure.conflict', ...articles('Le chauffeur du car Malvoisin en garde à vue à Trélazan'))).toEqual([]);
  expect(
    told('figure.conflict', ...articles('Le chauffeur du car Malvoisin en garde à vue, six jours après l’accident')),
  ).toEqual(['warning: quatre | trois']);
});

test('should not take one rough guess for newer than another of the same day', () => {
  const freed = (count: string): string =>
    `# Trélazan : les blessés de Malvoisin évacués\n\nMercredi 11 mars 2026, ${count} blessés ont quitté Malvoisin pour Trélazan, selon la préfète Odile Marchetti.\n`;
  expect(told('figure.conflict', freed('environ 76'), freed('environ 90'))).toEqual([
    'warning: environ 76 | environ 90',
  ]);
  expect(told('figure.conflict', freed('76'), freed('90'))).toEqual([]);
});
