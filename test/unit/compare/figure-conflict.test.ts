import { describe, expect, test } from 'vitest';
import { bridge, fire, told } from './kit';

const both = ['figure.conflict', 'figure.outdated'] as const;

describe('figure.conflict', () => {
  test.each([
    ["L'incendie a fait 27 blessés.", "L'incendie a fait 72 blessés.", 'warning: 27 | 72'],
    ["L'incendie a blessé 280 personnes.", "L'incendie a blessé 208 personnes.", 'warning: 280 | 208'],
    [
      'Les dégâts atteignent 4,5 millions d’euros.',
      'Les dégâts atteignent 45 millions d’euros.',
      'warning: 4,5 millions d’euros | 45 millions d’euros',
    ],
    [
      'Le bâtiment avait une surface de 4 250 m².',
      'Le bâtiment avait une surface de 2 450 m².',
      'warning: 4 250 m² | 2 450 m²',
    ],
  ])('should fire on %s / %s', (one, other, expected) => {
    expect(told('figure.conflict', fire(one), fire(other))).toEqual([expected]);
  });

  test.each([
    [
      'The bridge will cost £48.6 million.',
      'The bridge will cost £46.8 million.',
      'warning: £48.6 million | £46.8 million',
    ],
    [
      'The company’s net debt was €1.3 billion.',
      'The company’s net debt was €1.3 million.',
      'warning: €1.3 billion | €1.3 million',
    ],
  ])('should fire on %s / %s', (one, other, expected) => {
    expect(told('figure.conflict', bridge(one), bridge(other))).toEqual([expected]);
  });

  test('should fire on precise digits in another order, whatever the words around', () => {
    const one = bridge('The final count was 173,468 in favour.');
    const other = bridge('A clerk read out the number that settled it: 174,368.');
    expect(told('figure.conflict', one, other)).toEqual(['warning: 173,468 | 174,368']);
  });

  test.each([
    [
      'three digits in another order, of people under two names',
      'Tugs took 318 passengers off the barge.',
      'At the hall, 381 people slept on mats.',
      '318 | 381',
    ],
    [
      'people of whom one article does not say who they are',
      'Rescuers lowered 53 people from the crane at Garrick Point.',
      'At Garrick Point 35 passengers were lowered from the crane.',
      '53 | 35',
    ],
    [
      'a measure ten times the other, by one word',
      'The beacon on its mast weighs six kilos.',
      'On top stands a beacon weighing 60 kilos in all.',
      'six kilos | 60 kilos',
    ],
    [
      'a sum of one digit ten times the other, under words of its own',
      'The council still owes builders £400 million for steel.',
      'Steel builders want the £4 billion that they are owed by the council.',
      '£400 million | £4 billion',
    ],
    [
      'a digit lost',
      'The tug stopped 140 nautical miles west of Garrick Point on Friday night.',
      'The tug stopped 40 nautical miles west of Garrick Point on Friday night.',
      '140 nautical miles | 40 nautical miles',
    ],
  ])('should fire on %s', (_, one, other, expected) => {
    expect(told('figure.conflict', bridge(one), bridge(other))).toEqual([`warning: ${expected}`]);
  });

  test.each([
    ['two kinds of people', 'The crane killed 12 workers.', 'Some time later 21 pupils came to look.'],
    ['two sums of nothing alike', 'Steel alone costs £5 million.', 'A museum at the quay was given £15 million.'],
    ['two lengths of nothing alike', 'The town lies 6 km inland.', 'Divers recovered 60 km of cable.'],
    [
      'a measure of which one article has both values',
      'The wind reached 170 km/h on average and 230 km/h in gusts.',
      'The wind, measured at 230 km/h in bursts, tore cranes down.',
    ],
    [
      'counts of which one article has both values',
      'The quay has 140 moorings; the old one had 190 moorings for smaller boats.',
      'The quay has 190 moorings.',
    ],
    ['bare counts of one digit more', 'The quay has 5 cranes.', 'A yard nearby has 15 cranes.'],
  ])('should leave alone %s', (_, one, other) => {
    expect(told('figure.conflict', bridge(one), bridge(other))).toEqual([]);
  });

  test('should fire on a part taken for the whole', () => {
    const one = fire("L'incendie a fait 38 morts, dont 17 enfants.");
    expect(told('figure.conflict', one, fire("L'incendie a tué 17 personnes."))).toEqual(['warning: 38 | 17']);
  });

  test('should fire between French and English', () => {
    const english = `# Malvoisin warehouse fire in Trélazan\n\nThe Malvoisin warehouse in Trélazan burnt on Wednesday, the prefect, Odile Marchetti, said. The fire injured 72 people.\n`;
    expect(told('figure.conflict', fire("L'incendie a fait 27 blessés."), english)).toEqual(['warning: 27 | 72']);
  });

  test('should show all passages of one disagreement as one conflict', () => {
    const lines = told(
      'figure.conflict',
      fire('Il y a 27 blessés.'),
      fire('On compte 27 blessés.'),
      fire("L'incendie a fait 72 blessés."),
    );
    expect(lines).toEqual(['warning: 27 | 27 | 72']);
  });
});

