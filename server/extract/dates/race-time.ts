import type { Unit } from '../../language/date-language';
import type { Atom } from './atoms';
import type { Lexicon } from './words';
import type { Piece } from './meaning';

/** Words after which hours, minutes and seconds are how long something took. */
const LENGTH_CUES = new Set(
  "en in pendant durant de d' di em du of sous sub under within inside temps chrono time clocked timed tiempo zeit tempo tijd".split(
    ' ',
  ),
);
const MINUTE = /^['’′]$/;
const SECOND = /^["”″]$/;

/**
 * How long a race took, in the ways that results are written: `in 2:03:15`, `en 1:45.32`, `9"58`, `1'23"45`, `2h03'15"`.
 * English writes heights so (`5'10"`): there marks are not read.
 */
export function raceTimeAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Piece | null {
  const first = atoms[at]!;
  const spelled = withUnits(atoms, at, lexicon);
  if (spelled) return spelled;
  const second = atoms[at + 1];
  if (first.digits === null || !second?.glued || !/^\d{1,3}$/.test(first.text)) return null;
  if (second.norm === ':') return LENGTH_CUES.has(atoms[at - 1]?.norm ?? '') ? withColons(atoms, at) : null;
  return lexicon.language.capitals && lexicon.language.order === 'mdy' ? null : withMarks(atoms, at);
}

/** `2:03:15`, `1:45.32`; two parts alone are as often a time of day. */
function withColons(atoms: readonly Atom[], at: number): Piece | null {
  const parts = [atoms[at]!.digits!];
  let to = at + 1;
  while (
    parts.length < 3 &&
    atoms[to]?.norm === ':' &&
    atoms[to]!.glued &&
    atoms[to + 1]?.glued &&
    isPart(atoms[to + 1])
  ) {
    parts.push(Number(atoms[to + 1]!.text));
    to += 2;
  }
  const exact = !Number.isInteger(parts.at(-1));
  if (parts.length < 2 || (parts.length === 2 && !exact)) return null;
  return timed(at, to, parts.length === 3 ? ['H', 'N', 'S'] : ['N', 'S'], parts);
}

const isPart = (atom: Atom | undefined): boolean => /^[0-5]\d(?:[.,]\d{1,3})?$/.test(atom?.text ?? '');

/** `2h03'15"`, `1'23"45`, `9"58`. */
function withMarks(atoms: readonly Atom[], start: number): Piece | null {
  const units: Unit[] = [];
  const parts: number[] = [];
  let at = start;
  let fraction = false;
  for (; /^\d{1,3}$/.test(atoms[at]?.text ?? '') && (at === start || atoms[at]!.glued); at += 2) {
    const mark = atoms[at + 1];
    const unit = markOf(mark, units);
    if (units.at(-1) === 'S') {
      // `9"58`: hundredths of a second, or tenths.
      parts[parts.length - 1] = Number(`${parts.at(-1)}.${atoms[at]!.text}`);
      fraction = true;
      at++;
      break;
    }
    parts.push(atoms[at]!.digits!);
    if (unit === null) {
      if (units.at(-1) !== 'N' || atoms[at]!.text.length !== 2) return null;
      units.push('S');
      at++;
      break;
    }
    units.push(unit);
  }
  // A single mark closes a quotation or is a minute of a match.
  if (units.length < 2 && !fraction) return null;
  return timed(start, at, units, parts);
}

/** `en 2 h 03`, `en 1 min 42 s 15`, `2 h 03 min 15 s`: with seconds, or after a word of length. */
function withUnits(atoms: readonly Atom[], start: number, { sets }: Lexicon): Piece | null {
  const unitAfter = (at: number): unknown =>
    atoms[at + 1]?.norm === 's' ? 'S' : atoms[at + 1]?.entry?.senses.get('unit');
  const [first, cued] = [unitAfter(start), LENGTH_CUES.has(atoms[start - 1]?.norm ?? '')];
  if ((first !== 'H' && first !== 'N') || sets.joints.has('in')) return null;
  const units: Unit[] = [];
  const parts: number[] = [];
  let at = start;
  for (const next of ['H', 'N', 'S'] as const) {
    const atom = atoms[at];
    if (!/^\d{1,3}$/.test(atom?.text ?? '') || (units.length > 0 && atom!.text.length > 2)) break;
    if (units.length === 0 && next !== first) continue;
    const named = unitAfter(at) === next;
    if (!named && (units.at(-1) !== 'H' || atom!.text.length !== 2 || !cued)) break;
    units.push(next);
    parts.push(atom!.digits!);
    at += named ? 2 : 1;
  }
  const hundredths = units.at(-1) === 'S' && /^\d\d$/.test(atoms[at]?.text ?? '');
  if (hundredths) parts[parts.length - 1] = Number(`${parts.at(-1)}.${atoms[at++]!.text}`);
  const isLength =
    units.length === 3 || (units.length === 2 && (units[1] === 'S' || (cued && atoms[start - 1]!.norm === 'en')));
  return isLength ? timed(start, at, units, parts) : null;
}

function markOf(mark: Atom | undefined, before: readonly Unit[]): Unit | null {
  if (!mark?.glued) return null;
  if (mark.norm === 'h' && before.length === 0) return 'H';
  if (MINUTE.test(mark.text) && (before.length === 0 || before.at(-1) === 'H')) return 'N';
  return SECOND.test(mark.text) && before.at(-1) !== 'S' ? 'S' : null;
}

const timed = (from: number, to: number, units: readonly Unit[], parts: readonly number[]): Piece => ({
  from,
  to,
  meaning: { amount: { parts: units.map((unit, i) => [parts[i]!, unit] as const), vague: false, approx: false } },
});
