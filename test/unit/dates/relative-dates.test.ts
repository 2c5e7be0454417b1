import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { datesOf, shown } from './dates-of';

/** A Wednesday. */
const published = '2023-05-17';
const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(shown(text, { language, published })).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Il est venu hier soir.', 'hier soir = 2023-05-16TEV'],
  ['fr', 'Samedi dernier, la digue a cédé.', 'Samedi dernier = 2023-05-13'],
  ['fr', 'La digue a cédé deux jours plus tôt.', 'deux jours plus tôt = 2023-05-15'],
  ['fr', 'Il y a une semaine, la halle a fermé.', 'Il y a une semaine = 2023-05-10'],
  ['fr', 'Plus tôt ce mois-ci, elle a fermé.', 'Plus tôt ce mois-ci = 2023-05'],
  ['fr', 'Le week-end dernier, elle a fermé.', 'Le week-end dernier = 2023-W19-WE'],
  ['fr', 'Mardi en huit, le conseil votera.', 'Mardi en huit = 2023-05-30'],
  ['fr', 'Mardi prochain, le conseil votera.', 'Mardi prochain = 2023-05-23'],
  ['fr', "L'année prochaine, elle rouvrira.", "L'année prochaine = 2024"],
  ['en', 'Last Tuesday the dyke gave way.', 'Last Tuesday = 2023-05-16'],
  ['en', 'A week ago the hall closed.', 'A week ago = 2023-05-10'],
  ['en', 'It closed earlier this month.', 'earlier this month = 2023-05'],
  ['en', 'It will open later this year.', 'later this year = 2023'],
  ['en', 'The council will vote on Tuesday week.', 'Tuesday week = 2023-05-30'],
  ['en', 'It rained the day before yesterday.', 'the day before yesterday = 2023-05-15'],
  ['en', 'It will reopen next year.', 'next year = 2024'],
  ['es', 'Ayer cerró el puente.', 'Ayer = 2023-05-16'],
  ['es', 'El sábado pasado llovió.', 'El sábado pasado = 2023-05-13'],
  ['de', 'Gestern wurde sie gesperrt.', 'Gestern = 2023-05-16'],
  ['de', 'Vor zwei Tagen fiel sie.', 'Vor zwei Tagen = 2023-05-15'],
  ['it', 'Ieri è stato chiuso.', 'Ieri = 2023-05-16'],
  ['it', 'Due giorni fa è caduto.', 'Due giorni fa = 2023-05-15'],
  ['pt', 'Ontem a ponte fechou.', 'Ontem = 2023-05-16'],
  ['pt', 'Há dois dias caiu.', 'Há dois dias = 2023-05-15'],
  ['nl', 'Gisteren werd de brug gesloten.', 'Gisteren = 2023-05-16'],
  ['nl', 'Twee dagen geleden viel hij.', 'Twee dagen geleden = 2023-05-15'],
])('should reckon from the published date in %s: %s', (language, text, ...expected) =>
  check(language, text, ...expected),
);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Elle céda le 4 mars. La veille, il avait plu.', 'le 4 mars = 2023-03-04', 'La veille = 2023-03-03'],
  ['fr', 'Elle céda le 4 mars. Le lendemain, on la répara.', 'le 4 mars = 2023-03-04', 'Le lendemain = 2023-03-05'],
  [
    'fr',
    'Elle céda le 4 mars. Trois jours plus tard, oui.',
    'le 4 mars = 2023-03-04',
    'Trois jours plus tard = 2023-03-07',
  ],
  ['fr', "Elle céda le 4 mars. L'avant-veille, non.", 'le 4 mars = 2023-03-04', "L'avant-veille = 2023-03-02"],
  ['fr', 'Elle céda le 4 mars. Le surlendemain, oui.', 'le 4 mars = 2023-03-04', 'Le surlendemain = 2023-03-06'],
  ['fr', 'Elle céda le 4 mars. Ce jour-là, il plut.', 'le 4 mars = 2023-03-04', 'Ce jour-là = 2023-03-04'],
  [
    'en',
    'It fell on 4 March. The previous day it had rained.',
    '4 March = 2023-03-04',
    'The previous day = 2023-03-03',
  ],
  ['en', 'It fell on 4 March. The next day it was mended.', '4 March = 2023-03-04', 'The next day = 2023-03-05'],
  ['en', 'It fell on 4 March. Three days later it stood.', '4 March = 2023-03-04', 'Three days later = 2023-03-07'],
  ['en', 'It fell on 4 March. The day before, it had rained.', '4 March = 2023-03-04', 'The day before = 2023-03-03'],
  ['en', 'It fell on 4 March. The following year it stood.', '4 March = 2023-03-04', 'The following year = 2024'],
  ['en', 'It fell on 4 March. That evening it rained.', '4 March = 2023-03-04', 'That evening = 2023-03-04'],
])('should reckon from the date told before in %s: %s', (language, text, ...expected) =>
  check(language, text, ...expected),
);