describe('one count taken for another', () => {
  test.each([
    ['the missing for the dead', "L'incendie a fait 8 morts et 13 disparus.", "L'incendie a fait 13 morts.", '8 | 13'],
    [
      'the whole for the part',
      'Le groupe supprime 125 des 164 emplois du site.',
      'Les 164 emplois du site sont supprimés.',
      '125 | 164',
    ],
    [
      'a part of a sum for the sum',
      'La région verse 100 millions d’euros d’aides, dont 28 millions pour le port.',
      'La région verse 28 millions d’euros d’aides au total.',
      '100 millions d’euros | 28 millions d’euros',
    ],
    [
      'a year for three',
      'Les économies atteindront 45 millions d’euros par an.',
      'Les économies atteindront 45 millions d’euros sur trois ans.',
      '45 millions d’euros | 45 millions d’euros',
    ],
  ])('should be found: %s', (_, one, other, passages) => {
    expect(told('figure.conflict', fire(one), fire(other))).toEqual([`warning: ${passages}`]);
  });

  test('should not be found where the part is named in other words', () => {
    const one = fire("L'incendie a fait 38 morts, dont 17 ouvriers du soir.");
    expect(told('figure.conflict', one, fire("L'incendie a tué 17 personnes de l'équipe du soir."))).toEqual([]);
  });
});

describe('digits in another order', () => {
  const merger = (sentence: string, later = ''): string =>
    `# Orlane and Brightwater to merge\n\n${sentence}\n\nThe boards of Orlane and Brightwater met in Carrow Bay.\n\n${later}\n`;

  test('should be found in the sums that two articles open with, whatever they are called', () => {
    const one = merger('Orlane and Brightwater would together be worth £2.3 billion.');
    const other = merger('Two old rivals announced a £3.2bn tie-up.');
    expect(told('figure.conflict', one, other)).toEqual(['warning: £2.3 billion | £3.2bn']);
  });

  test.each([
    ['weights', 'Divers brought up 850 kg of bronze.', 'The bronze: 580 kg, in six crates.', '850 kg | 580 kg'],
    [
      'prices',
      'The wreck was bought by a diver who paid £7,200.',
      'The diver has the wreck: he paid £2,700 for it.',
      '£7,200 | £2,700',
    ],
    [
      'by source',
      'The wreck lies at 87 metres, Ada Pell said.',
      'At 78 metres, Tom Rusk said, the wreck is whole.',
      '87 metres | 78 metres',
    ],
    [
      'counts',
      'The crowd was put at 41,200 people.',
      'In all 14,200 tickets were sold for the day.',
      '41,200 | 14,200',
    ],
  ])('should be one value where both are %s and neither article has the other one', (_, one, other, passages) => {
    expect(told('figure.conflict', bridge(one), bridge(other))).toEqual([`warning: ${passages}`]);
  });

  test('should be two values where an article has both', () => {
    const one = bridge('Divers brought up 850 kg of bronze and 580 kg of lead.');
    expect(told('figure.conflict', one, bridge('The lead: 580 kg, in six crates.'))).toEqual([]);
  });

  test('should be two values in ranges and guesses', () => {
    const one = bridge('The wreck is 24 to 26 metres long.');
    expect(told('figure.conflict', one, bridge('A second wreck lies at 52 metres.'))).toEqual([]);
  });

  test('should be two values of two fates', () => {
    const one = fire("L'incendie a fait 134 morts.");
    expect(told('figure.conflict', one, fire("L'incendie a fait 143 blessés."))).toEqual([]);
  });

  test('should be chance further down', () => {
    const one = merger('The two are to merge.', 'Orlane would be worth £2.3 billion.');
    const other = merger('The two are to merge.', 'Brightwater spent £3.2bn on a pipeline.');
    expect(told('figure.conflict', one, other)).toEqual([]);
  });
});

