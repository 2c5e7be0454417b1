import type { Language } from '../article/language';
import { premises as de } from './de/premises';
import { premises as en } from './en/premises';
import { premises as es } from './es/premises';
import { premises as fr } from './fr/premises';
import { premises as it } from './it/premises';
import { premises as nl } from './nl/premises';
import { premises as pt } from './pt/premises';
import type { PremisesKind, PremisesWords } from './shapes/premises';
import { plain } from './stem';

const WORDS: Readonly<Record<Language, PremisesWords>> = { de, en, es, fr, it, nl, pt };

/** What premises one word begins to tell: the words that follow it, and the kind. */
export interface PremisesNoun {
  readonly rest: readonly string[];
  readonly kind: PremisesKind;
}

const tables = new Map<Language, ReadonlyMap<string, readonly PremisesNoun[]>>();

function tableOf(language: Language): ReadonlyMap<string, readonly PremisesNoun[]> {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = makeTable(WORDS[language])));
  return table;
}

function makeTable(words: PremisesWords): ReadonlyMap<string, readonly PremisesNoun[]> {
  const found = new Map<string, PremisesNoun[]>();
  for (const [kind, list] of Object.entries(words) as [PremisesKind, string][])
    for (const written of list.split(' ')) {
      const rest = plain(written).split('_').slice(1);
      // `fermé` is no `ferme`: accents count where they are written, and capitals may lack them.
      const first = written.split('_')[0]!;
      for (const key of new Set([first, plain(first)])) {
        const nouns = found.get(key);
        if (nouns) nouns.push({ rest, kind });
        else found.set(key, [{ rest, kind }]);
      }
    }
  for (const nouns of found.values()) nouns.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

const NONE: readonly PremisesNoun[] = [];

/** Nouns for premises that begin with the normalised word, the longest first; their other words are plain. */
export const premisesFrom = (norm: string, language: Language): readonly PremisesNoun[] =>
  tableOf(language).get(norm) ?? NONE;

/**
 * Kinds that nobody takes for one another, by what they are in a story; two kinds of one group may be one place (a barn is on
 * a farm), and kinds without a group may be anywhere.
 */
const GROUPS: Readonly<Record<string, string>> = {
  home: 'home kitchen',
  hospital: 'hospital',
  'care-home': 'care-home',
  law: 'court police prison',
  worship: 'church mosque',
  teaching: 'school nursery university',
  airport: 'airport',
  station: 'station',
  water: 'port beach boat',
  country: 'farm barn field forest mine cave cliff',
  work: 'plant warehouse workshop office shop market bank garage',
  open: 'street car-park square park',
  sport: 'stadium showground',
  culture: 'hall theatre museum library townhall studio',
  guests: 'hotel pub',
  burial: 'tomb cemetery',
  well: 'well',
  pool: 'pool',
};

const GROUP: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([group, kinds]) => kinds.split(' ').map((kind): [string, string] => [kind, group])),
);

/** Groups whose premises may be one place, or lie in one another: a hotel's hall, a gymnasium of a school, a shop in a station. */
const MEET: ReadonlySet<string> = new Set(
  (
    'burial worship;burial country;burial well;country home;country water;country work;culture guests;culture open;culture sport;' +
    'culture teaching;culture worship;guests open;guests water;guests work;airport work;hospital teaching;open sport;' +
    'open station;open water;open work;pool guests;pool home;pool sport;pool culture;sport teaching;station work;water work;' +
    'care-home hospital;care-home home;law home;open burial;open country;work home;culture work;airport water;sport country;' +
    'well country;well home;open teaching;open worship;open culture;open home'
  )
    .split(';')
    .flatMap((pair) => {
      const [a, b] = pair.split(' ');
      return [`${a} ${b}`, `${b} ${a}`];
    }),
);

/** Can an event that is at the one not be at the other: at home, and in hospital? */
export function areKindsApart(a: PremisesKind, b: PremisesKind): boolean {
  const [one, other] = [GROUP.get(a), GROUP.get(b)];
  return one !== undefined && other !== undefined && one !== other && !MEET.has(`${one} ${other}`);
}
