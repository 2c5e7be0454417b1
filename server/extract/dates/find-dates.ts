import type { Prose } from '../../article/prose';
import type { BlockContext } from '../context';
import type { DateMention } from '../mention';
import { atomise, type Atom } from './atoms';
import { buildMeaning } from './build-meaning';
import { clockAt } from './clock';
import { widen } from './edges';
import { hasPlace, isCredible } from './evidence';
import { join } from './join';
import { lexiconOf } from './lexicon';
import { type Lexicon } from './words';
import type { Piece } from './meaning';
import { numericAt } from './numeric';
import { longestAt } from './pattern';
import { ranges } from './ranges';
import { tenseOfDate } from './tense';
import { toValue, type DateValue } from './to-mention';
import { dayPieceAt, yearPieceAt } from './years';

/**
 * Dates, times, durations and sets in one block. Offsets are relative to the block. What the words say is parsed
 * first, then joined with what stands beside it, then resolved against the published date; `refineDates` resolves
 * what hangs on other dates of the article.
 */
export function findDates(prose: Prose, context: BlockContext): DateMention[] {
  const lexicon = lexiconOf(prose.language);
  const mentions: DateMention[] = [];
  const atoms = atomise(prose.tokens, lexicon);
  const found = parse(prose.text, atoms, lexicon);
  if (found.length === 0) return mentions;
  const whole = ranges(join(ranges(found, atoms, lexicon), atoms, lexicon), atoms, lexicon);
  let floor = 0;
  for (const piece of whole.flatMap(ends)) {
    if (!hasPlace(piece, atoms, lexicon)) continue;
    const wide = widen(piece, floor, atoms, lexicon);
    floor = wide.to;
    const tense =
      needsTense(wide) && context.published
        ? tenseOfDate(prose.tokens, atoms[wide.from]!.token, atoms[wide.to - 1]!.token, lexicon)
        : null;
    const value = toValue(wide.meaning, { published: context.published, tense });
    if (!value?.value) continue;
    const start = atoms[wide.from]!.start;
    const end = atoms[wide.to - 1]!.end;
    mentions.push(mentionOf(value, start, end, prose.text));
  }
  return mentions;
}

/** Written out field by field: a spread costs more than reading the words. */
function mentionOf(value: DateValue, start: number, end: number, text: string): DateMention {
  const { timex, earliest, latest, certainty, anchor, mod, weekday } = value;
  const mention: { -readonly [K in keyof DateMention]: DateMention[K] } = {
    kind: 'date',
    start,
    end,
    text: text.slice(start, end),
    timex,
    value: value.value,
    earliest,
    latest,
    certainty,
    anchor,
    mod,
    weekday,
  };
  if (value.offset !== undefined) mention.offset = value.offset;
  return mention;
}

const needsTense = ({ meaning }: Piece): boolean =>
  meaning.year === undefined && meaning.amount === undefined && (meaning.unit === undefined || meaning.unit === 'E');

/** Small words that a phrase may begin with before the first that tells. */
const REACH = 8;

/** Expressions one by one, from left to right, the longest first. */
function parse(text: string, atoms: readonly Atom[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let telling = 0;
  for (let at = 0; at < atoms.length; at++) {
    const { entry } = atoms[at]!;
    if (!entry?.begins) continue;
    if (telling < at) telling = at;
    while (telling < atoms.length && !atoms[telling]!.tells) telling++;
    // A phrase that begins with a small word (`the`, `un`, `à`) has one that tells soon after.
    if (telling - at > REACH) continue;
    const piece = longest(text, atoms, at, lexicon);
    if (!piece || isTag(atoms, at, piece) || !isCredible(piece, atoms, lexicon)) continue;
    pieces.push(piece);
    at = piece.to - 1;
  }
  return pieces;
}

/**
 * A range between two whole dates is two mentions, as in TimeML, each with the days of the whole; `trois jours après`
 * without a date behind is a length.
 */
function ends(piece: Piece): Piece[] {
  const { meaning } = piece;
  if (meaning.hanging) return [{ ...piece, to: piece.to - 1, meaning: { amount: meaning.shift!.amount } }];
  if (piece.split === undefined) return [piece];
  const { until, ...start } = meaning;
  return [
    { from: piece.from, to: piece.split, meaning: { ...start, mod: 'since', through: until! } },
    { from: piece.split, to: piece.to, meaning: { ...until!, mod: 'until', through: start } },
  ];
}

/** `#25jan`: a name, unless it is a length (`#300 days later`). */
const isTag = (atoms: readonly Atom[], at: number, { meaning }: Piece): boolean =>
  atoms[at]!.glued && /^[#@]$/.test(atoms[at - 1]!.text) && !meaning.amount && !meaning.shift;

/** Can a phrase go on from this number: most numbers count something else. */
function goesOn(atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.afterNumber.has(atoms[at + 1]?.norm ?? '')) return true;
  for (let i = at + 1; i <= at + REACH && i < atoms.length; i++) {
    if (atoms[i]!.tells && atoms[i]!.digits === null) return true;
  }
  return false;
}

function longest(text: string, atoms: readonly Atom[], at: number, lexicon: Lexicon): Piece | null {
  const atom = atoms[at]!;
  let best: Piece | null = null;
  const offer = (piece: Piece | null): void => {
    if (piece && piece.to > (best?.to ?? at)) best = piece;
  };
  if (atom.digits !== null) offer(numericAt(text, atoms, at, lexicon));
  if (atom.digits === null || goesOn(atoms, at, lexicon))
    offer(longestAt(atoms, at, lexicon, (match) => buildMeaning(match, atoms, lexicon)));
  const { senses } = atom.entry!;
  if (atom.digits !== null || senses.has('cardinal') || senses.has('article') || senses.has('noon')) {
    const clock = clockAt(atoms, at, lexicon);
    if (clock && clock.to >= ((best as Piece | null)?.to ?? at)) best = clock;
  }
  if (atom.digits !== null && !best) offer(yearPieceAt(atoms, at, lexicon) ?? dayPieceAt(atoms, at, lexicon));
  return best;
}
