import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { shown } from './dates-of';

/** A Wednesday. */
const published = '2023-05-17';

test.each<[Language, string, string]>([
  ['es', 'El puente cerró el 3 de abril de 2019.', 'el 3 de abril de 2019 = 2019-04-03'],
  ['es', 'El incendio empezó ayer.', 'ayer = 2023-05-16'],
  ['es', 'La feria abrió el sábado pasado.', 'el sábado pasado = 2023-05-13'],
  ['es', 'Llegaron hace dos días.', 'hace dos días = 2023-05-15'],
  ['es', 'Fue fundada en 1924.', '1924 = 1924'],
  ['es', 'Un molino del siglo XVII.', 'siglo XVII = 16'],
  ['de', 'Die Brücke schloss am 3. April 2019.', 'am 3. April 2019 = 2019-04-03'],
  ['de', 'Der Brand begann gestern.', 'gestern = 2023-05-16'],
  ['de', 'Am Dienstagabend fiel der Strom aus.', 'Am Dienstagabend = 2023-05-16TEV'],
  ['de', 'Sie kamen vor zwei Tagen.', 'vor zwei Tagen = 2023-05-15'],
  ['de', 'Beginn um 20.15 Uhr.', 'um 20.15 Uhr = T20:15'],
  ['de', 'Der Chor war 1921 als Singkreis gegründet worden.', '1921 = 1921'],
  ['de', 'Seit 1912 steht die Halle leer.', 'Seit 1912 = 1912'],
  ['nl', 'De club werd 1921 opgericht.', '1921 = 1921'],
  ['it', 'Il ponte ha chiuso il 3 aprile 2019.', 'il 3 aprile 2019 = 2019-04-03'],
  ['it', "L'incendio è iniziato ieri.", 'ieri = 2023-05-16'],
  ['it', 'Sono arrivati due giorni fa.', 'due giorni fa = 2023-05-15'],
  ['it', 'La fiera aprì la settimana scorsa.', 'la settimana scorsa = 2023-W19'],
  ['it', 'Torneremo tutti insieme alle 7 con il carro e con le ceste piene di mele e pere.', 'alle 7 = T07'],
  ['es', 'Volveremos todos juntos a las siete con el carro y con las cestas llenas de fruta.', 'a las siete = T07'],
  ['pt', 'A ponte fechou em 3 de abril de 2019.', '3 de abril de 2019 = 2019-04-03'],
  ['pt', 'O incêndio começou ontem.', 'ontem = 2023-05-16'],
  ['pt', 'A feira abriu na segunda-feira.', 'na segunda-feira = 2023-05-15'],
  ['nl', 'De brug sloot op 3 april 2019.', '3 april 2019 = 2019-04-03'],
  ['nl', 'De brand begon gisteren.', 'gisteren = 2023-05-16'],
  ['nl', 'Zij kwamen twee dagen geleden.', 'twee dagen geleden = 2023-05-15'],
  ['nl', 'De stroom viel maandagavond uit.', 'maandagavond = 2023-05-15TEV'],
])('should read %s: %s', (language, text, expected) =>
  expect(shown(text, { language, published })).toEqual([expected]),
);

test.each<[Language, string]>([
  ['de', 'Im Saal saßen 1921 Menschen.'],
  ['de', 'Für Artikel 1921 gilt das nicht.'],
  ['de', 'Das kostet rund 1800, später 1900 Euro.'],
  ['nl', 'De club telt 1921 leden.'],
])('should read no year where something is counted or numbered (%s: %s)', (language, text) =>
  expect(shown(text, { language, published })).toEqual([]),
);
