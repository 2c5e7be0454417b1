import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import type { EntityMention } from '../../../server/extract/mention';
import { namesOf } from './check';

/** Names of the article as `type text`, nationality words as `people text`. */
const names = (text: string, language: Language): string[] =>
  namesOf(text, language).map(({ type, text: name, demonym }) => `${demonym ? 'people' : type} ${name}`);

const one = (text: string, language: Language, name: string): EntityMention | undefined =>
  namesOf(text, language).find((mention) => mention.text === name);

/** What issue 3 lists under “Names in news”, item by item. */
const HAS: Readonly<Record<string, readonly (readonly [Language, string, string])[]>> = {
  'elided articles and prepositions': [
    ['fr', "Selon l'AFP, le calme règne.", 'organization AFP'],
    ['fr', 'La ville d’Alep est calme.', 'location Alep'],
    ['fr', "Elle vient d'Angers et d’Orléans.", 'location Orléans'],
    ['fr', "L'Espagne et l'Italie ont signé.", 'location Italie'],
  ],
  'particles and Arabic articles': [
    ['fr', 'Rami Abdel Rahman a parlé lundi.', 'person Rami Abdel Rahman'],
    ['fr', 'Le ministre Hassan al-Khatib a parlé.', 'person Hassan al-Khatib'],
    ['fr', 'Le maire Charles de la Tour a parlé.', 'person Charles de la Tour'],
    ['en', 'Mr Omar bin Rashid spoke to reporters.', 'person Omar bin Rashid'],
    ['en', 'Ursula von der Heyden said so on Monday.', 'person Ursula von der Heyden'],
    ['en', 'Sheikh Abu Salim al-Masri spoke on Friday.', 'person Abu Salim al-Masri'],
  ],
  titles: [
    ['fr', 'M. Benhaddou a été entendu.', 'person Benhaddou'],
    ['fr', 'Selon le président Karim Benhaddou, tout va bien.', 'person Karim Benhaddou'],
    ['fr', 'Le colonel Paul Garnier commande.', 'person Paul Garnier'],
    ['en', 'Col. Helen Whitcombe took command.', 'person Helen Whitcombe'],
    ['en', 'Chief Ambrose Okafor spoke.', 'person Ambrose Okafor'],
    ['en', 'Mrs Whitcombe left early.', 'person Whitcombe'],
  ],
  'hyphens and both apostrophes': [
    ['fr', 'Marie-Laure Dupont-Lavigne a voté.', 'person Marie-Laure Dupont-Lavigne'],
    ['en', 'Sean O’Brien spoke to the council.', 'person Sean O’Brien'],
    ['en', "Sean O'Brien spoke to the council.", "person Sean O'Brien"],
    ['fr', 'Elle vit à Aix-en-Provence.', 'location Aix-en-Provence'],
  ],
  'headlines in capitals': [
    ['fr', 'BENHADDOU ÉLU À LYON\nLe maire Karim Benhaddou a été élu à Lyon.', 'person BENHADDOU'],
    ['en', 'WHITCOMBE LEAVES SHEFFIELD\nMayor Helen Whitcombe leaves Sheffield.', 'person WHITCOMBE'],
  ],
  initials: [
    ['en', 'J. K. Whitcombe wrote the report.', 'person J. K. Whitcombe'],
    ['fr', 'Le rapport de J.-P. Garnier est public.', 'person J.-P. Garnier'],
    ['fr', 'Le rapport de J.-C. Lavigne est public.', 'person J.-C. Lavigne'],
  ],
  suffixes: [
    ['en', 'Owen Price Jr. was elected on Tuesday.', 'person Owen Price Jr.'],
    ['en', 'Owen Price III was elected on Tuesday.', 'person Owen Price III'],
  ],
  possessives: [
    ['en', "Helen Whitcombe's lawyer spoke.", 'person Helen Whitcombe'],
    ['en', 'Norway’s coast is long.', 'location Norway'],
  ],
  hashtags: [
    ['en', 'Thousands wrote #Whitcombe on Monday in Sheffield.', 'location Sheffield'],
    ['fr', 'Le mot #Lyon circule à Marseille.', 'location Marseille'],
  ],
  'nicknames in quotes': [
    ['en', 'Enrique “Ricky” Lamarr was booked.', 'person Enrique “Ricky” Lamarr'],
    ['fr', 'Le maire Karim « Kiki » Benhaddou a été arrêté.', 'person Karim « Kiki » Benhaddou'],
  ],
  'nationality words': [
    ['fr', 'Un soldat syrien est mort.', 'people syrien'],
    ['fr', 'Les Kurdes ont avancé.', 'people Kurdes'],
    ['en', 'A Syrian soldier died.', 'people Syrian'],
    ['en', 'The Russians withdrew.', 'people Russians'],
  ],
};

describe.each(Object.entries(HAS))('names in news: %s', (_, cases) => {
  it.each(cases)('should be read (%s): %s', (language, text, expected) =>
    expect(names(text, language)).toContain(expected),
  );
});

describe('names in news: an acronym that is defined', () => {
  it.each([
    ['fr', "L'Observatoire lyonnais des droits de l'enfant (OLDE) a réagi.\nSelon l'OLDE, rien ne change.", 'OLDE'],
    ['en', 'The Northern Harbour Safety Board (NHSB) replied.\nThe NHSB said so.', 'NHSB'],
  ] as const)('should stand for its name later (%s)', (language, text, acronym) => {
    const found = namesOf(text, language);
    const whole = found.find(({ alias }) => alias === acronym)!;
    const later = found.filter(({ text: name }) => name === acronym).at(-1)!;
    expect(whole.text.length).toBeGreaterThan(acronym.length);
    expect(later.alias).toBe(whole.text);
    expect(later.type).toBe(whole.type);
  });
});

describe('names in news: titles', () => {
  it.each([
    ['fr', 'Mme Nadia Benhaddou a voté.', 'Nadia Benhaddou', 'Mme'],
    ['fr', 'Le colonel Paul Garnier commande.', 'Paul Garnier', 'colonel'],
    ['en', 'Col. Helen Whitcombe took command.', 'Helen Whitcombe', 'Col.'],
    ['en', 'Dr Helen Whitcombe spoke.', 'Helen Whitcombe', 'Dr'],
  ] as const)('should be kept beside the name (%s): %s', (language, text, name, title) =>
    expect(one(text, language, name)?.title).toBe(title),
  );
});

describe('names in news: what is none', () => {
  it.each([
    ['fr', 'Le port a rouvert. Le marché reste fermé.'],
    ['fr', 'Pourtant, rien ne bouge. Hier, tout était calme.'],
    ['fr', 'La mairie a fermé. Les écoles ont rouvert.'],
    ['en', 'However, nothing moved. Yesterday all was calm.'],
    ['en', 'The port has reopened. Markets stay shut.'],
  ] as const)('should not be read from the first words of sentences (%s): %s', (language, text) =>
    expect(names(text, language)).toEqual([]),
  );

  it.each([
    ['en', 'The firm Marlow Tavenet opened a mill.', 'organization Marlow Tavenet'],
    ['fr', 'La société Marlow Tavenet a ouvert un moulin.', 'organization Marlow Tavenet'],
    ['fr', 'Le groupe Beaumont Garnier a ouvert un moulin.', 'organization Beaumont Garnier'],
    ['en', 'The company Beaumont Tavenet opened a mill.', 'organization Beaumont Tavenet'],
  ] as const)('should not be a person where the noun before it says a firm (%s): %s', (language, text, expected) =>
    expect(names(text, language)).toEqual([expected]),
  );
});