test.each<[Language, string, ...string[]]>([
  ['fr', 'La halle a rouvert samedi.', 'samedi = 2023-05-13'],
  ['fr', 'La halle rouvrira samedi.', 'samedi = 2023-05-20'],
  ['fr', 'La halle doit rouvrir samedi.', 'samedi = 2023-05-20'],
  ['fr', 'La halle sera fermée lundi.', 'lundi = 2023-05-22'],
  ['fr', 'La halle a été fermée lundi.', 'lundi = 2023-05-15'],
  ['fr', "D'ici à vendredi, tout sera prêt.", 'vendredi = 2023-05-19'],
  ['en', 'The hall reopened on Saturday.', 'Saturday = 2023-05-13'],
  ['en', 'The hall will reopen on Saturday.', 'Saturday = 2023-05-20'],
  ['en', 'The hall is due to reopen on Saturday.', 'Saturday = 2023-05-20'],
  ['en', 'The hall was shut on Monday.', 'Monday = 2023-05-15'],
  ['en', 'The hall will be shut on Monday.', 'Monday = 2023-05-22'],
  ['en', 'All must be ready by Friday.', 'by Friday = 2023-05-19'],
])('should let the verbs choose the weekday in %s: %s', (language, text, ...expected) =>
  check(language, text, ...expected),
);

test.each<[Language, string, string]>([
  ['fr', 'Elle a cédé samedi.', 'samedi = XXXX-WXX-6'],
  ['fr', 'Elle a cédé le 9 novembre.', 'le 9 novembre = XXXX-11-09'],
  ['fr', 'Elle a cédé hier.', 'hier = XXXX-XX-XX'],
  ['fr', 'Elle a cédé la semaine dernière.', 'la semaine dernière = XXXX-WXX'],
  ['fr', 'Elle a cédé en mars.', 'mars = XXXX-03'],
  ['fr', 'Elle a cédé le 23.', 'le 23 = XXXX-XX-23'],
  ['en', 'It gave way on Saturday.', 'Saturday = XXXX-WXX-6'],
  ['en', 'It gave way on 9 November.', '9 November = XXXX-11-09'],
  ['en', 'It gave way yesterday.', 'yesterday = XXXX-XX-XX'],
  ['en', 'It gave way last week.', 'last week = XXXX-WXX'],
  ['en', 'It gave way in March.', 'March = XXXX-03'],
  ['en', 'It gave way on Friday evening.', 'Friday evening = XXXX-WXX-5TEV'],
])('should keep %s partial without a published date: %s', (language, text, expected) =>
  expect(shown(text, { language })).toEqual([expected]),
);

test.each<[Language, string, string]>([
  ['en', 'They were caught in two days.', 'DURATION'],
  ['en', 'It was the second strike in a month.', 'DURATION'],
  ['en', 'It will open in two days.', 'DATE'],
])('should tell how long it took from when it will be in %s: %s', (language, text, timex) =>
  expect(datesOf(text, { language, published })[0]?.timex).toBe(timex),
);

test('should not take a first sentence that begins with an article for the line that states the day', () =>
  check(
    'fr',
    'Lundi, le feu prit. Le feu prit dimanche 14 mai.',
    'Lundi = 2023-05-15',
    'dimanche 14 mai = 2023-05-14',
  ));
