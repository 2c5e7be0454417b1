import { describe, expect, test } from 'vitest';
import { bridge, fire, told } from './kit';

describe('date.conflict', () => {
  test.each([
    [
      'La société Malvoisin a été fondée en 1924.',
      'La société Malvoisin a été fondée en 1942.',
      'warning: en 1924 | en 1942',
    ],
    ["L'explosion s'est produite à 2h15.", "L'explosion s'est produite à 12h15.", null],
  ])('should fire on %s / %s', (one, other, expected) => {
    const lines = told('date.conflict', fire(one), fire(other));
    expect(lines).toHaveLength(1);
    if (expected) expect(lines).toEqual([expected]);
  });

  test('should fire on two years for one opening', () => {
    const lines = told(
      'date.conflict',
      bridge('The old swing bridge opened in 1931.'),
      bridge('The old swing bridge was opened in 1937.'),
    );
    expect(lines).toEqual([expect.stringMatching(/^warning: .*1931 \| .*1937$/u)]);
  });

  test.each([
    [
      'a general noun that stands for the thing',
      'The swing bridge festival has grown. It has drawn crowds since the event was founded in 2015.',
      'Dora Quill started the swing bridge festival in 2016 with a borrowed tent.',
    ],
    [
      'two dates that both articles expect',
      'The swing bridge contract is to be signed by the end of March.',
      'The swing bridge contract is to be signed in June.',
    ],
    [
      'times a few minutes apart of one crash',
      'The van and the tram crashed on the swing bridge at 9:41 a.m. near the harbour kiosk.',
      'The van and the tram crashed on the swing bridge at 9:43 a.m. near the harbour kiosk.',
    ],
  ])('should fire on %s', (_, one, other) => {
    expect(told('date.conflict', bridge(one), bridge(other))).toEqual([expect.stringMatching(/^warning: /u)]);
  });

  test.each([
    [
      'the minutes of one time with changed places, whatever is said around',
      'The swing bridge tilted at 18:42, the harbour office said.',
      'Cups rattled in the Lantern tea room at 18:24.',
    ],
    [
      'the same minutes of the next hour',
      'The swing bridge tilted at 9.20pm, the harbour office said.',
      'Cups rattled in the Lantern tea room shortly after 10.20pm.',
    ],
    [
      'a year of one event with changed digits',
      'The last flood of that size goes back to 1989.',
      'Nobody has seen such a flood here since 1998.',
    ],
    [
      'two times to the minute of one thing',
      'The harbour office received the emergency call at 2:15 a.m. on Wednesday.',
      'The harbour office received the emergency call at 1:52 a.m. on Wednesday.',
    ],
    [
      'two months in which something is to begin',
      'Repairs of the quay are to begin in early May and will take eight weeks.',
      'The repairs begin in July, nine weeks in all, said the harbour office.',
    ],
  ])('should fire on %s', (_, one, other) => {
    expect(told('date.conflict', bridge(one), bridge(other))).toEqual([expect.stringMatching(/^warning: /u)]);
  });

  test('should fire on the last time before', () => {
    const one = fire('C’est le plus grave incendie de hangar depuis celui d’octobre 1996.');
    const other = fire('Les anciens n’avaient rien vu de tel depuis l’incendie d’octobre 1999.');
    expect(told('date.conflict', one, other)).toHaveLength(1);
  });

  test('should find a verb that stands last', () => {
    const founded = (year: string): string =>
      `# Malvoisin entlässt Arbeiter in Trélazan\n\nDas Werk Malvoisin in Trélazan entlässt Arbeiter, sagte Odile Marchetti. Im Jahr ${year} hatte der Schmied Gustav Malvoisin in einem engen Hinterhof am Kanal die Firma mit zwei Gesellen gegründet.\n`;
    expect(told('date.conflict', founded('1921'), founded('1912'))).toEqual(['warning: 1921 | 1912']);
  });
});

