import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { figuresOf } from './check';

test.each<[Language, string]>([
  ['fr', 'dès le mois de juillet 1923'],
  ['fr', 'la bataille perdue en -52'],
  ['fr', 'des outils datés de 4.000 à 3.000 avant J.-C.'],
  ['en', 'the 1988 report said so'],
  ['en', 'pots from 300 BC'],
  ['fr', 'le site officiel : 2011 Brest Forum'],
])('should take a year for no figure, %s: %s', (language, text) => expect(figuresOf(text, language)).toEqual([]));

test.each<[Language, string, number]>([
  ['en', 'about 2000 people marched', 2000],
  ['en', 'the 1,988 chairs', 1988],
  ['fr', 'Quelque 1950 chaises ont brûlé', 1950],
])('should not take a count for a year, %s: %s', (language, text, expected) =>
  expect(figuresOf(text, language).map(({ value }) => value)).toEqual([expected]),
);

test.each<[Language, string]>([
  ['fr', "Elle lit Le Club des Cinq d'habitude"],
  ['fr', 'Ils sont venus tous deux'],
  ['fr', 'la ville de Troyes (10)'],
  ['fr', 'Il le dit ailleurs [7]'],
  ['fr', 'sous licence BY-SA 4.0'],
  ['fr', 'promu en Division 3 lors du tirage'],
  ['fr', 'reçu au 10 Downing Street hier'],
  ['fr', 'il a misé sur le chiffre 21'],
  ['en', 'a phone on 3G in town'],
  ['en', 'call 555-0142-7788 for help'],
  ['en', 'his final score is good'],
  ['en', 'the couple said so'],
  ['fr', 'une tolérance zéro'],
  ['fr', 'Il reste un détail ou deux à voir'],
  ['en', 'He knows a thing or two about it'],
  ['en', 'leave at exit 43 and turn'],
  ['en', 'of Salem, OR 97301'],
  ['fr', "la plupart de l'œuvre est perdue"],
])('should take the number of a name, note or label for no figure, %s: %s', (language, text) =>
  expect(figuresOf(text, language)).toEqual([]),
);

test('should read a fraction of something although it could be a day and month', () =>
  expect(figuresOf('3/4 des élèves').map(({ value }) => value)).toEqual([0.75]));
