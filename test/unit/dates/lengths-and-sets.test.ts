import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { datesOf, shown } from './dates-of';

const published = '2023-05-17';
const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(shown(text, { language, published })).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'La panne a duré trois jours.', 'trois jours = P3D'],
  ['fr', 'Il a fallu 48 heures.', '48 heures = PT48H'],
  ['fr', 'Depuis dix ans, rien ne bouge.', 'Depuis dix ans = P10Y'],
  ['fr', 'Une quinzaine de jours suffit.', 'Une quinzaine de jours = P15D'],
  ['fr', 'La grève dura deux ans et demi.', 'deux ans et demi = P2.5Y'],
  ['fr', 'Le trajet prend une heure et demie.', 'une heure et demie = PT1.5H'],
  ['en', 'The fault lasted three days.', 'three days = P3D'],
  ['en', 'It took 48 hours.', '48 hours = PT48H'],
  ['en', 'It was a two-day strike.', 'two-day = P2D'],
  ['en', 'A few weeks were enough.', 'A few weeks = PXW'],
  ['en', 'Two and a half years passed.', 'Two and a half years = P2.5Y'],
  ['en', 'The trip takes an hour and a half.', 'an hour and a half = PT1.5H'],
  ['es', 'Duró tres días.', 'tres días = P3D'],
  ['es', 'Tardó 48 horas.', '48 horas = PT48H'],
  ['de', 'Es dauerte drei Tage.', 'drei Tage = P3D'],
  ['de', 'Es dauerte 48 Stunden.', '48 Stunden = PT48H'],
  ['it', 'Durò tre giorni.', 'tre giorni = P3D'],
  ['it', 'Ci sono volute 48 ore.', '48 ore = PT48H'],
  ['pt', 'Durou três dias.', 'três dias = P3D'],
  ['pt', 'Levou 48 horas.', '48 horas = PT48H'],
  ['nl', 'Het duurde drie dagen.', 'drie dagen = P3D'],
  ['nl', 'Het duurde 48 uur.', '48 uur = PT48H'],
])('should read the length in %s: %s', (language, text, ...expected) => {
  check(language, text, ...expected);
  expect(datesOf(text, { language })[0]?.timex).toBe('DURATION');
});

test.each<[Language, string, ...string[]]>([
  ['fr', 'La foire a lieu tous les mardis.', 'tous les mardis = XXXX-WXX-2'],
  ['fr', 'Chaque lundi, il passe.', 'Chaque lundi = XXXX-WXX-1'],
  ['fr', 'On la repeint tous les deux ans.', 'tous les deux ans = P2Y'],
  ['fr', 'On la repeint chaque année.', 'chaque année = P1Y'],
  ['fr', 'Tous les matins, il court.', 'Tous les matins = TMO'],
  ['fr', 'Chaque 14 juillet, on danse.', 'Chaque 14 juillet = XXXX-07-14'],
  ['en', 'The fair is held every Tuesday.', 'every Tuesday = XXXX-WXX-2'],
  ['en', 'Each Monday he calls.', 'Each Monday = XXXX-WXX-1'],
  ['en', 'It is painted every two years.', 'every two years = P2Y'],
  ['en', 'On Sundays it rests.', 'Sundays = XXXX-WXX-7'],
  ['en', 'Every summer it dries up.', 'Every summer = XXXX-SU'],
  ['en', 'It is painted annually.', 'annually = P1Y'],
  ['es', 'Se celebra todos los martes.', 'todos los martes = XXXX-WXX-2'],
  ['es', 'Cada lunes pasa.', 'Cada lunes = XXXX-WXX-1'],
  ['de', 'Jeden Dienstag ist Markt.', 'Jeden Dienstag = XXXX-WXX-2'],
  ['de', 'Der Markt ist montags.', 'montags = XXXX-WXX-1'],
  ['it', "C'è mercato ogni martedì.", 'ogni martedì = XXXX-WXX-2'],
  ['it', 'Passa tutti i lunedì.', 'tutti i lunedì = XXXX-WXX-1'],
  ['pt', 'Há feira todas as terças-feiras.', 'todas as terças-feiras = XXXX-WXX-2'],
  ['pt', 'Passa cada segunda-feira.', 'cada segunda-feira = XXXX-WXX-1'],
  ['nl', 'Elke dinsdag is er markt.', 'Elke dinsdag = XXXX-WXX-2'],
  ['nl', 'Iedere maandag komt hij.', 'Iedere maandag = XXXX-WXX-1'],
])('should read the repetition in %s: %s', (language, text, ...expected) => {
  check(language, text, ...expected);
  expect(datesOf(text, { language })[0]?.timex).toBe('SET');
});