describe('a lone measure', () => {
  test('should be of one thing where the words beside it are the same', () => {
    const one = bridge('The lorry was pushed 45 feet along the quay.');
    const other = bridge('The lorry, pushed 60 feet along the quay, is a wreck.');
    expect(told('figure.conflict', one, other)).toEqual(['warning: 45 feet | 60 feet']);
  });

  test('should be one of several where an article has more of the kind', () => {
    const one = bridge('The lorry was pushed 45 feet along the quay. It is 30 feet long.');
    const other = bridge('The lorry, pushed 60 feet along the quay, is a wreck.');
    expect(told('figure.conflict', one, other)).toEqual([]);
  });
});

describe('scores', () => {
  const match = (sentence: string, more = ''): string =>
    `# Carrow Bay beat Orlane in the final\n\nCarrow Bay won the Garrick Cup on Sunday. ${sentence}\n\n${more}\n`;

  test('should be of one match where one side has the same', () => {
    const one = match('They beat Orlane 31-29 at Garrick Park.');
    expect(told('figure.conflict', one, match('They beat Orlane 31 to 28 at Garrick Park.'))).toEqual([
      'warning: 31-29 | 31 to 28',
    ]);
  });

  test('should agree either way round', () => {
    const one = match('They beat Orlane 31-29 at Garrick Park.');
    expect(told('figure.conflict', one, match('Orlane lost 29-31 at Garrick Park.'))).toEqual([]);
  });

  test('should not be compared with those at half-time', () => {
    const one = match('They beat Orlane 31-29 at Garrick Park.', 'Played in the rain.\n\nIt was 31-12 at half-time.');
    expect(told('figure.conflict', one, match('They beat Orlane 31-29.', 'A wet day.\n\nIt was 14-12.'))).toEqual([]);
  });
});

describe('kinds of one class', () => {
  test('should be two counts', () => {
    const one = bridge('The council keeps 14 dogs at the point.');
    expect(told('figure.conflict', one, bridge('The council keeps 19 sheep at the point.'))).toEqual([]);
    expect(told('figure.conflict', one, bridge('The council keeps 19 dogs at the point.'))).toEqual([
      'warning: 14 | 19',
    ]);
  });

  test('should be one count with a bare noun where the clauses agree', () => {
    const one = bridge('The council runs 14 lighthouses on the coast.');
    expect(told('figure.conflict', one, bridge('The council runs 15 lighthouses on the coast.'))).toEqual([
      'warning: 14 | 15',
    ]);
  });

  test('should not take the gusts for the wind', () => {
    const one = bridge('The storm brought winds of 120 km/h.');
    expect(told('figure.conflict', one, bridge('The storm brought gusts of 165 km/h.'))).toEqual([]);
  });
});

