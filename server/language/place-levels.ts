import { remember } from '../article/remember';
import { isCommonName } from './common-names';
import { plain } from './stem';

/** How large a place is, as its name tells: places of two levels may lie one inside the other. */
export type PlaceLevel = 'street' | 'site' | 'town' | 'region' | 'country';

/** Words of names, in all seven languages: lower case, without accents. */
const WORDS: Readonly<Record<'street' | 'site' | 'region', string>> = {
  street:
    'rue avenue av boulevard bd quai chemin impasse allee ruelle rond-point street st road rd drive dr lane ln ave blvd court way parkway highway terrace crescent close ' +
    'calle avenida paseo carretera strasse gasse weg allee via viale corso vicolo rua estrada travessa straat laan steenweg',
  site:
    'eglise cathedrale mosquee synagogue temple mairie prefecture hotel ecole college lycee universite hopital clinique gare stade salle parc marche pont tour palais musee theatre centre usine prison aeroport port place square ' +
    'church cathedral mosque synagogue town hall school university hospital station stadium park market bridge tower palace museum theatre theater center factory mill jail airport harbour hall exchange houses mall plaza ' +
    'iglesia mezquita ayuntamiento escuela hospital estacion estadio parque mercado puente aeropuerto kirche rathaus schule krankenhaus bahnhof stadion markt brucke flughafen platz ' +
    'chiesa municipio scuola ospedale stazione stadio mercato ponte aeroporto piazza igreja camara escola estacao estadio praca kerk stadhuis ziekenhuis plein',
  region:
    'province region departement district canton comte etat county state governorate prefecture wilaya oblast area valley vallee nord sud est ouest north south east west northern southern eastern western ' +
    'provincia departamento estado condado bundesland kreis landkreis regione provincie',
};

const LEVELS: ReadonlyMap<string, PlaceLevel> = new Map(
  (['region', 'site', 'street'] as const).flatMap((level) =>
    WORDS[level].split(' ').map((word): [string, PlaceLevel] => [word, level]),
  ),
);

/** Names whose level is remembered: each claim of a place asks. */
const KEPT = 8_000;

const wordsOf = (name: string): string[] =>
  plain(name.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The level that a place's name tells; a name without any such word is taken for a town. */
export const levelOf = remember(KEPT, (name): PlaceLevel => {
  // `St Ebba’s Church` begins with a saint, no street.
  const words = wordsOf(name).filter((word, i) => i > 0 || word !== 'st');
  if (isCommonName(words.join(' '))) return 'country';
  // `West Penrith Place` is a street, `place Saint-Roch` a square.
  if (words.length > 1 && words.at(-1) === 'place') return 'street';
  const levels = words.flatMap((word) => LEVELS.get(word) ?? []);
  return levels.find((level) => level === 'street') ?? levels.find((level) => level === 'site') ?? levels[0] ?? 'town';
});

/** Kinds of streets under one word, whatever the language or abbreviation. */
const STREET_KINDS: ReadonlyMap<string, string> = new Map(
  [
    'street st rue calle strasse via rua straat',
    'avenue av ave avenida',
    'road rd',
    'boulevard blvd bd',
    'drive dr',
    'lane ln',
    'square place plaza piazza praca platz plein',
    'quay quai',
  ].flatMap((words) => words.split(' ').map((word): [string, string] => [word, words.split(' ')[0]!])),
);

/** Is the normalised word a kind of street? */
export const isStreetKind = (norm: string): boolean => kindOf(plain(norm)) !== null;

const kindOf = (word: string): string | null => STREET_KINDS.get(word) ?? (LEVELS.get(word) === 'street' ? word : null);

/** A street's name without the word that says what kind of street it is, and that kind: `avenue` for `Ave`; empty if none. */
export function streetParts(name: string): { readonly core: string; readonly kind: string } {
  const words = wordsOf(name);
  const core = words.filter((word) => kindOf(word) === null).join(' ');
  return { core, kind: words.flatMap((word) => kindOf(word) ?? []).join(' ') };
}
