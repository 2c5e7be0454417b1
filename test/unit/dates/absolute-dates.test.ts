import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { datesOf, shown } from './dates-of';

/** A Wednesday. */
const published = '2023-05-17';
const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(shown(text, { language, published })).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Le 3 avril 2019, la passerelle a rouvert.', 'Le 3 avril 2019 = 2019-04-03'],
  ['fr', 'La passerelle a rouvert le 1er mars 1998 à 14 h 30.', 'le 1er mars 1998 à 14 h 30 = 1998-03-01T14:30'],
  ['fr', 'Ouverture le 16/11/2022 en mairie.', 'le 16/11/2022 = 2022-11-16'],
  ['fr', 'Le plan date du 16.11.22.', '16.11.22 = 2022-11-16'],
  ['fr', 'Le plan date du 2022-11-16.', '2022-11-16 = 2022-11-16'],
  ['fr', 'Elle arriva le vingt et un juin 2020.', 'le vingt et un juin 2020 = 2020-06-21'],
  ['en', 'The footbridge reopened on 3 April 2019.', '3 April 2019 = 2019-04-03'],
  ['en', 'The footbridge reopened on April 3rd, 2019.', 'April 3rd, 2019 = 2019-04-03'],
  ['en', 'It shut on the third of April 2019.', 'the third of April 2019 = 2019-04-03'],
  ['en', 'The plan is dated 2022-11-16.', '2022-11-16 = 2022-11-16'],
  ['en', 'Doors open on 25/04/2022.', '25/04/2022 = 2022-04-25'],
  ['en', 'It shut on Tuesday, August 1, 2023.', 'Tuesday, August 1, 2023 = 2023-08-01'],
  ['es', 'El puente abrió el 3 de abril de 2019.', 'el 3 de abril de 2019 = 2019-04-03'],
  ['es', 'El plano es del 16-11-22.', '16-11-22 = 2022-11-16'],
  ['de', 'Die Brücke wurde am 3. April 2019 eröffnet.', 'am 3. April 2019 = 2019-04-03'],
  ['de', 'Der Plan ist vom 16.11.2022.', 'vom 16.11.2022 = 2022-11-16'],
  ['it', 'Il ponte è stato aperto il 3 aprile 2019.', 'il 3 aprile 2019 = 2019-04-03'],
  ['it', 'La pianta è del 16/11/2022.', '16/11/2022 = 2022-11-16'],
  ['pt', 'A ponte abriu em 3 de abril de 2019.', '3 de abril de 2019 = 2019-04-03'],
  ['pt', 'A planta é de 16/11/2022.', '16/11/2022 = 2022-11-16'],
  ['nl', 'De brug ging op 3 april 2019 open.', '3 april 2019 = 2019-04-03'],
  ['nl', 'Het plan is van 16-11-2022.', '16-11-2022 = 2022-11-16'],
])('should read the whole date in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', 'Elle a rouvert en avril 2019.', 'avril 2019 = 2019-04'],
  ['fr', 'Elle a rouvert en 1998.', 'en 1998 = 1998'],
  ['fr', 'Elle a rouvert le 3 avril.', 'le 3 avril = 2023-04-03'],
  ['fr', 'Fin mars, elle a fermé.', 'Fin mars = 2023-03'],
  ['fr', 'La crue de 1990 à Port-Ambrel fut forte.', '1990 = 1990'],
  ['fr', 'Il a régné de 1990 à 1999.', 'de 1990 à = 1990', '1999 = 1999'],
  ['en', 'It reopened in April 2019.', 'April 2019 = 2019-04'],
  ['en', 'It reopened in 1998.', '1998 = 1998'],
  ['en', 'It reopened on the 3rd of April.', 'the 3rd of April = 2023-04-03'],
  ['en', 'It closed in late March.', 'late March = 2023-03'],
  ['en', 'The 1990 flood was strong.'],
  ['en', 'He reigned from 1990 to 1999.', 'from 1990 to = 1990', '1999 = 1999'],
  ['es', 'Cerró en mayo de 2020.', 'mayo de 2020 = 2020-05'],
  ['es', 'Cerró el 3 de abril.', 'el 3 de abril = 2023-04-03'],
  ['de', 'Sie wurde im Mai 2020 gesperrt.', 'im Mai 2020 = 2020-05'],
  ['de', 'Sie wurde am 3. April gesperrt.', 'am 3. April = 2023-04-03'],
  ['it', 'È stato chiuso a maggio 2020.', 'maggio 2020 = 2020-05'],
  ['it', 'È stato chiuso il 3 aprile.', 'il 3 aprile = 2023-04-03'],
  ['pt', 'Fechou em maio de 2020.', 'maio de 2020 = 2020-05'],
  ['pt', 'Fechou em 3 de abril.', '3 de abril = 2023-04-03'],
  ['nl', 'Hij werd in mei 2020 gesloten.', 'mei 2020 = 2020-05'],
  ['nl', 'Hij werd op 3 april gesloten.', '3 april = 2023-04-03'],
])('should read the partial date in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', 'La foire va du 9 au 11 mars.', 'du 9 au 11 mars = 2023-03-09/2023-03-11'],
  ['fr', 'Entre le 9 et le 11 mars, il neige.', 'Entre le 9 et le 11 mars = 2023-03-09/2023-03-11'],
  ['fr', 'Portes ouvertes les 6, 7 et 8 mai.', 'les 6, 7 et 8 mai = 2023-05-06/2023-05-08'],
  ['fr', 'Fermé du lundi 8 au vendredi 12 mai.', 'du lundi 8 au vendredi 12 mai = 2023-05-08/2023-05-12'],
  ['fr', "Les travaux vont d'avril à juin 2022.", "d'avril à juin 2022 = 2022-04/2022-06"],
  ['fr', 'Ouvert de 9 h à 17 h 30.', 'de 9 h à 17 h 30 = T09/T17:30'],
  ['en', 'The fair runs from 9 to 11 March.', 'from 9 to 11 March = 2023-03-09/2023-03-11'],
  ['en', 'Between 9 and 11 March it snows.', 'Between 9 and 11 March = 2023-03-09/2023-03-11'],
  ['en', 'Open days are 6, 7 and 8 May.', '6, 7 and 8 May = 2023-05-06/2023-05-08'],
  ['en', 'Shut from Monday 8 to Friday 12 May.', 'from Monday 8 to Friday 12 May = 2023-05-08/2023-05-12'],
  ['en', 'The works run from April to June 2022.', 'from April to June 2022 = 2022-04/2022-06'],
  ['en', 'Open from 9am to 5.30pm.', 'from 9am to 5.30pm = T09/T17:30'],
  ['es', 'La feria va del 9 al 11 de marzo.', 'del 9 al 11 de marzo = 2023-03-09/2023-03-11'],
  ['es', 'Entre el 9 y el 11 de marzo nieva.', 'Entre el 9 y el 11 de marzo = 2023-03-09/2023-03-11'],
  ['de', 'Die Messe geht vom 9. bis 11. März.', 'vom 9. bis 11. März = 2023-03-09/2023-03-11'],
  ['de', 'Zwischen dem 9. und 11. März schneit es.', 'Zwischen dem 9. und 11. März = 2023-03-09/2023-03-11'],
  ['it', "La fiera va dal 9 all'11 marzo.", "dal 9 all'11 marzo = 2023-03-09/2023-03-11"],
  ['it', "Tra il 9 e l'11 marzo nevica.", "Tra il 9 e l'11 marzo = 2023-03-09/2023-03-11"],
  ['pt', 'A feira vai de 9 a 11 de março.', 'de 9 a 11 de março = 2023-03-09/2023-03-11'],
  ['pt', 'Entre 9 e 11 de março neva.', 'Entre 9 e 11 de março = 2023-03-09/2023-03-11'],
  ['nl', 'De beurs is van 9 tot 11 maart.', 'van 9 tot 11 maart = 2023-03-09/2023-03-11'],
  ['nl', 'Tussen 9 en 11 maart sneeuwt het.', 'Tussen 9 en 11 maart = 2023-03-09/2023-03-11'],
])('should read the range in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, boolean | null]>([
  ['fr', 'La foire a lieu ce samedi 20 mai.', true],
  ['fr', 'La foire a lieu ce dimanche 20 mai.', false],
  ['fr', 'La foire eut lieu lundi 4 avril 2023.', false],
  ['fr', 'La foire eut lieu samedi dernier, 13 mai.', true],
  ['en', 'The fair is this Saturday, 20 May.', true],
  ['en', 'The fair is this Sunday, May 20.', false],
  ['en', 'The fair was on Monday, April 4th, 2023.', false],
  ['en', 'The fair was on Thursday 18 May 2023.', true],
])('should see whether the weekday falls on the date in %s: %s', (language, text, fits) =>
  expect(datesOf(text, { language, published }).find(({ weekday }) => weekday)?.weekday?.fits).toBe(fits),
);
