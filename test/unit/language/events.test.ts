import { describe, expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { tokenise } from '../../../server/article/tokenise';
import { findEvents } from '../../../server/language/events';
import { OWN_EVENTS } from '../../../server/language/shapes/events';
import { meaning } from '../../../server/language/meaning';

const told = (text: string, language: Language): string[] =>
  findEvents(tokenise(text), language).flatMap(({ events }) => events);

describe('events told by one word', () => {
  test.each<[string, Language, string[]]>([
    ['sank', 'en', ['#sinking']],
    ['capsized', 'en', ['#sinking']],
    ['inaugurated', 'en', ['#opening']],
    ['funerals', 'en', ['#burial']],
    ['construite', 'fr', ['#building']],
    ['naufrages', 'fr', ['#sinking']],
    ['vendanges', 'fr', ['#harvest']],
    ['inhumées', 'fr', ['#burial']],
    ['gegründet', 'de', ['#founding']],
    ['detenidos', 'es', ['#arrest']],
    ['rescatadas', 'es', ['#rescue']],
    ['evacuada', 'es', ['#evacuation']],
    ['vendida', 'es', ['#sale']],
    ['arrestata', 'it', ['#arrest']],
    ['opgericht', 'nl', ['#founding']],
    ['encerramento', 'pt', ['#closing']],
    // What only looks like such a word.
    ['buildings', 'en', []],
    ['fired', 'en', []],
    ['detectives', 'en', []],
    ['founder', 'en', ['#founding']],
    ['found', 'en', ['#discovery']],
    ['ne', 'fr', []],
    ['parti', 'fr', []],
    ['département', 'fr', []],
    ['appellation', 'fr', []],
    ['prix', 'fr', []],
  ])('should read %s (%s) as %j', (word, language, event) => {
    expect(told(word, language)).toEqual(event);
  });

  test('should know the concepts that other claims share', () => {
    expect(told('approved', 'en')).toEqual(['#approval']);
    expect(told('cérémonie', 'fr')).toEqual(['#ceremony']);
  });

  test('should take acts that last for no events', () => {
    expect(told('rose', 'en')).toEqual([]);
    expect(told('négociation', 'fr')).toEqual([]);
  });
});

describe('events told by a phrase', () => {
  test.each<[string, Language, string[]]>([
    ['The mast came ashore near Port Ellery', 'en', ['#landfall']],
    ['the blaze was under control by noon', 'en', ['#fire', '#extinction']],
    ['The firm changed hands', 'en', ['#acquisition']],
    ['the ordinance took effect', 'en', ['#entry-into-force']],
    ['La mise en service de la ligne', 'fr', ['#commissioning']],
    ["L'orateur s'est éteint à Vannac", 'fr', ['#death']],
    ["le bac a levé l'ancre", 'fr', ['#departure']],
    ['la kermesse a eu lieu au stade', 'fr', ['#happening']],
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

describe('the meanings', () => {
  test('should hold every event that other languages list', () => {
    for (const name of OWN_EVENTS) expect(meaning(`#${name}`), name).toBeDefined();
  });

  test('should tell several events of a word that says several things', () => {
    const [strike] = findEvents(tokenise('strike'), 'en');
    expect(strike?.events).toEqual(expect.arrayContaining(['#strike', '#attack']));
  });

  test('should leave out states and acts that last', () => {
    expect(told('The guilty men were investigated', 'en')).toEqual([]);
  });
});