test.each<[Language, string, ...string[]]>([
  ['fr', 'Au printemps 2021, on planta.', 'printemps 2021 = 2021-SP'],
  ['fr', "L'été dernier fut sec.", "L'été dernier = 2022-SU"],
  ['fr', 'Cet hiver sera froid.', 'Cet hiver = 2023-WI'],
  ['fr', "L'automne prochain sera doux.", "L'automne prochain = 2023-FA"],
  ['fr', "À l'été 2019, la source tarit.", "l'été 2019 = 2019-SU"],
  ['fr', 'Il neige en hiver.', 'hiver = WI'],
  ['en', 'In spring 2021 they planted.', 'spring 2021 = 2021-SP'],
  ['en', 'Last summer was dry.', 'Last summer = 2022-SU'],
  ['en', 'This winter will be cold.', 'This winter = 2023-WI'],
  ['en', 'Next autumn will be mild.', 'Next autumn = 2023-FA'],
  ['en', 'In the summer of 2019 the well dried up.', 'the summer of 2019 = 2019-SU'],
  ['en', 'It snows in winter.', 'winter = WI'],
  ['es', 'En el verano de 2021 llovió.', 'el verano de 2021 = 2021-SU'],
  ['es', 'En el invierno de 2020 nevó.', 'el invierno de 2020 = 2020-WI'],
  ['de', 'Im Sommer 2021 regnete es.', 'Im Sommer 2021 = 2021-SU'],
  ['de', 'Im Winter 2020 schneite es.', 'Im Winter 2020 = 2020-WI'],
  ['it', "Nell'estate 2021 ha piovuto.", 'estate 2021 = 2021-SU'],
  ['it', "Nell'inverno 2020 ha nevicato.", 'inverno 2020 = 2020-WI'],
  ['pt', 'No verão de 2021 choveu.', 'No verão de 2021 = 2021-SU'],
  ['pt', 'No inverno de 2020 nevou.', 'No inverno de 2020 = 2020-WI'],
  ['nl', 'In de zomer van 2021 regende het.', 'de zomer van 2021 = 2021-SU'],
  ['nl', 'In de winter van 2020 sneeuwde het.', 'de winter van 2020 = 2020-WI'],
])('should read the season in %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', 'À Pâques, il a neigé.', 'Pâques = 2023-04-09'],
  ['fr', 'La foire du lundi de Pentecôte 2022 fut belle.', 'lundi de Pentecôte 2022 = 2022-06-06'],
  ['fr', 'On a dansé le 14-Juillet.', 'le 14-Juillet = 2023-07-14'],
  ['fr', 'La halle ferme à la Toussaint.', 'la Toussaint = 2022-11-01'],
  ['fr', 'On jeûne le Vendredi saint.', 'le Vendredi saint = 2023-04-07'],
  ['fr', 'Elle naquit à Noël 2021.', 'Noël 2021 = 2021-12-25'],
  ['en', 'At Easter it snowed.', 'Easter = 2023-04-09'],
  ['en', 'The fair of Boxing Day 2021 was fine.', 'Boxing Day 2021 = 2021-12-26'],
  ['en', 'They danced on Bastille Day 2022.', 'Bastille Day 2022 = 2022-07-14'],
  ['en', 'They fast on Good Friday.', 'Good Friday = 2023-04-07'],
  ['en', 'It opened on Labor Day 2021.', 'Labor Day 2021 = 2021-09-06'],
  ['en', "It opened on New Year's Day.", "New Year's Day = 2023-01-01"],
  ['es', 'En Navidad nevó.', 'Navidad = 2022-12-25'],
  ['es', 'Ayunan el Viernes Santo.', 'el Viernes Santo = 2023-04-07'],
  ['de', 'Zu Weihnachten schneite es.', 'Weihnachten = 2022-12-25'],
  ['de', 'An Ostern 2021 schneite es.', 'Ostern 2021 = 2021-04-04'],
  ['de', 'Ihr vierter Sieg freut sie.'],
  ['it', 'A Natale ha nevicato.', 'Natale = 2022-12-25'],
  ['it', 'A Pasqua 2021 ha nevicato.', 'Pasqua 2021 = 2021-04-04'],
  ['pt', 'Nevou no Natal.', 'no Natal = 2022-12-25'],
  ['pt', 'Nevou na Páscoa de 2021.', 'na Páscoa de 2021 = 2021-04-04'],
  ['nl', 'Met Kerstmis sneeuwde het.', 'Kerstmis = 2022-12-25'],
  ['nl', 'Met Pasen 2021 sneeuwde het.', 'Pasen 2021 = 2021-04-04'],
])('should read the holiday in %s: %s', (language, text, ...expected) => check(language, text, ...expected));
