import { describe, expect, test } from 'vitest';
import { told } from './kit';

/** Two reports of one coach accident, which differ in one sentence. */
const crash = (sentence: string): string =>
  `# Coach overturns near Garrick Point, driver hurt\n\nA coach of the firm Prentis Motors left the road at Garrick Point early on Thursday, the fire officer Orla Hollis said. ${sentence}\n\nThe coach belonged to Prentis Motors, whose manager Priya Wexley spoke of a black day. Inspector Dunstan Marlow asked witnesses to call.\n`;

const accident = (sentence: string): string =>
  `# Un autocar se renverse à Brasquet\n\nUn autocar de la société Malvoisin a quitté la chaussée jeudi matin à Brasquet, a indiqué la préfète Odile Marchetti. ${sentence}\n\nL'autocar appartenait à la société Malvoisin, dont le gérant Basile Tréhorel a parlé d'un jour noir. Le capitaine Firmin Aldebert appelle les témoins à se manifester.\n`;

const rule = 'place.conflict';

describe('place.conflict, one slot of a story', () => {
  test.each([
    [
      'hospitals',
      'The driver was taken to Wexcombe General Hospital.',
      'The driver was treated at Jarcastle Royal Infirmary.',
    ],
    [
      'the towns of hospitals',
      'The driver was flown to a hospital in Wexcombe.',
      'The driver was in a stable condition in Jarcastle.',
    ],
    ['courts', 'The driver appeared at Wexcombe Crown Court.', 'The driver appeared before Jarcastle Crown Court.'],
    [
      'numbered roads',
      'The crash closed the A4127 in both directions.',
      'The crash closed the A4172 in both directions.',
    ],
    ['streets that begin alike', 'The coach had come down Harrow Street.', 'The coach had come down Harcourt Street.'],
    ['rivers', 'The coach came to rest in the River Larrow.', 'The coach came to rest in the river Sorrel.'],
    [
      'schools',
      'The coach was carrying pupils to Wexcombe Primary School.',
      'The coach was carrying pupils to Jarcastle Primary School.',
    ],
    ['origins', 'The coach had set off from Wexcombe at dawn.', 'The coach had left Jarcastle at dawn.'],
    ['destinations', 'The coach was bound for Wexcombe.', 'The coach was on its way to Jarcastle.'],
    [
      'birthplaces',
      'Inspector Dunstan Marlow was born in Wexcombe.',
      'Dunstan Marlow, a native of Jarcastle, leads the inquiry.',
    ],
    [
      'places of burial',
      'Dunstan Marlow was buried at Wexcombe on Friday.',
      'Dunstan Marlow was laid to rest in Jarcastle.',
    ],
    ['homes of one person', 'Orla Hollis lives in Wexcombe.', 'Orla Hollis has lived in Jarcastle since childhood.'],
    [
      'seats of one firm',
      'Prentis Motors is based in Wexcombe.',
      'Prentis Motors, headquartered in Jarcastle, has forty coaches.',
    ],
    [
      'sides of a place',
      'The coach overturned 12 km north of Wexcombe.',
      'The coach overturned 12 km south of Wexcombe.',
    ],
    [
      'regions of nearly one name',
      'The coach had crossed North Larrow during the night.',
      'The coach was lost in West Larrow during the night.',
    ],
    [
      'towns in sentences of one age',
      'In Wexcombe a passenger of 46 had boarded the coach.',
      'At Jarcastle the passenger, 46, boarded the coach.',
    ],
  ])('should fire on two %s', (_, one, other) =>
    expect(told(rule, crash(one), crash(other))).toEqual([expect.stringMatching(/^warning: /u)]),
  );

  test.each([
    [
      'hôpitaux',
      'Le chauffeur a été transporté à l’hôpital de Carrec.',
      'Le chauffeur a été conduit au CHU de Lonsac.',
    ],
    ['villes d’hôpitaux', 'Le chauffeur a été héliporté à Carrec.', 'Le chauffeur est soigné à l’hôpital de Lonsac.'],
    [
      'tribunaux',
      'Le chauffeur a comparu devant le tribunal correctionnel de Carrec.',
      'Le tribunal correctionnel de Lonsac a jugé le chauffeur.',
    ],
    ['routes', 'L’accident s’est produit sur la départementale 412.', 'L’accident s’est produit sur la D421.'],
    ['rues', 'Le car avait remonté la rue des Tanneurs.', 'Le car avait remonté la rue des Tanches.'],
    ['rivières', 'Le car a fini dans la rivière Larve.', 'Le car a fini dans le ruisseau de Sorgue-Noire.'],
    ['provenances', 'Le car était parti de Carrec avant l’aube.', 'Le car avait quitté Lonsac avant l’aube.'],
    ['destinations', 'Le car se rendait à Carrec.', 'Le car faisait route vers Lonsac.'],
    [
      'lieux de naissance',
      'Basile Tréhorel est né le 4 mai 1968 à Carrec.',
      'Basile Tréhorel, natif de Lonsac, dirige la société.',
    ],
    [
      'départements',
      'L’accident a eu lieu en Lozère, où la route était fermée.',
      'L’accident a eu lieu en Creuse, où la route était fermée.',
    ],
    [
      'quartiers',
      'Le car venait de traverser le quartier de Carrec, où il gelait.',
      'Le car venait de traverser le quartier de Lonsac, où il gelait.',
    ],
    [
      'cols',
      'Le car descendait du col de Sarrance quand il a versé.',
      'Le car descendait du col de Lonsac quand il a versé.',
    ],
  ])('should fire on two %s in French', (_, one, other) =>
    expect(told(rule, accident(one), accident(other))).toEqual([expect.stringMatching(/^warning: /u)]),
  );

  test.each([
    [
      'a name and its short form',
      'The driver was taken to Wexcombe General Hospital.',
      'The driver was taken to Wexcombe hospital.',
    ],
    ['two spellings', 'Dunstan Marlow was born in Gorki.', 'Dunstan Marlow was born in Gorky.'],
    [
      'two hospitals in one article',
      'The driver was taken to Wexcombe Hospital, a passenger to Jarcastle Hospital.',
      'The driver was taken to Jarcastle Hospital.',
    ],
    [
      'hospitals of two people',
      'Orla Hollis was taken to Wexcombe Hospital.',
      'Priya Wexley was taken to Jarcastle Hospital.',
    ],
    ['homes of two people', 'Orla Hollis lives in Wexcombe.', 'Priya Wexley lives in Jarcastle.'],
    ['a person named like a hill', 'The report by Damon Hill is due.', 'The report by Rowan Hill is due.'],
    ['a district of the town', 'The coach had left Wexcombe at dawn.', 'The coach had left Wexcombe station at dawn.'],
    ['a station and a town', 'The coach had left Jarcastle station at dawn.', 'The coach had left Wexcombe at dawn.'],
    [
      'a point between two points',
      'It overturned 12 km north of Wexcombe.',
      'It overturned 12 km north-west of Wexcombe.',
    ],
    ['roads of two classes', 'The crash closed the A4127.', 'The crash closed the B4172.'],
    ['a town and its country', 'Priya Wexley was born in Lyon.', 'Priya Wexley was born in France.'],
    [
      'a town that the other article names',
      'The coach was bound for Wexcombe.',
      'The coach was bound for Jarcastle, beyond Wexcombe.',
    ],
    ['origin and destination', 'The coach had left Wexcombe.', 'The coach was bound for Jarcastle.'],
    ['a name and a town', 'Elle est à l’hôpital Malvoisin-Tréhorel.', 'Elle est à l’hôpital de Lonsac.'],
  ])('should stay silent on %s', (_, one, other) => expect(told(rule, crash(one), crash(other))).toEqual([]));

  test('should fire where one end of the way is taken for the other', () => {
    const one = crash('The coach had left Wexcombe for the coast, bound for Jarcastle.');
    const other = crash('The coach had come from Jarcastle that night.');
    expect(told(rule, one, other)).toEqual([expect.stringMatching(/Wexcombe \| .*Jarcastle|Jarcastle \| .*Wexcombe/u)]);
  });

  test('should fire on a place that the other article calls so many kilometres away', () => {
    const one = crash('The storm made landfall near the fishing town of Wexcombe.');
    const other = crash('The storm came ashore at Jarcastle, some 40 km north of Wexcombe.');
    expect(told(rule, one, other)).toHaveLength(1);
  });

  test('should stay silent in two stories', () => {
    const other =
      '# Library opens\n\nThe new library in Sorrel was opened by Basil Trent. He was taken to Jarcastle Hospital after a fall.\n';
    expect(told(rule, crash('The driver was taken to Wexcombe Hospital.'), other)).toEqual([]);
  });
});
