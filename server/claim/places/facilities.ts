import type { Block } from '../../article/article';
import type { Prose } from '../../article/prose';
import { proseFact } from '../../article/prose-fact';
import type { Token } from '../../article/token';
import { MONTHS, WEEKDAYS } from '../../language/month-names';
import { placeTable, type PlacePhrase, type PlaceTable } from '../../language/places';
import { type FacilityKind } from '../../language/shapes/places';
import { plain } from '../../language/stem';
import { isStopWord } from '../../language/terms';

/** A facility or feature of the land told by the noun for its kind, with its name or the town that it is in. */
export interface Facility {
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly kind: FacilityKind;
  /** Telling words of its name, plain; none where only the town is said. */
  readonly name: readonly string[];
  /** Words of the town that it is in or named for; none where it is not said. */
  readonly town: readonly string[];
}

const CAPITAL = /^\p{Lu}/u;
const LETTERS = /[^\p{L}\p{N}]+/u;
/** Words of a name. */
const LONGEST = 5;
/** Words between a noun and its name that say nothing: `centre hospitalier universitaire régional`. */
const ADJECTIVES = 2;
/** In the middle of a name: `Saint-Jean de la Croix`, `King’s Lynn`. */
const INSIDE = new Set("de du des la le les sur en d' l' of the 's ’s".split(' '));
/** Features whose noun stands before the name in English too, in small letters as well (`the river Larrow`). */
const NOUN_FIRST: ReadonlySet<FacilityKind> = new Set([
  'river',
  'lake',
  'mountain',
  'island',
  'camp',
  'prison',
  'port',
  'valley',
]);

/** Features of the land, streets and parts of towns: what stands behind `de` is their own name, not the town that they are in. */
const OWN_NAME: ReadonlySet<FacilityKind> = new Set<FacilityKind>([
  'bay',
  'beach',
  'bridge',
  'canal',
  'cave',
  'dam',
  'district',
  'farm',
  'forest',
  'island',
  'lake',
  'mine',
  'mountain',
  'park',
  'pass',
  'river',
  'street',
  'tunnel',
  'valley',
  'village',
]);

/** Facilities and features of the block with a name or a town: `Marlow General Hospital`, `l’hôpital de Carrec`, `a hospital in Wexcombe`. */
export const facilitiesIn = ({ start: shift, prose }: Block): Facility[] =>
  inProse(prose).map(({ start, end, kind, name, town }) => ({
    start: start + shift,
    end: end + shift,
    kind,
    name,
    town,
  }));

const inProse = proseFact(readFacilities);