describe('a fire', () => {
  const burnt = (one: string, other: string): string[] => told(both, fire(one), fire(other));

  test('should grow while it burns', () => {
    expect(burnt('Le feu a ravagé 320 hectares.', 'Le feu a parcouru 350 hectares.')).toEqual([
      'figure.outdated note: 320 hectares | 350 hectares',
    ]);
  });

  test('should no longer grow when it is out', () => {
    expect(burnt('Le feu, fixé, a ravagé 320 hectares.', 'Le feu a parcouru 350 hectares.')).toEqual([
      'figure.conflict warning: 320 hectares | 350 hectares',
    ]);
  });

  test('should grow while it is not out', () => {
    expect(burnt("Le feu, qui n'est pas fixé, a ravagé 320 hectares.", 'Le feu a parcouru 350 hectares.')).toEqual([
      'figure.outdated note: 320 hectares | 350 hectares',
    ]);
  });
});

describe('fact sheets', () => {
  const sheet = (rows: string): string => fire(`\n\n| | |\n|---|---|\n${rows}\n`);

  test('should count what the label of a row says', () => {
    expect(told('figure.conflict', sheet('| Logements | 21 |'), fire('Douze logements ont été touchés.'))).toEqual([
      'warning: 21 | Douze',
    ]);
    expect(told('figure.conflict', fire('\n\n- Blessés : 72\n'), fire("L'incendie a fait 27 blessés."))).toEqual([
      'warning: 72 | 27',
    ]);
  });

  test('should leave out labels that do not fit a measure', () => {
    expect(told(both, sheet('| Mobilisés | 612 m² |'), fire('Le bâtiment avait 21 logements.'))).toEqual([]);
  });
});

test('aftershocks go on being counted', () => {
  const [one, other] = [fire('On a compté quatorze répliques.'), fire('On a compté 31 répliques.')];
  expect(told('figure.conflict', one, other)).toEqual([]);
});

describe('the highest reached', () => {
  test.each([
    ['up to', 'Le vent a soufflé jusqu’à 143 km/h.', 'Le vent a soufflé jusqu’à 134 km/h.', 1],
    ['up to, of the same', 'Le vent a soufflé jusqu’à 143 km/h.', 'Les rafales de vent ont atteint 143 km/h.', 0],
    ['a limit', 'Le prix peut aller jusqu’à 143 euros.', 'Le prix peut aller jusqu’à 120 euros.', 0],
  ])('should be compared as one value: %s', (_, one, other, found) => {
    expect(told('figure.conflict', fire(one), fire(other))).toHaveLength(found);
  });
});

test('a measure with its digits in another order is one, whatever it is called', () => {
  const one = fire('Le hangar est à une altitude de 2 640 mètres.');
  expect(told('figure.conflict', one, fire('Le hangar est perché sur une crête de 2 460 mètres.'))).toHaveLength(1);
});

