import { plain } from './stem';

/** How ranks are written before a name, cut short or in full, without full stops → the word that it stands for. */
const WORDS: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  sgte: 'sergeant',
  sergent: 'sergeant',
  sergente: 'sergeant',
  lt: 'lieutenant',
  lieut: 'lieutenant',
  lieutenante: 'lieutenant',
  capt: 'captain',
  cpt: 'captain',
  capitaine: 'captain',
  cdt: 'commander',
  cmdt: 'commander',
  commandant: 'commander',
  commandante: 'commander',
  cmdr: 'commander',
  cdr: 'commander',
  col: 'colonel',
  colonelle: 'colonel',
  gen: 'general',
  gal: 'general',
  generale: 'general',
  maj: 'major',
  brig: 'brigadier',
  brigadiere: 'brigadier',
  cpl: 'corporal',
  caporal: 'corporal',
  adj: 'adjutant',
  adjudant: 'adjutant',
  adjudante: 'adjutant',
  insp: 'inspector',
  inspecteur: 'inspector',
  inspectrice: 'inspector',
  supt: 'superintendent',
  di: 'inspector',
  dci: 'chief-inspector',
  ds: 'sergeant',
  dc: 'constable',
  pc: 'constable',
  adm: 'admiral',
  amiral: 'admiral',
  sargento: 'sergeant',
  feldwebel: 'sergeant',
  teniente: 'lieutenant',
  tenente: 'lieutenant',
  leutnant: 'lieutenant',
  luitenant: 'lieutenant',
  capitan: 'captain',
  capitana: 'captain',
  capitano: 'captain',
  capitao: 'captain',
  hauptmann: 'captain',
  kapitan: 'captain',
  kapitein: 'captain',
  comandante: 'commander',
  coronel: 'colonel',
  colonnello: 'colonel',
  oberst: 'colonel',
  kolonel: 'colonel',
  generaal: 'general',
  almirante: 'admiral',
  ammiraglio: 'admiral',
  inspector: 'inspector',
  inspectora: 'inspector',
  ispettore: 'inspector',
};
const RANKS = new Set(
  'corporal sergeant adjutant lieutenant captain major commander colonel brigadier general inspector superintendent constable admiral chief-inspector'.split(
    ' ',
  ),
);
/** Words that make a rank another when they stand before it. */
const HIGHER = new Set('lieutenant major brigadier chief vice rear'.split(' '));
/** Ranks of two words as classes; whatever else stands before (`Detective Sgt`, `Police Capt.`) says only where. */
const OF_TWO = new Set(
  'lieutenant-colonel lieutenant-general major-general chief-inspector chief-superintendent vice-admiral rear-admiral lieutenant-commander'.split(
    ' ',
  ),
);
/** A brigadier general is a brigadier. */
const SAME: Readonly<Record<string, string>> = { 'brigadier-general': 'brigadier' };

/** Class of the rank that a title states (`Lt. Col.`, `Det Sgt`), as functions have them; null if it states none. */
export function rankOf(title: string): string | null {
  const words = plain(title.toLowerCase())
    .split(/[\s.-]+/u)
    .filter(Boolean)
    .map((word) => WORDS[word] ?? word);
  const last = words.at(-1);
  if (last === undefined || !RANKS.has(last)) return null;
  const before = words.at(-2);
  if (before === undefined || !HIGHER.has(before)) return last;
  const both = `${before}-${last}`;
  return SAME[both] ?? (OF_TWO.has(both) ? both : last);
}
