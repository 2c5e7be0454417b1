import type { Prose } from '../../article/prose';
import { proseFact } from '../../article/prose-fact';
import type { Token } from '../../article/token';
import { compassPoint } from '../../language/compass';
import { plain } from '../../language/stem';

/** An edge, bank, face or end of something, by its side. Token indices, `to` exclusive. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** What it is a part of, plain; nothing where only the side is said (`la rive gauche`). */
  readonly of: string;
  readonly point: string;
}

/** Nouns for parts that have a side, in all seven languages, plain. */
const NOUNS = new Set(
  (
    'edge side bank shore end face flank slope slopes ridge rim tip outskirts suburbs entrance coast wing stand tower ' +
    'bord rive cote versant face flanc arete extremite pointe peripherie banlieue entree sortie lisiere cote aile tribune berge facade ' +
    'rand ufer seite hang grat ende orilla lado ladera cara borde extremo ribera sponda lato versante margine oever kant zijde margem encosta'
  ).split(' '),
);
/** Sides of a river or a street, for who looks down it. */
const HANDS: Readonly<Record<string, string>> = {
  left: 'left',
  gauche: 'left',
  izquierda: 'left',
  sinistra: 'left',
  linke: 'left',
  linken: 'left',
  right: 'right',
  droite: 'right',
  derecha: 'right',
  destra: 'right',
  rechte: 'right',
  rechten: 'right',
};
const BANKS = new Set('bank rive orilla ufer sponda ribera margem oever berge'.split(' '));
const OF = new Set("of de d' du des del di della do da von des van".split(' '));
const SMALL = new Set("the la le les l' el los las lac lake mont massif pic glacier".split(' '));
const CAPITAL = /^\p{Lu}/u;
const LONGEST = 4;

/** The parts that a block tells of by their side: `the northern edge of the Larrow Pan`, `la rive gauche`. */
export const partsIn = proseFact(readParts);

function readParts({ tokens }: Prose): readonly Part[] {
  const found: Part[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const noun = plain(token.norm);
    if (!NOUNS.has(noun)) continue;
    const [before, after] = [sideOf(tokens[i - 1], noun), sideOf(tokens[i + 1], noun)];
    const point = before ?? after;
    if (point === null) continue;
    const from = before === null ? i : i - 1;
    const next = (before === null ? i + 1 : i) + 1;
    const name = nameAfter(tokens, next);
    if (name) found.push({ from, to: name.to, of: name.of, point });
    else if (BANKS.has(noun) && HANDS_HELD.has(point)) found.push({ from, to: next, of: '', point });
  }
  return found;
}

const HANDS_HELD: ReadonlySet<string> = new Set(Object.values(HANDS));

function sideOf(token: Token | undefined, noun: string): string | null {
  if (token?.kind !== 'word') return null;
  return compassPoint(token.norm) ?? (BANKS.has(noun) ? (HANDS[plain(token.norm)] ?? null) : null);
}

/** `of the Larrow Pan`, `du lac de Carrec`: the name of what it is a part of. */
function nameAfter(tokens: readonly Token[], of: number): { readonly of: string; readonly to: number } | null {
  if (!tokens[of] || !OF.has(plain(tokens[of]!.norm))) return null;
  let at = of + 1;
  while (
    tokens[at] &&
    !CAPITAL.test(tokens[at]!.text) &&
    (SMALL.has(plain(tokens[at]!.norm)) || OF.has(plain(tokens[at]!.norm)))
  )
    at++;
  let to = at;
  while (to < tokens.length && to - at < LONGEST && tokens[to]!.kind === 'word' && CAPITAL.test(tokens[to]!.text)) to++;
  if (to === at) return null;
  const words = tokens.slice(at, to).map(({ norm }) => plain(norm));
  return { of: words.filter((word) => !SMALL.has(word)).join(' '), to };
}
