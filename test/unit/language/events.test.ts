import { describe, expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { tokenise } from '../../../server/article/tokenise';
import { eventOfWord, findEvents, OWN_EVENTS } from '../../../server/language/events';
import { events as en } from '../../../server/language/en/events';
import { events as fr } from '../../../server/language/fr/events';

const told = (text: string, language: Language): string[] =>
  findEvents(tokenise(text), language).map(({ event }) => event);

describe('events told by one word', () => {
  test.each<[string, Language, string | null]>([
    ['sank', 'en', '#sinking'],
    ['capsized', 'en', '#sinking'],
    ['inaugurated', 'en', '#opening'],
    ['funerals', 'en', '#burial'],
    ['construite', 'fr', '#building'],
    ['naufrages', 'fr', '#sinking'],
    ['vendanges', 'fr', '#harvest'],
    ['inhumées', 'fr', '#burial'],
    ['gegründet', 'de', '#founding'],
    ['detenidos', 'es', '#arrest'],
    ['arrestata', 'it', '#arrest'],
    ['opgericht', 'nl', '#founding'],
    ['encerramento', 'pt', '#closing'],
    // What only looks like such a word.
    ['buildings', 'en', null],
    ['fired', 'en', null],
    ['detectives', 'en', null],
    ['founder', 'en', '#founding'],
    ['found', 'en', '#discovery'],
    ['ne', 'fr', null],
    ['parti', 'fr', null],
    ['département', 'fr', null],
    ['appellation', 'fr', null],
    ['prix', 'fr', null],
  ])('should read %s (%s) as %s', (word, language, event) => {
    expect(eventOfWord(word, language)).toBe(event);
  });

  test('should know the concepts that other claims share', () => {
    expect(eventOfWord('approved', 'en')).toBe('#approval');
    expect(eventOfWord('cérémonie', 'fr')).toBe('#ceremony');
  });

  test('should take acts that last for no events', () => {
    expect(eventOfWord('rose', 'en')).toBeNull();
    expect(eventOfWord('négociation', 'fr')).toBeNull();
  });
});

describe('events told by a phrase', () => {
  test.each<[string, Language, string[]]>([
    ['The mast came ashore near Port Ellery', 'en', ['#landfall']],
    ['the blaze was under control by noon', 'en', ['#fire', '#extinction']],
    ['The firm changed hands', 'en', ['#acquisition']],
    ['the ordinance took effect', 'en', ['#commissioning']],
    ['La mise en service de la ligne', 'fr', ['#commissioning']],
    ["L'orateur s'est éteint à Vannac", 'fr', ['#death']],
    ["le bac a levé l'ancre", 'fr', ['#departure']],
    ['la fête a eu lieu au stade', 'fr', ['#happening']],
    ['un prix littéraire', 'fr', ['#award']],
    ['Er kam ums Leben', 'de', ['#death']],
    ['La feria tendrá lugar en mayo', 'es', ['#happening']],
  ])('should read “%s” (%s) as %j', (text, language, events) => {
    expect(told(text, language)).toEqual(events);
  });

  test('should give the run of the phrase', () => {
    const tokens = tokenise('Crews put out the fire');
    expect(findEvents(tokens, 'en').map(({ first, last }) => [tokens[first]!.text, tokens[last]!.text])).toEqual([
      ['put', 'out'],
      ['fire', 'fire'],
    ]);
  });

  test('should not run over a mark or the end', () => {
    expect(told('They came. Ashore, nobody', 'en')).toEqual([]);
    expect(told('The mast came', 'en')).toEqual([]);
  });
});

describe('the lists', () => {
  test('should tell every event of their own in French and English', () => {
    for (const name of OWN_EVENTS) {
      if (name === 'landfall') continue;
      expect(en[name], name).toBeTruthy();
      expect(fr[name], name).toBeTruthy();
    }
  });

  test.each([
    ['en', en],
    ['fr', fr],
  ])('should give each word of %s to one event', (_, table) => {
    const words = Object.values(table).flatMap((list) => list.split(' '));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
