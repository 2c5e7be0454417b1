import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

test.each<[string, Language, string, string]>([
  ['people', 'en', 'Of the 40 passengers, 28 swam ashore. The other 14 were taken off by boat.', '40 | 28 | 14'],
  [
    'money',
    'en',
    'Of the £640,000 stolen, the bank paid back £210,000. The remaining £330,000 came out of savings.',
    '£640,000 | £210,000 | £330,000',
  ],
  [
    'des gens',
    'fr',
    'Sur les 40 passagers, 28 ont nagé jusqu’à la rive. Les 14 autres ont été hélitreuillés.',
    '40 | 28 | 14',
  ],
  [
    'de l’argent',
    'fr',
    'Sur 90 millions d’euros, la ville paie 40 millions d’euros et l’État les 40 millions d’euros restants.',
    '90 millions d’euros | 40 millions d’euros | 40 millions d’euros',
  ],
  ['gente', 'es', 'De los 40 pasajeros, 28 llegaron a nado. Los otros 14 fueron rescatados.', '40 | 28 | 14'],
  ['Leute', 'de', 'Von den 40 Passagieren schwammen 28 an Land. Die anderen 14 wurden gerettet.', '40 | 28 | 14'],
])('should add what is left to what was told of before: %s (%s)', (_, language, text, expected) =>
  expect(totals(text, language)).toEqual([expected]),
);

test.each<[string, Language, string]>([
  ['a rest that fits', 'en', 'Of the 40 passengers, 28 swam ashore. The other 12 were taken off by boat.'],
  [
    'a rest of another paragraph',
    'en',
    'Of the 40 passengers, 28 swam ashore.\n\nThe other 14 were taken off by boat.',
  ],
  ['others of something else', 'en', 'Of the 40 passengers, 28 swam ashore. The other 14 boats turned back.'],
  [
    'a rest far from what is left',
    'en',
    'Of the 40 passengers, eight swam ashore. The other three were taken off by boat.',
  ],
  ['hedges', 'en', 'Of the 40 passengers, at least 24 swam ashore. The other 12 were taken off by boat.'],
  ['no rest', 'en', 'Of the 40 passengers, 28 swam ashore. 14 were taken off by boat.'],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));
