import { plain } from './stem';

/** Words for the points of the compass, and for high and low, in all seven languages: adjectives, nouns and first halves of names. */
const WORDS: Readonly<Record<string, string>> = {
  north:
    'north northern nord septentrional norte nordlich nordliche nordlichen noord noorden noordelijk settentrionale nordteil',
  south: 'south southern sud meridional sur sul sudlich sudliche sudlichen zuid zuiden zuidelijk meridionale sudteil',
  east: 'east eastern est oriental orientale este leste ostlich ostliche ostlichen ost osten oost oosten oostelijk',
  west: 'west western ouest occidental occidentale oeste westlich westliche westlichen westen westelijk ovest',
  'north-east': 'north-east northeast north-eastern northeastern nord-est nordeste noreste nordost nordosten noordoost',
  'north-west': 'north-west northwest north-western northwestern nord-ouest noroeste nordwest nordwesten noordwest',
  'south-east': 'south-east southeast south-eastern southeastern sud-est sureste sudeste sudost sudosten zuidoost',
  'south-west':
    'south-west southwest south-western southwestern sud-ouest suroeste sudoeste sudwest sudwesten zuidwest',
  upper: 'upper haut haute hauts hautes alto alta',
  lower: 'lower bas basse basses bajo baja baixo baixa',
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([point, words]) => words.split(' ').map((word): [string, string] => [word, point])),
);

/** The point that a normalised word tells (`north-east`, `upper`), or null. */
export const compassPoint = (norm: string): string | null => BY_WORD.get(plain(norm)) ?? null;

const OPPOSITE: Readonly<Record<string, string>> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
  upper: 'lower',
  lower: 'upper',
};

/** Are the two points on two sides: north and south-east, but not north and north-east? */
export function onTwoSides(a: string, b: string): boolean {
  const there = b.split('-');
  return a.split('-').some((point) => there.includes(OPPOSITE[point]!));
}
