import { expect, test } from 'vitest';
import { shown } from './dates-of';

/** A Wednesday. */
const published = '2023-05-17';
const check = (text: string, ...expected: string[]): void => expect(shown(text, { published })).toEqual(expected);

test.each([
  ['Le pont a rouvert le 3 avril 2019.', 'le 3 avril 2019 = 2019-04-03'],
  ['Le bac a coulé le 1er mars.', 'le 1er mars = 2023-03-01'],
  ['Une cave fut creusée en 1874, puis oubliée.', 'en 1874 = 1874'],
  ['La halle (1931) sera vendue.', '1931 = 1931'],
  ['Les crues de juin 1998 ont marqué la vallée.', 'juin 1998 = 1998-06'],
  ['Réunion le 16/11/2022 en mairie.', 'le 16/11/2022 = 2022-11-16'],
  ['Le dossier date du 2022-11-16.', '2022-11-16 = 2022-11-16'],
])('should read the absolute date of %s', (text, expected) => check(text, expected));

test.each([
  ['Il est parti hier.', 'hier = 2023-05-16'],
  ['Il est parti avant-hier.', 'avant-hier = 2023-05-15'],
  ['Le musée a rouvert samedi.', 'samedi = 2023-05-13'],
  ['Le feu a pris mercredi.', 'mercredi = 2023-05-17'],
  ['La foire ouvrira samedi.', 'samedi = 2023-05-20'],
  ['Il a plu vendredi soir.', 'vendredi soir = 2023-05-12TEV'],
  ['La digue a cédé la semaine dernière.', 'la semaine dernière = 2023-W19'],
  ["L'usine a fermé l'an dernier.", "l'an dernier = 2022"],
  ['Le prix a doublé ce mois-ci.', 'ce mois-ci = 2023-05'],
  ['Elle a signé en mars dernier.', 'mars dernier = 2023-03'],
  ['Ils sont arrivés il y a deux jours.', 'il y a deux jours = 2023-05-15'],
  ['Les travaux finiront dans trois mois.', 'dans trois mois = 2023-08-17'],
])('should resolve the relative date of %s', (text, expected) => check(text, expected));

test.each([
  ['Le train part à 20h20.', '20h20 = T20:20'],
  ['Le train part à 20 heures.', '20 heures = T20'],
  ['Rendez-vous samedi à 9 h 30.', 'samedi à 9 h 30 = 2023-05-13T09:30'],
  ['Ouvert de 9 h à 17 h 30.', 'de 9 h à 17 h 30 = T09/T17:30'],
  ['Le coup est parti vers minuit.', 'vers minuit = T00'],
])('should read the time of %s', (text, expected) => check(text, expected));

test.each([
  ['La grève dure depuis trois semaines.', 'depuis trois semaines = P3W'],
  ['Il a fallu une heure et demie.', 'une heure et demie = PT1.5H'],
  ['La halle est restée fermée vingt-quatre mois.', 'vingt-quatre mois = P24M'],
  ['Il a neigé ces trois derniers jours.', 'ces trois derniers jours = P3D'],
  ['Elle a attendu quelques mois.', 'quelques mois = PXM'],
])('should read the length in %s', (text, expected) => check(text, expected));

test.each([
  ['Le marché se tient tous les mardis.', 'tous les mardis = XXXX-WXX-2'],
  ['On le repeint chaque année.', 'chaque année = P1Y'],
  ['Au deuxième trimestre 2022, la marge a fondu.', 'deuxième trimestre 2022 = 2022-Q2'],
  ["La tour fut finie à l'automne 2008.", "l'automne 2008 = 2008-FA"],
  ['Une chanson des années 1960.', 'années 1960 = 196'],
  ['Un moulin du XVIIe siècle.', 'XVIIe siècle = 16'],
  ['Le fort date du Ier siècle avant J.-C.', 'Ier siècle avant J.-C. = BC00'],
  ["La réserve de l'exercice 2021 a servi.", "l'exercice 2021 = FY2021"],
  ['La foire ferme à Noël.', 'Noël = 2022-12-25'],
  ['Le lundi de Pâques 2022, tout était clos.', 'Le lundi de Pâques 2022 = 2022-04-18'],
])('should read the period in %s', (text, expected) => check(text, expected));

test.each([
  ['La vente a eu lieu du 9 au 11 mars.', 'du 9 au 11 mars = 2023-03-09/2023-03-11'],
  ['Portes ouvertes les 6 et 7 mai.', 'les 6 et 7 mai = 2023-05-06/2023-05-07'],
  ['La saison 2011-2012 fut courte.', '2011-2012 = 2011/2012'],
])('should join the ends of the range in %s', (text, expected) => check(text, expected));

test('should give two mentions for a range between two whole dates', () =>
  check('Il a régné entre 1990 et 1999.', 'entre 1990 et = 1990', '1999 = 1999'));

test.each([
  'La mer est calme et le jeu est fini.',
  'Il a été blessé.',
  'Avril Meunier et Robinson Vendredi ont chanté.',
  'Mars est une planète.',
  'Ils étaient 2000 personnes sur le pont.',
  'Les 1 200 habitants ont voté.',
  'Une fillette âgée de 6 ans.',
  'La troisième place revient au 7 de la rue.',
])('should find no date in %s', (text) => check(text));

test('should keep dates partial where nothing anchors them', () => {
  expect(shown('Le feu a pris samedi, le 9 novembre, puis hier.')).toEqual([
    'samedi, le 9 novembre = XXXX-11-09',
    'hier = XXXX-XX-XX',
  ]);
  expect(shown('Elle arrive vendredi soir.')).toEqual(['vendredi soir = XXXX-WXX-5TEV']);
});
