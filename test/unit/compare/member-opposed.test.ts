import { describe, expect, test } from 'vitest';
import { bridge, fire, told } from './kit';

const RULE = 'statement.opposed';
const warning = [expect.stringMatching(/^warning: /u)];

describe('two things of one class, in English', () => {
  test.each([
    ['heating', 'The Larkhill pool is heated with natural gas.', 'Wood pellets heat the Larkhill pool.'],
    ['what a lorry carries', 'A timber lorry blocked the Larkhill ramp.', 'A milk tanker blocked the Larkhill ramp.'],
    ['a plant', 'The smell came from a tannery upstream.', 'Residents traced the smell to a brewery upstream.'],
    ['the wind', 'A light northerly fanned the Larkhill buoys.', 'A southerly fanned the Larkhill buoys.'],
    ['the way of a road', 'The southbound carriageway jammed.', 'The northbound carriageway jammed.'],
    ['a disease', 'Measles closed the Larkhill crèche.', 'Mumps closed the Larkhill crèche.'],
    ['an instrument', 'A cello was lost at Larkhill wharf.', 'A clarinet was lost at Larkhill wharf.'],
    ['a way in', 'The burglars squeezed through a skylight.', 'The burglars squeezed through a window.'],
    ['a subject taught', 'Ada Quist taught geography in Leith.', 'Ada Quist taught chemistry in Leith.'],
    ['a cause', 'Larkhill ferry stalled after a lightning strike.', 'Larkhill ferry stalled after a cyber attack.'],
    ['a death', 'Ada Quist died of cancer in Leith.', 'Ada Quist died in a car crash near Leith.'],
    ['what it was made of', 'The Larkhill figurehead is bronze.', 'The Larkhill figurehead is marble.'],
    ['where it happened', 'Ada Quist crashed on a roundabout.', 'Ada Quist crashed in a tunnel.'],
    [
      'one person’s relative',
      'The Larkhill ferry contract went to his brother-in-law.',
      'The Larkhill ferry contract went to his nephew.',
    ],
  ])('should be found: %s', (_, one, other) => {
    expect(told(RULE, bridge(one), bridge(other))).toEqual(warning);
  });
});

describe('two things of one class, in French', () => {
  test.each([
    ['le chauffage', 'Le gymnase Pasteur est chauffé au gaz.', 'La géothermie chauffe le gymnase Pasteur.'],
    ['l’usine', 'La fuite provenait d’une fonderie voisine.', 'La fuite provenait d’une papeterie voisine.'],
    ['la maladie', 'La rougeole a fermé la crèche Pasteur.', 'La varicelle a fermé la crèche Pasteur.'],
    ['la culture', 'Le feu a pris dans le colza voisin du talus.', 'Le feu a pris dans le maïs voisin du talus.'],
    ['l’instrument', 'Une harpe a brûlé dans la loge Pasteur.', 'Un hautbois a brûlé dans la loge Pasteur.'],
    ['une pluriel', 'Des chèvres ont brûlé dans l’enclos Pasteur.', 'Des lapins ont brûlé dans l’enclos Pasteur.'],
  ])('should be found: %s', (_, one, other) => {
    expect(told(RULE, fire(one), fire(other))).toEqual(warning);
  });

  test('should meet in two languages', () => {
    const other =
      '# Warehouse fire at Trélazan\n\nThe Malvoisin warehouse in Trélazan burned on Wednesday, the prefect Odile Marchetti said. A tannery at Boisjoly was threatened.\n';
    expect(told(RULE, fire('Une scierie à Boisjoly a été menacée.'), other)).toHaveLength(1);
  });
});

describe('what must stay silent', () => {
  test.each([
    ['nothing said of both', 'A tannery stands upstream.', 'Ada Quist owned a brewery in Leith.'],
    ['an article that names both', 'A tannery smelled upstream.', 'A brewery smelled upstream, not the tannery.'],
    ['an article that is about several', 'A tannery smelled upstream.', 'A brewery smelled upstream; so did a dairy.'],
    ['several of them', 'The tannery upstream smelled.', 'Breweries upstream smelled.'],
    ['a name', 'A tannery upstream smelled.', 'The Brewery Lane bridge upstream smelled.'],
    ['a denial', 'A tannery upstream smelled.', 'No brewery upstream smelled.'],
    ['a question', 'A tannery upstream smelled.', 'Did a brewery upstream smell?'],
    [
      'a thing that contains the other',
      'Ada Quist died of cancer in Leith.',
      'Ada Quist died in Leith after an illness.',
    ],
    ['two people', 'Ada Quist taught chemistry.', 'Colm Byrne taught geography.'],
    ['two places', 'A tannery in Leith smelled.', 'A brewery in Oban smelled.'],
    ['everyday things of one story', 'Ada Quist paid for the school gates.', 'Ada Quist paid for the church gates.'],
    ['two families', 'His brother runs the ferry.', 'The ferry came from Leith, and her niece with it.'],
  ])('%s', (_, one, other) => {
    expect(told(RULE, bridge(one), bridge(other))).toEqual([]);
  });

  test('two stories', () => {
    const one = '# Smell at Oban\n\nA tannery upstream smelled in Oban, Ruth Teal said.\n';
    const other = '# Festival in Leith\n\nA brewery upstream smelled in Leith, Ada Quist said.\n';
    expect(told(RULE, one, other)).toEqual([]);
  });

  test('a page of many events', () => {
    const long = `${bridge('A tannery upstream smelled.')}\n${'The tide rose, and the boats lay still until dusk.\n\n'.repeat(250)}`;
    expect(told(RULE, long, bridge('A brewery upstream smelled.'))).toEqual([]);
  });
});