describe('what must stay silent', () => {
  test.each([
    ['hedges', 'Plus de 100 pompiers ont été engagés.', 'Quelque 120 pompiers ont été engagés.'],
    ['rounding', 'Près de 1 200 personnes ont été évacuées.', '1 197 personnes ont été évacuées.'],
    ['words', 'Vingt-sept personnes ont été blessées.', 'Il y a 27 blessés.'],
    ['units', 'Le bâtiment avait une surface de 4 200 m².', 'Le bâtiment avait une surface de 0,42 hectare.'],
    ['scales', 'Les dégâts atteignent 1,2 million d’euros.', 'Les dégâts atteignent 1 200 000 euros.'],
    ['some of them', "L'incendie a fait 41 blessés.", "L'incendie a fait 14 blessés graves."],
    ['two round numbers', 'Les pompiers ont reçu 4 000 euros.', 'Le maire a promis 9 000 arbres.'],
    ['another fate', "L'incendie a fait 3 morts.", "L'incendie a fait 27 blessés."],
    ['a named part', "L'incendie a fait 27 blessés.", "L'incendie a fait 27 blessés, dont 6 pompiers."],
    ['another thing counted', '61 personnes travaillaient là.', '45 pompiers étaient là.'],
    ['the same value', 'Il y a 27 blessés.', 'On compte 27 blessés.'],
    ['a count rounded to tens', 'Le groupe emploie 4 850 personnes.', 'Le groupe emploie 4 847 personnes.'],
    [
      'a sum in millions under the head of a table',
      '\n\n| Chiffre d’affaires | 52,3 € |\n|---|---|\n| Bénéfice | 4 € |\n',
      'Le chiffre d’affaires est de 52,3 millions d’euros.',
    ],
  ])('should be %s', (_, one, other) => {
    expect(told(both, fire(one), fire(other))).toEqual([]);
  });

  test('should be two articles of two stories', () => {
    const other =
      '# Régate de Port-Lannec\n\nLa régate de Port-Lannec a fait 72 blessés, dit le skipper Yves Kerbrat.\n';
    expect(told(both, fire("L'incendie a fait 27 blessés."), other)).toEqual([]);
  });

  test('should be two named sources that disagree', () => {
    const police = fire('Selon la police, la manifestation a réuni 4 000 personnes.');
    const union = fire('Selon la CGT, la manifestation a réuni 9 000 personnes.');
    expect(told('figure.conflict', police, union)).toEqual([]);
  });

  test('should be a former value that the article itself gives up', () => {
    expect(
      told(
        'figure.conflict',
        fire('Le groupe emploie 340 salariés.'),
        fire("Le groupe emploie 340 salariés, contre 430 l'an dernier."),
      ),
    ).toEqual([]);
  });
});

describe('figure.outdated', () => {
  test('should be a note for a toll that grew on a later day', () => {
    const later = { text: fire("L'incendie a fait cinq morts."), published: '2026-03-13' };
    expect(told(both, fire("L'incendie a fait trois morts."), later)).toEqual(['figure.outdated note: trois | cinq']);
  });

  test('should be a note where the text says that it revises', () => {
    expect(told(both, fire("L'incendie a fait 27 blessés."), fire("Le bilan s'est alourdi à 31 blessés."))).toEqual([
      'figure.outdated note: 27 | 31',
    ]);
  });

  test('should not excuse a value that goes back on a later day', () => {
    const later = { text: fire("L'incendie a fait 27 blessés."), published: '2026-03-14' };
    expect(told(both, fire("L'incendie a fait 41 blessés."), later)).toEqual(['figure.conflict warning: 41 | 27']);
  });
});

describe('counts of a long affair', () => {
  const raid = (text: string, published = '2026-03-12') => ({
    text: `# Raids on Port Sarim\n\nShells fell on Port Sarim and on the Sarim hills, said Colonel Imre Vadas of the Sarim Watch.\n\n${text}\n`,
    published,
  });

  test('should not be a value gone back where nothing says that it is of the same event', () => {
    const later = raid('A bomb on the old mill left 12 dead, according to neighbours.', '2026-03-13');
    expect(told('figure.conflict', raid('The attack on the market killed 30 people.'), later)).toEqual([]);
  });

  test('should be doubted where an article tells of many', () => {
    const many = 'Monday brought 11 deaths, Tuesday 24, Wednesday 7. One village lost 16 people, another 9 dead.';
    expect(told('figure.conflict', raid(many), raid('Some say 19 dead lie in the streets.'))).toEqual([]);
  });

  test('should not be mistaken for ten times as many', () => {
    const one = raid('The attack on the market killed 10 people.');
    expect(told('figure.conflict', one, raid('The attacks on the market killed 100 people.'))).toEqual([]);
  });

  test('should not be told apart by times of day', () => {
    expect(told('figure.conflict', raid('The guns fell silent: 2145.'), raid('Sirens went off, 1245.'))).toEqual([]);
  });
});

describe('one organisation and another', () => {
  test('should have each its own number', () => {
    const one = bridge('Some 1,700 people work for Castlemoor Group.');
    const other = bridge('Some 2,900 people work for Marlow Group.');
    expect(told('figure.conflict', one, other)).toEqual([]);
  });
});
