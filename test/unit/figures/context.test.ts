import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { figuresOf } from './check';

const told = (text: string, language: Language): string =>
  figuresOf(text, language)
    .map(({ value, part, change, per, status, ordinal, score }) =>
      [
        score ? score.join('-') : value,
        part,
        change,
        per && `/${per}`,
        status === 'fact' ? null : status,
        ordinal ? 'rank' : null,
      ]
        .filter((item) => item !== null)
        .join(' '),
    )
    .join(' | ');

test.each<[Language, string, string | undefined]>([
  ['en', 'Revenue rose to €1.9 million last year', 'fact'],
  ['en', 'Revenue rose to €1.9 million, from €1.8 million last year', 'fact'],
  ['en', 'Revenue was €1.9 million a year earlier', 'former'],
  ['fr', "Les ventes ont atteint 30 millions d'euros l'an dernier", 'fact'],
])('should tell the year reported from the year before, %s: %s', (language, text, expected) => {
  expect(figuresOf(text, language)[0]?.status).toBe(expected);
});

test.each<[Language, string, string]>([
  ['fr', '38 morts, dont 17 enfants', '38 | 17 part'],
  ['fr', 'plus de 80 tués, dont 31 soldats et au moins 50 miliciens', '80 | 31 part | 50 part'],
  ['fr', 'On compte 38 morts au total', '38 whole'],
  ['fr', "cinq d'entre eux sont partis", '5 part'],
  ['fr', 'les ventes sont en hausse de 5 %', '5 up'],
  ['fr', 'le bénéfice recule de 12 %', '12 down'],
  ['fr', 'le bilan est passé de 12 à 15 morts', '12 former | 15'],
  ['fr', '57, et non 52', '57 | 52 former'],
  ['fr', "les ventes atteignent 30 millions d'euros, contre 25 millions l'an dernier", '30000000 | 25000000 former'],
  ['fr', '280 francs CFA le kilo', '280 /kg'],
  ['fr', '28 millions d’euros sur trois ans', '28000000 /3 years | 3'],
  ['fr', 'le pont devrait coûter 12 millions', '12000000 forecast'],
  ['fr', 'sa troisième victoire', '3 rank'],
  ['fr', 'Lille a gagné 3-1', '3-1'],
  ['en', '38 dead, including 17 children', '38 | 17 part'],
  ['en', 'five of them left', '5 part'],
  ['en', '38 dead in all', '38 whole'],
  ['en', 'sales rose 9%', '9 up'],
  ['en', 'sales were up 9% to £3m', '9 up | 3000000'],
  ['en', 'debt reduced by £47 million to £388 million', '47000000 down | 388000000'],
  ['en', 'sales fell to £12m from £14m', '12000000 | 14000000 former'],
  ['en', '£28 million a year', '28000000 /year'],
  ['en', '£28m over three years', '28000000 /3 years | 3'],
  ['en', '6.2p per share', '6.2 /share'],
  ['en', 'the bridge could cost £12m', '12000000 forecast'],
  ['en', 'for the third time', '3 rank'],
  ['en', 'United won 3-1', '3-1'],
  ['en', 'the council voted 7-4', '7-4'],
])('should read around %s: %s', (language, text, expected) => expect(told(text, language)).toBe(expected));
