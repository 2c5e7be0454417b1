import { describe, expect, test } from 'vitest';
import { bridge, fire, told } from './kit';

const RULE = 'statement.opposed';
const warning = [expect.stringMatching(/^warning: /u)];
/** Nothing but the story says that both speak of one thing. */
const note = [expect.stringMatching(/^note: /u)];

describe('what one article denies and the other affirms', () => {
  test.each([
    ['of nobody', 'Nobody has been arrested.', 'A deckhand was arrested at noon.'],
    ['of no such thing', 'No inn in Carrow Bay will be evicted.', 'One inn in Carrow Bay will be evicted.'],
    ['of a person', 'Priya Hollis never testified.', 'Priya Hollis testified in tears.'],
    ['of the one such thing', 'The ferry raft was not insured.', 'The ferry raft was insured.'],
    ['by a phrase', 'Priya Hollis never took the stand.', 'Priya Hollis gave evidence in tears.'],
  ])('should be found in English: %s', (_, one, other) => {
    expect(told(RULE, bridge(one), bridge(other))).toEqual(warning);
  });

  test.each([
    ['de personne', fire, 'Aucun cariste ne sera licencié.', 'Neuf contrats seront rompus.'],
    ['de l’avion', fire, 'Elle n’a plus jamais repris l’avion.', 'Elle avait pris l’avion au printemps.'],
  ])('should be noted: %s', (_, story, one, other) => {
    expect(told(RULE, story(one), story(other))).toEqual(note);
  });
});

describe('contrary outcomes', () => {
  test.each([
    ['a house full and empty', 'The gala was sold out.', 'The gala had rows of empty seats.'],
    ['a newcomer', 'Priya Hollis, a first-time rower, led.', 'Priya Hollis, a seasoned rower, led.'],
  ])('should be found: %s', (_, one, other) => {
    expect(told(RULE, bridge(one), bridge(other))).toEqual(warning);
  });

  test.each([
    ['the weather', 'Visibility was good at dusk.', 'Dense fog lay over the quay.'],
    ['roped or not', 'The climbers were roped together.', 'They climbed free.'],
  ])('should be noted: %s', (_, one, other) => {
    expect(told(RULE, bridge(one), bridge(other))).toEqual(note);
  });
});

describe('what must stay silent', () => {
  test.each([
    ['a question', 'Nobody has been arrested.', 'Was a deckhand arrested?'],
    ['a wish', 'Nobody has been arrested.', 'Residents want a deckhand to be arrested.'],
    ['what is lifted', 'The deckhand was not only arrested.', 'The deckhand was arrested.'],
    ['what comes later', 'The deckhand was not arrested until dusk.', 'The deckhand was arrested.'],
    ['two people', 'Ada Quist never testified.', 'Colm Byrne testified.'],
    ['an intention', 'There is no intention of insuring rafts.', 'The raft was insured.'],
  ])('%s', (_, one, other) => {
    expect(told(RULE, bridge(one), bridge(other))).toEqual([]);
  });

  test('an arrest of the days after', () => {
    const first = { text: bridge('No arrests have been made yet.'), published: '2026-03-12' };
    const later = { text: bridge('A deckhand was arrested.'), published: '2026-03-15' };
    expect(told(RULE, first, later).filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  test('a page of many events', () => {
    const long = `${bridge('The raft was insured.')}\n${'The tide rose, and the boats lay still until dusk.\n\n'.repeat(250)}`;
    expect(told(RULE, long, bridge('The raft was not insured.'))).not.toContain('clause');
  });
});
