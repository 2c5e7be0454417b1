import type { Prose } from '../../article/prose';
import { proseFact } from '../../article/prose-fact';
import type { Token } from '../../article/token';
import { MONTHS, WEEKDAYS } from '../../language/month-names';
import { isLocative } from '../../language/locatives';
import { placeTable } from '../../language/places';
import { premisesFrom } from '../../language/premises';
import type { PremisesKind } from '../../language/shapes/premises';
import { plain } from '../../language/stem';
import { isStopWord } from '../../language/terms';

/** Premises that a noun tells, with the town that they are in or near: token indices, `to` exclusive. */
export interface Premises {
  readonly kind: PremisesKind;
  /** The noun, and the name or the town before it (`Marlow racecourse`). */
  readonly from: number;
  readonly to: number;
  /** The first token of the noun. */
  readonly noun: number;
  /** The town, or null where none is said. */
  readonly town: readonly [number, number] | null;
  /** Does a preposition of place lead to it (`at her home`)? */
  readonly led: boolean;
}

const CAPITAL = /^\p{Lu}/u;
/** Words between the noun and the preposition before its town: `élevage de canards prêts à gaver de`, `field of barley near`. */
const BETWEEN = 6;
/** Words between a preposition and the noun: `in the small detached`. */
const BEFORE = 4;
/** Words of a town's name. */
const LONGEST = 4;

/** The premises that a block tells of by their noun. */
export const premisesIn = proseFact(readPremises);

function readPremises({ tokens, language }: Prose): readonly Premises[] {
  const found: Premises[] = [];
  const { nameFirst, of, in: within, beside, filler } = placeTable(language);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const noun = premisesFrom(token.norm, language).find(({ rest }) =>
      rest.every((word, n) => wordAt(i + n + 1) === word),
    );
    if (!noun) continue;
    const last = i + noun.rest.length;
    // `a school bus`, `la maison mère`: the next noun says what it is.
    const begins = nameFirst ? nameBefore(i) : i;
    const town = townAfter(last + 1) ?? (begins < i ? ([begins, i] as const) : null);
    const behind = town !== null && town[0] > last;
    if (!behind && nameFirst && isNoun(tokens[last + 1])) continue;
    const to = behind ? town[1] : last + 1;
    found.push({ kind: noun.kind, from: begins, to, noun: i, town, led: isLed(begins) });
    i = to - 1;
  }
  return found;

  /** `a Marlow hospital`: index of the first capital before the noun, which is no first word of a sentence. */
  function nameBefore(first: number): number {
    let begin = first;
    while (begin > 0 && first - begin < LONGEST && isCapital(tokens[begin - 1])) begin--;
    const before = tokens[begin - 1];
    return before === undefined || isEnd(before) ? first : begin;
  }

  /** The town behind the noun: `barn in Marlow`, `factory, in Ath`, `ferme des environs de Carrec`; an own name may come first. */
  function townAfter(from: number): readonly [number, number] | null {
    let at = from;
    for (let n = 0; n < LONGEST && !nameFirst && isCapital(tokens[at]); n++) at++;
    for (let n = 0; n < BETWEEN; n++, at++) {
      const token = tokens[at];
      if (!token) return null;
      const comma = token.text === ',' && n === 0 && isCapital(tokens[at + 2]);
      if (comma) continue;
      const word = wordAt(at);
      if (isIn(word) || (!nameFirst && of.has(word))) {
        let name = at + 1;
        while (filler.has(wordAt(name)) && !isCapital(tokens[name])) name++;
        if (isCapital(tokens[name])) return [name, nameEnd(name)];
        if (nameFirst || isIn(word)) return null;
      } else if (token.kind !== 'word' || CAPITAL.test(token.text)) return null;
      else if (nameFirst ? !STANDING.test(token.norm) : isStopWord(token.norm, language)) return null;
    }
    return null;
  }

  function isIn(word: string): boolean {
    return within.has(word) || beside.has(word);
  }

  /** Does a preposition of place lead to the noun phrase that begins before `first`? */
  function isLed(first: number): boolean {
    for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
      const token = tokens[at]!;
      if (token.kind !== 'word') return false;
      if (isLocative(token.norm, language)) return true;
      if (OF.has(wordAt(at))) return false;
    }
    return false;
  }

  function nameEnd(from: number): number {
    let end = from;
    while (end < tokens.length && end - from < LONGEST && isCapital(tokens[end])) end++;
    return end;
  }

  function isNoun(token: Token | undefined): boolean {
    return (
      token !== undefined &&
      token.kind === 'word' &&
      !isStopWord(token.norm, language) &&
      !isIn(plain(token.norm)) &&
      !ADVERB.test(token.norm)
    );
  }

  function wordAt(at: number): string {
    const token = tokens[at];
    return token ? plain(token.norm) : '';
  }
}

/** `trois ans de prison`, `the owner of the house`: what stands before is said of something else. */
const OF = new Set("of de d' du des von van di da del della".split(' '));
/** `a house situated in`, `a barn just outside`. */
const STANDING =
  /^(?:just|right|somewhere|set|built|standing|located|situated|owned|used|rented|deep|not|far|back|high|also|called|named|once)$/u;
const ADVERB =
  /ly$|^(?:when|where|while|after|before|until|yesterday|today|last|early|late|shortly|just|around|about)$/u;
const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  CAPITAL.test(token.text) &&
  !MONTHS.has(plain(token.norm)) &&
  !WEEKDAYS.has(plain(token.norm));
const isEnd = ({ text }: Token): boolean =>
  text === '.' || text === '!' || text === '?' || text === '”' || text === '»';
