import { LANGUAGES } from '../article/language';
import { plain } from './stem';

/** Names that half of the world's news has: sharing one says little about two articles. Lower case, without accents. */
const CITIES =
  'paris london londres bruxelles brussels berlin madrid rome roma lisbonne lisbon lisboa amsterdam geneve geneva washington york ' +
  'moscou moscow pekin beijing tokyo onu un nations otan nato europe europeen european afp reuters ap associated press union ' +
  'news journal twitter facebook afrique africa asie asia amerique america president ministre minister state police';

/** Regions by ISO 3166 that `Intl` can name: two letters each, all pairs tried once. */
function countryNames(): Set<string> {
  const names = new Set<string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const a of letters) {
      for (const b of letters) {
        const name = display.of(a + b);
        if (name) for (const word of plain(name.toLowerCase()).split(/[^\p{L}]+/u)) if (word.length > 2) names.add(word);
      }
    }
  }
  return names;
}

let known: Set<string> | null = null;

/** Is the name (lower case, without accents) one of a country, of a world city or body? Languages' own names of peoples count too. */
export function isCommonName(name: string): boolean {
  known ??= new Set([...countryNames(), ...CITIES.split(' ')]);
  return known.has(name);
}
