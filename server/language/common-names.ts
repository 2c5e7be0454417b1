import table from '../models/countries.json';

/** Names that half of the world's news has: sharing one says little about two articles. Lower case, without accents. */
const CITIES =
  'paris london londres bruxelles brussels berlin madrid rome roma lisbonne lisbon lisboa amsterdam geneve geneva washington york ' +
  'moscou moscow pekin beijing tokyo onu un nations otan nato europe europeen european afp reuters ap associated press union ' +
  'news journal twitter facebook afrique africa asie asia amerique america president ministre minister state police';

let known: Set<string> | null = null;

/** Is the name (lower case, without accents) one of a country, of a world city or body? Languages' own names of peoples count too. */
export function isCommonName(name: string): boolean {
  known ??= new Set(`${table.words} ${CITIES}`.split(' '));
  return known.has(name);
}
