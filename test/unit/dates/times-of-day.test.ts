import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { shown } from './dates-of';

/** A Wednesday. */
const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(shown(text, { language, published: '2023-05-17' })).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'La réunion débutait à 20 h 30 mardi.', '20 h 30 mardi = 2023-05-16T20:30'],
  ['fr', 'Le feu a pris à 18 h 15 lundi.', '18 h 15 lundi = 2023-05-15T18:15'],
  ['fr', 'Le bac a coulé à 4 h 05 dimanche 14 mai.', '4 h 05 dimanche 14 mai = 2023-05-14T04:05'],
  ['fr', 'Le concert a lieu ce samedi 20 mai à 20 h.', 'ce samedi 20 mai à 20 h = 2023-05-20T20'],
  ['fr', 'Peu avant 17 heures mardi, il partit.', 'Peu avant 17 heures mardi = 2023-05-16T17'],
  ['fr', 'À huit heures moins le quart, la sirène hurla.', 'huit heures moins le quart = T07:45'],
  ['fr', 'Le car de 6 h 12 a du retard.', '6 h 12 = T06:12'],
  ['en', 'The gate opened at 8:30 on Tuesday.', '8:30 on Tuesday = 2023-05-16T08:30'],
  ['en', 'It closed just after 5pm Tuesday.', 'just after 5pm Tuesday = 2023-05-16T17'],
  ['en', 'It sank at 4.05am on Sunday, 14 May.', '4.05am on Sunday, 14 May = 2023-05-14T04:05'],
  ['en', 'At half past nine the bell rang.', 'half past nine = T09:30'],
  ['en', 'At quarter to ten it rang again.', 'quarter to ten = T09:45'],
  ['en', 'Between 9am and 5pm the road is shut.', 'Between 9am and 5pm = T09/T17'],
  ['es', 'Empezó a las 20.30 horas del martes.', 'las 20.30 horas del martes = 2023-05-16T20:30'],
  ['es', 'Abre a las 9 de la mañana.', 'a las 9 de la mañana = T09'],
  ['de', 'Es begann um 20.30 Uhr am Dienstag.', 'um 20.30 Uhr am Dienstag = 2023-05-16T20:30'],
  ['de', 'Es öffnet gegen 9 Uhr morgens.', 'gegen 9 Uhr morgens = T09'],
  ['it', 'È cominciato alle 20.30 di martedì.', '20.30 di martedì = 2023-05-16T20:30'],
  ['it', 'Apre alle 9 del mattino.', 'alle 9 del mattino = T09'],
  ['pt', 'Começou às 20h30 de terça-feira.', '20h30 de terça-feira = 2023-05-16T20:30'],
  ['pt', 'Abre às 9 da manhã.', 'às 9 da manhã = T09'],
  ['nl', 'Het begon om 20.30 uur op dinsdag.', '20.30 uur op dinsdag = 2023-05-16T20:30'],
  ['nl', 'Het opent om 9 uur.', '9 uur = T09'],
])('should read the time of day in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', 'Le séisme a eu lieu à 3 h 12 GMT.', '3 h 12 GMT = T03:12Z'],
  ['fr', "L'avion a décollé à 15h TU.", '15h TU = T15Z'],
  ['fr', 'Le satellite est passé à 17:10 UTC.', '17:10 UTC = T17:10Z'],
  ['fr', 'Le bureau ouvre à 9h30 CET.', '9h30 CET = T09:30+01:00'],
  ['fr', 'La cloche a sonné à 11h05 CEST.', '11h05 CEST = T11:05+02:00'],
  ['fr', 'Le tir eut lieu à 20 h 45 EST.', '20 h 45 EST = T20:45-05:00'],
  ['en', 'The quake struck at 0312 GMT.', '0312 GMT = T03:12Z'],
  ['en', 'Polls close at 6 p.m. EST.', '6 p.m. EST = T18-05:00'],
  ['en', 'The probe passed at 14:30 UTC.', '14:30 UTC = T14:30Z'],
  ['en', 'The game starts at 20:15 BST.', '20:15 BST = T20:15+01:00'],
  ['en', 'Trading ended at 4 p.m. PDT.', '4 p.m. PDT = T16-07:00'],
  ['en', 'The shop opens at 9am AEST.', '9am AEST = T09+10:00'],
])('should read the zone in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test('should not take what a figure counts for minutes', () =>
  check('fr', 'À 20 h 30 personnes attendaient.', '20 h = T20'));
