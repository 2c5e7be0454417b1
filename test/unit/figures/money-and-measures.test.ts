import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { toBase } from '../../../server/extract/figures/units';
import { figuresOf } from './check';

const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(figuresOf(text, language).map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Le billet coûte 12 €.', '12 EUR'],
  ['fr', 'Il a payé 500 dollars canadiens.', '500 CAD'],
  ['fr', 'Le sac vaut 2 000 F CFA.', '2000 XOF'],
  ['fr', 'Le sac vaut 2 000 FCFA.', '2000 XOF'],
  ['fr', 'Le sac vaut 300 roubles.', '300 RUB'],
  ['fr', 'Le sac vaut 300 francs suisses.', '300 CHF'],
  ['fr', 'Le sac vaut 40 livres sterling.', '40 GBP'],
  ['fr', 'Le sac vaut 10 $ CA.', '10 CAD'],
  ['en', 'The ticket is €12.', '12 EUR'],
  ['en', 'He paid C$500 and A$30 in fees.', '500 CAD', '30 AUD'],
  ['en', 'He paid US$60 and NZ$30.', '60 USD', '30 NZD'],
  ['en', 'He paid 300 roubles.', '300 RUB'],
  ['en', 'He paid 2,000 CFA francs.', '2000 XOF'],
  ['en', 'He paid 300 Swiss francs.', '300 CHF'],
  ['en', 'He paid 20p.', '20 GBX'],
  ['en', 'He paid ₹300.', '300 INR'],
  ['es', 'Pagó 500 dólares.', '500 USD'],
  ['es', 'Pagó 12 euros.', '12 EUR'],
  ['de', 'Er zahlte 300 Franken.', '300 CHF'],
  ['de', 'Er zahlte 12 Euro.', '12 EUR'],
  ['it', 'Ha pagato 500 dollari.', '500 USD'],
  ['it', 'Ha pagato 12 euro.', '12 EUR'],
  ['pt', 'Pagou R$ 500.', '500 BRL'],
  ['pt', 'Pagou 12 euros.', '12 EUR'],
  ['nl', 'Hij betaalde 500 dollar.', '500 USD'],
  ['nl', 'Hij betaalde 12 euro.', '12 EUR'],
])('should read the currency, %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', 'Le champ mesure 40 hectares.', '40 ha'],
  ['fr', 'La route fait 12 kilomètres.', '12 km'],
  ['fr', 'La salle fait 5 mètres carrés.', '5 m²'],
  ['fr', 'Il faisait 30 °C.', '30 °C'],
  ['fr', 'Le train roulait à 140 km/h.', '140 km/h'],
  ['fr', 'Le camion pèse 12 tonnes.', '12 t'],
  ['fr', 'Le vent souffle à 12 nœuds.', '12 kn'],
  ['en', 'The field covers 40 acres.', '40 ac'],
  ['en', 'The road is 12 miles long.', '12 mi'],
  ['en', 'The room is 5 square metres.', '5 m²'],
  ['en', 'It was 98°F.', '98 °F'],
  ['en', 'The train ran at 70mph.', '70 mph'],
  ['en', 'It weighs 4lb.', '4 lb'],
  ['en', 'It holds 20 gallons.', '20 gal'],
  ['es', 'El campo mide 40 hectáreas.', '40 ha'],
  ['es', 'La carretera tiene 12 kilómetros.', '12 km'],
  ['de', 'Das Feld misst 40 Hektar.', '40 ha'],
  ['de', 'Die Straße ist 12 Kilometer lang.', '12 km'],
  ['it', 'Il campo misura 40 ettari.', '40 ha'],
  ['it', 'La strada è lunga 12 chilometri.', '12 km'],
  ['pt', 'O campo mede 40 hectares.', '40 ha'],
  ['pt', 'A estrada tem 12 quilómetros.', '12 km'],
  ['nl', 'Het veld meet 40 hectare.', '40 ha'],
  ['nl', 'De weg is 12 kilometer lang.', '12 km'],
])('should read the unit, %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[number, string, number, string]>([
  [10, 'mi', 16.09344, 'km'],
  [10, 'ac', 4.0468564224, 'ha'],
  [212, '°F', 100, '°C'],
  [70, 'mph', 112.65408, 'km/h'],
  [1, 'pp', 100, 'bp'],
  [26, 'share', 2600, '%'],
])('should convert %d %s', (value, unit, expected, other) => {
  const [one, two] = [toBase(value, unit), toBase(expected, other)];
  expect(one.dimension).toBe(two.dimension);
  expect(one.value).toBeCloseTo(two.value, 6);
});

test.each<[Language, string, ...string[]]>([
  ['fr', 'Le taux gagne 0,4 point, à 7,2 %.', '0.4 pp', '7.2 %'],
  ['fr', 'Le taux recule de 2 points de pourcentage.', '2 pp'],
  ['fr', 'Le maire perd 3 points dans les sondages.', '3 pp'],
  ['fr', "L'inflation a gagné 25 points de base.", '25 bp'],
  ['fr', "L'abstention monte de 4 points.", '4 pp'],
  ['fr', 'Les ventes reculent de 3 %.', '3 %'],
  ['fr', "L'indice perd 120 points.", '120 null'],
  ['en', 'The rate rose 0.4 percentage points to 7.2%.', '0.4 pp', '7.2 %'],
  ['en', 'Unemployment fell two points.', '2 pp'],
  ['en', 'The mayor is down 3 points in polls.', '3 pp'],
  ['en', 'The rate rose 25 basis points.', '25 bp'],
  ['en', 'Turnout was up four points on last time.', '4 pp'],
  ['en', 'Sales fell 3 per cent.', '3 %'],
  ['en', 'The index lost 120 points.', '120 null'],
  ['es', 'La tasa subió 0,4 puntos porcentuales.', '0.4 pp'],
  ['es', 'La inflación subió 2 puntos.', '2 pp'],
  ['de', 'Die Quote stieg um 0,4 Prozentpunkte.', '0.4 pp'],
  ['de', 'Der Umsatz fiel um 3 Prozent.', '3 %'],
  ['it', 'Il tasso è salito di 0,4 punti percentuali.', '0.4 pp'],
  ['it', "L'inflazione è salita di 2 punti.", '2 pp'],
  ['pt', 'A taxa subiu 0,4 pontos percentuais.', '0.4 pp'],
  ['pt', 'A inflação subiu 2 pontos.', '2 pp'],
  ['nl', 'De inflatie steeg met 2 punten.', '2 pp'],
  ['nl', 'De omzet daalde met 3 procent.', '3 %'],
])('should tell per cent from points, %s: %s', (language, text, ...expected) => check(language, text, ...expected));
