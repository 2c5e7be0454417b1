import type { Block } from '../article/article';
import type { Prose } from '../article/prose';
import { proseFact } from '../article/prose-fact';
import type { Token } from '../article/token';
import { isStreetKind } from '../language/place-levels';
import { siteKind } from '../language/sites';
import { plain } from '../language/stem';
import { followsLocative } from './locative';

/** A place that no name mention gives: a site told by its kind (`in the market square`), or a house in a street. */
export interface FoundPlace {
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** Kind of the site, or null for a house. */
  readonly site: string | null;
  readonly house: House | null;
}

/** The number of a house, or of a block of houses (`the 2600 block`), and the name of its street without its kind. */
export interface House {
  readonly number: number;
  readonly block: boolean;
  readonly street: string;
}

const CAPITAL = /^\p{Lu}/u;
/** Words of a street's name. */
const LONGEST = 4;
/** Words before the noun that belong to a site's name. */
const NARROWING = 1;

/** Sites of the block told by a common noun after a preposition of place. */
export const sitesIn = (block: Block): FoundPlace[] => inFile(block, sites(block.prose));

const inFile = ({ start: shift }: Block, found: readonly FoundPlace[]): FoundPlace[] =>
  found.map(({ start, end, site, house }) => ({ start: start + shift, end: end + shift, site, house }));

const sites = proseFact(readSites);

function readSites(prose: Prose): FoundPlace[] {
  const { tokens } = prose;
  const found: FoundPlace[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const site = token.kind === 'word' ? siteKind(token.norm, tokens[i - 1]!.norm) : null;
    // `la gare de Lyon`, `the school bus`: what is named or used so is something else.
    if (!site || CAPITAL.test(token.text) || CAPITAL.test(tokens[i + 1]?.text ?? '')) continue;
    if (!followsLocative(prose, i)) continue;
    const first = site === 'townhall' || site === 'police' ? Math.max(0, i - NARROWING) : i;
    found.push({ start: tokens[first]!.start, end: token.end, site, house: null });
  }
  return found;
}

/** Houses of the block: `610 Larkin Ave`, `the 2600 block of Harrow Mead`, `12, rue des Tanneurs`. */
export const housesIn = (block: Block): FoundPlace[] => inFile(block, houses(block.prose));

const houses = proseFact(readHouses);

function readHouses({ tokens }: Prose): FoundPlace[] {
  const found: FoundPlace[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'number' || !/^\d{1,5}$/.test(token.text) || !isLedTo(tokens[i - 1])) continue;
    const street = blockStreet(tokens, i) ?? englishStreet(tokens, i + 1) ?? frenchStreet(tokens, i + 1);
    if (!street) continue;
    const name = tokens
      .slice(street.from, street.to)
      .filter(({ kind, norm }) => kind === 'word' && !isStreetKind(norm));
    const words = name.map(({ norm }) => plain(norm)).join(' ');
    if (words === '' || HALF.has(words)) continue;
    found.push({
      start: token.start,
      end: tokens[street.to - 1]!.end,
      site: null,
      house: { number: Number(token.text), block: street.block, street: words },
    });
    i = street.to - 1;
  }
  return found;
}

/** `at 610 Larkin Ave`, `, 12 rue`: a small word or a comma stands before a house number, unlike one of a list. */
const isLedTo = (before: Token | undefined): boolean =>
  before === undefined || before.text === ',' || (before.kind === 'word' && !CAPITAL.test(before.text));

/** A point of the compass is half a street's name. */
const HALF = new Set('north south east west'.split(' '));

interface StreetAt {
  readonly from: number;
  readonly to: number;
  readonly block: boolean;
}

/** `2600 block of Harrow Mead`. */
function blockStreet(tokens: readonly Token[], i: number): StreetAt | null {
  if (tokens[i + 1]?.norm !== 'block' || tokens[i + 2]?.norm !== 'of') return null;
  const from = i + 3;
  const to = capitalsFrom(tokens, from);
  return to > from ? { from, to, block: true } : null;
}

/** `Larkin Ave`: capitals of which the last is a kind of street. */
function englishStreet(tokens: readonly Token[], from: number): StreetAt | null {
  for (let to = capitalsFrom(tokens, from); to > from + 1; to--)
    if (isStreetKind(tokens[to - 1]!.norm)) return { from, to, block: false };
  return null;
}

/** `, rue des Tanneurs`: a kind of street in small letters, and words up to a capital. */
function frenchStreet(tokens: readonly Token[], i: number): StreetAt | null {
  const from = [',', 'bis', 'ter'].includes(tokens[i]?.norm ?? '') ? i + 1 : i;
  const kind = tokens[from];
  if (
    !kind ||
    kind.kind !== 'word' ||
    kind.start === tokens[i - 1]!.end ||
    CAPITAL.test(kind.text) ||
    !isStreetKind(kind.norm)
  )
    return null;
  let at = from + 1;
  while (at < from + LONGEST && tokens[at]?.kind === 'word' && !CAPITAL.test(tokens[at]!.text)) at++;
  const to = capitalsFrom(tokens, at);
  return to > at ? { from, to, block: false } : null;
}

/** Index behind the words with a capital (or in figures, `33rd`) that begin at `from`. */
function capitalsFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    to < from + LONGEST &&
    tokens[to]?.kind === 'word' &&
    (CAPITAL.test(tokens[to]!.text) || /^\d/.test(tokens[to]!.text))
  )
    to++;
  return to;
}