describe('what must stay silent', () => {
  test.each([
    [
      'a weekday and its date',
      'Le conseil a voté la subvention mercredi.',
      'Le conseil a voté la subvention le 11 mars.',
    ],
    ['a coarser date', 'La société Malvoisin a été fondée en mars 1924.', 'La société Malvoisin a été fondée en 1924.'],
    ['two events', 'La société Malvoisin a été fondée en 1924.', 'La société Malvoisin a été vendue en 1942.'],
    ['the same words in two articles', "L'incendie s'est déclaré hier.", "L'incendie s'est déclaré hier."],
  ])('should be %s', (_, one, other) => {
    expect(told('date.conflict', fire(one), { text: fire(other), published: '2026-03-12' })).toEqual([]);
  });

  test.each([
    [
      'polls of two years',
      'Hollis won her seat in the election of 2010.',
      'The harbour toll came up during the election of 2014, when the ferry sank.',
    ],
    [
      'deaths of two days',
      'Two dockers were killed on Tuesday at the bridge.',
      'Two sailors were killed on Sunday at the bridge.',
    ],
  ])('should be %s', (_, one, other) => {
    expect(told('date.conflict', bridge(one), bridge(other))).toEqual([]);
  });

  test.each([
    [
      'both times in one article',
      'The swing bridge tilted at 18:42. It had creaked at 18:24.',
      'Cups rattled in the Lantern tea room at 18:24.',
    ],
    [
      'the quarter of another hour',
      'The swing bridge tilted at 18:15, the harbour office said.',
      'Cups rattled in the Lantern tea room at 19:15.',
    ],
    [
      'times that are rounded alike',
      'The swing bridge tilted at about 5:30 a.m. on Wednesday, the harbour office said.',
      'The swing bridge tilted at 5:38 a.m. on Wednesday, the harbour office said.',
    ],
    [
      'a year and the date of another event',
      'The flood of November 2010 closed the quay.',
      'Nobody forgets the flood of 11 September 2001.',
    ],
    [
      'a term and a day within it',
      'The council is to approve the toll within fifteen days.',
      'The council is to approve the toll on 30 March.',
    ],
  ])('should be %s', (_, one, other) => {
    expect(told('date.conflict', bridge(one), bridge(other))).toEqual([]);
  });

  test('should be date lines that run into the text', () => {
    const wire = (day: string): string =>
      `# Bombing kills 12 in Carrow Bay\n\nBombing kills 12 in Carrow Bay WIRE ${day} 2014 At least 12 dockers were killed in a bombing in Carrow Bay, said Priya Hollis.\n`;
    expect(told('date.conflict', wire('Tuesday 23 September'), wire('Monday 22 September'))).toEqual([]);
  });

  test('should be the news of two days, each told on its own', () => {
    const taken = (day: string): string => bridge(`On ${day} the rebels recaptured the village at Garrick Point.`);
    const later = { text: taken('Friday'), published: '2026-03-13' };
    expect(told('date.conflict', taken('Thursday'), later)).toEqual([]);
    // Both on one day: one of them is wrong.
    expect(told('date.conflict', taken('Thursday'), { ...later, text: taken('Wednesday') })).toHaveLength(1);
  });

  test('should be a year that was guessed', () => {
    const one = { text: bridge('The swing bridge opened on 11 May.'), published: '2025-06-01' };
    const other = { text: bridge('The swing bridge opened on 11 May.'), published: '2026-06-01' };
    expect(told('date.conflict', one, other)).toEqual([]);
  });
});

describe('dates that each article tells once', () => {
  test.each([
    [
      'a year of building, in other words',
      'The old swing bridge, put up in 1907 for the coal trade, will close.',
      'Fishermen love the span, built in 1911.',
    ],
    [
      'a year of death',
      'Its designer, Ivor Penhale, died in 1963.',
      'The man who drew it, Ivor Penhale, died in 1969.',
    ],
    [
      'an hour of one event, told loosely',
      'A barge hit the swing bridge at about 3pm, the harbour office said.',
      'A barge hit the swing bridge shortly before noon, said a fisherman.',
    ],
    [
      'an hour in the words of a log',
      'The coastguard was called at 2.40am and a lifeboat left.',
      'The alarm was raised at 3.15am by a fisherman.',
    ],
    [
      'a term that both expect',
      'The swing bridge will close to lorries by the end of June.',
      'The swing bridge shuts to lorries at the end of September.',
    ],
    [
      'two days in figures of one decision',
      'The plan for the swing bridge, announced on 3 February, has enemies.',
      'Since the plan for the swing bridge was announced on 13 February there has been unrest.',
    ],
    [
      'the last time of something',
      'It is the first rise in the bridge toll since 2017.',
      'It is the first rise in the bridge toll since 2014.',
    ],
    [
      'two neighbouring days with one figure',
      'A collapse of the deck on Monday injured 14 dockers, the harbour office said.',
      'The deck collapsed on Tuesday and 14 dockers were injured, said a nurse.',
    ],
    [
      'a term of years or months',
      'The bridge company, Tidewater Spans, was suspended from public tenders for one month.',
      'The bridge company, Tidewater Spans, was suspended from public tenders for three months.',
    ],
  ])('should fire on %s', (_, one, other) => {
    expect(told('date.conflict', bridge(one), bridge(other))).toHaveLength(1);
  });

  test('should fire in French, too', () => {
    const lines = told(
      'date.conflict',
      fire("Le bâtiment, sorti de terre en 1952, appartenait à la ville. L'alerte a été donnée à 21 h 40."),
      fire('Les pompiers ont été appelés à 22 h 15 vers ce hangar construit en 1956, propriété de la ville.'),
    );
    expect(lines).toHaveLength(2);
  });

  test.each([
    [
      'a year that the other article has, too',
      'The old swing bridge was built in 1907. A second was built in 1911.',
      'The old swing bridge was built in 1911.',
    ],
    ['years far apart', 'The swing bridge was built in 1907.', 'The second bridge at the mole was built in 1978.'],
    [
      'times of two events',
      'A barge hit the swing bridge at about 3pm, the harbour office said.',
      'The coastguard was called at 4.10pm.',
    ],
    [
      'a time that is of either half of the day',
      'A docker died at 8.14pm, the harbour office said.',
      'A docker died just before a quarter past eight, said a nurse.',
    ],
    [
      'times of two places',
      'The deal was announced at 3 p.m. GMT in the harbour office.',
      'The deal was announced at 11 a.m. in the harbour office.',
    ],
    [
      'the train of that time',
      'The 16:42 train hit the swing bridge.',
      'A train hit the swing bridge at 17:58, the harbour office said.',
    ],
    [
      'the news of two days',
      'Dockers met the bridge committee on Thursday.',
      'Dockers met the bridge committee on 18 March.',
    ],
    [
      'ages, which have their own rule',
      'The bridge keeper, Alun Treece, 33, was fined.',
      'The bridge keeper, Alun Treece, 38, was fined.',
    ],
    [
      'a length that is no time of day',
      'The committee was out for nine hours and 20 minutes.',
      'The committee was back at 10.40am.',
    ],
  ])('should stay silent on %s', (_, one, other) => {
    expect(told('date.conflict', bridge(one), bridge(other))).toEqual([]);
  });
});