function readFacilities({ tokens, language }: Prose): Facility[] {
  const table = placeTable(language);
  const found: Facility[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const phrases = table.facilities.get(token.norm);
    const phrase = phrases?.find((one) => matches(one, tokens, i));
    if (!phrase) continue;
    const last = i + phrase.words.length - 1;
    // `University Hospital Marlow`, `Church Street`: what comes last says what it is.
    if (table.nameFirst && isCapital(tokens[last + 1]) && table.facilities.has(wordAt(last + 1))) continue;
    const run = table.nameFirst ? nameFirst(tokens, i, last, phrase.means) : nounFirst(tokens, last, phrase.means);
    if (!run) continue;
    const name = telling(tokens, run.name, table);
    const town = telling(tokens, run.town, table);
    if (name.length + town.length === 0) continue;
    const from = Math.min(run.name[0], i);
    const to = Math.max(last + 1, run.name[1], run.town[1]);
    found.push({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      kind: phrase.means,
      name: run.isTown ? [] : name,
      town: run.isTown ? [...name, ...town] : town,
    });
    i = to - 1;
  }
  return found;

  /** `Marlow General Hospital`, `University Hospital Marlow`, `the river Larrow`, `a hospital in Marlow`. */
  function nameFirst(all: readonly Token[], first: number, last: number, kind: FacilityKind): Run | null {
    const begin = leftRun(first);
    const capital = isCapital(all[first]);
    const after = isCapital(all[last + 1]);
    const left = telling(all, [begin, first], table).length > 0;
    if (left && capital && after && !isTime(all[last + 1]!)) return null;
    const town = townAt(last + 1);
    if (left) return { name: [begin, first], town, isTown: !capital };
    if (kind === 'street') return null;
    if (after && (capital || NOUN_FIRST.has(kind))) return withTown([last + 1, rightRun(last + 1)]);
    if (capital && table.of.has(wordAt(last + 1)) && isCapital(all[last + 2])) {
      const end = rightRun(last + 2);
      // `University of Marlow Teaching Hospital`: what comes last says what it is.
      return end - last > 3 && table.facilities.has(wordAt(end - 1)) ? null : withTown([last + 2, end]);
    }
    // `the General Hospital, Marlow`.
    if (capital && all[last + 1]?.text === ',' && begin < first && isCapital(all[last + 2]))
      return { name: [begin, first], town: [last + 2, rightRun(last + 2)], isTown: false };
    return town[1] > town[0] ? { name: [first, first], town, isTown: false } : null;
  }

  /** `l’hôpital de Carrec`, `l’hôpital Malvoisin à Carrec`, `un hôpital à Carrec`. */
  function nounFirst(all: readonly Token[], last: number, kind: FacilityKind): Run | null {
    let at = last + 1;
    for (let n = 0; n < ADJECTIVES && table.general.has(wordAt(at)) && !table.of.has(wordAt(at)); n++) at++;
    if (isCapital(all[at])) return withTown([at, rightRun(at)]);
    let name = at;
    for (let n = 0; n < ADJECTIVES && table.of.has(wordAt(name)); n++) name++;
    if (name > at && isCapital(all[name])) {
      const run = withTown([name, rightRun(name)]);
      return { ...run, isTown: !OWN_NAME.has(kind) && run.town[1] === run.town[0] };
    }
    const town = townAt(at);
    return town[1] > town[0] ? { name: [last, last], town, isTown: false } : null;
  }

  function withTown(name: readonly [number, number]): Run {
    const town = townAt(name[1]);
    return { name, town, isTown: false };
  }

  /** The town behind a preposition at `at`, or an empty run there. */
  function townAt(at: number): readonly [number, number] {
    const led = table.in.has(wordAt(at)) || (!table.nameFirst && table.of.has(wordAt(at)));
    return led && isCapital(tokens[at + 1]) ? [at + 1, rightRun(at + 1)] : [at, at];
  }

  /** Index of the first of the capitals right before `end`. */
  function leftRun(end: number): number {
    let begin = end;
    while (begin > 0 && end - begin < LONGEST + 1) {
      const token = tokens[begin - 1]!;
      const joins = INSIDE.has(token.norm) && token.norm.endsWith('s') && isCapital(tokens[begin - 2]);
      if (!joins && (!isCapital(token) || isStopWord(token.norm, language) || isTime(token))) break;
      begin--;
    }
    return begin;
  }

  /** Index behind the capitals that begin at `from`, with small words between them. */
  function rightRun(from: number): number {
    let end = from;
    while (end < tokens.length && end - from < LONGEST) {
      if (isCapital(tokens[end]) && !isTime(tokens[end]!)) end++;
      else if (end > from && INSIDE.has(wordAt(end)) && !table.in.has(wordAt(end)) && isCapital(tokens[end + 1]))
        end += 2;
      else break;
    }
    return end;
  }

  function wordAt(at: number): string {
    const token = tokens[at];
    return token ? wordOf(token) : '';
  }
}

interface Run {
  readonly name: readonly [number, number];
  readonly town: readonly [number, number];
  /** Is the name that of the town: `l’hôpital de Carrec`? */
  readonly isTown: boolean;
}

const wordOf = ({ norm }: Token): string => plain(norm);
const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && CAPITAL.test(token.text);
const isTime = ({ norm }: Token): boolean => MONTHS.has(plain(norm)) || WEEKDAYS.has(plain(norm));

const matches = ({ words }: PlacePhrase<FacilityKind>, tokens: readonly Token[], at: number): boolean =>
  words.every((word, n) => n === 0 || (tokens[at + n] !== undefined && wordOf(tokens[at + n]!) === word));

/** The telling words of a run of tokens. */
function telling(tokens: readonly Token[], [from, to]: readonly [number, number], { general }: PlaceTable): string[] {
  return tokens
    .slice(from, to)
    .flatMap(({ norm }) => plain(norm).split(LETTERS))
    .filter((word) => word.length > 1 && !general.has(word));
}
