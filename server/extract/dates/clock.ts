import type { Atom } from './atoms';
import { minutesAt, twoFigures } from './clock-minutes';
import { halfOfDay } from './half-of-day';
import type { Lexicon } from './words';
import type { Meaning, Piece } from './meaning';
import { cardinalAt } from './number-words';
import { raceTimeAt } from './race-time';
import { zoneAt } from './time-zones';

interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly to: number;
  /** Can only be a time of day. */
  readonly sure: boolean;
}

/** A time of day that begins at the atom: `20h20`, `5.38pm`, `17:58`, `0915 GMT`, `sept heures et demie`, `noon`. */
export function clockAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Piece | null {
  const atom = atoms[at]!;
  const noon = atom.entry?.senses.get('noon') as number | undefined;
  if (noon !== undefined)
    return /^\p{Lu}/u.test(atom.text) && at > 0 && atoms[at - 1]!.text !== '.'
      ? null
      : { from: at, to: at + 1, meaning: { hour: noon } };
  const race = raceTimeAt(atoms, at, lexicon);
  if (race) return race;
  const clock = colon(atoms, at) ?? dotted(atoms, at, lexicon) ?? hours(atoms, at, lexicon) ?? bare(atoms, at, lexicon);
  if (!clock || clock.hour > 24 || (clock.minute ?? 0) > 59) return null;
  const half = halfOfDay(atoms, clock.to, lexicon);
  let to = half?.to ?? clock.to;
  let sure = clock.sure || half !== null;
  const zone = zoneAt(atoms[to]);
  if (zone) {
    to++;
    sure = true;
  }
  if (!sure && !lexicon.sets.clockCues.has(atoms[at - 1]?.norm ?? '')) return null;
  let { hour } = clock;
  if (half?.half === 'pm' && hour < 12) hour += 12;
  if (half?.half === 'am' && hour === 12) hour = 0;
  const meaning: Meaning = {
    hour,
    ...(clock.minute !== undefined ? { minute: clock.minute } : {}),
    ...(clock.second !== undefined ? { second: clock.second } : {}),
    ...(half ? { half12: half.half } : {}),
    ...(zone ? { zone } : {}),
  };
  return { from: at, to, meaning };
}

const hourFigures = (atom: Atom | undefined): atom is Atom & { digits: number } =>
  /^\d\d?$/.test(atom?.text ?? '') && atom!.digits! <= 24;

/** `17:58`, `7:56:30`. */
function colon(atoms: readonly Atom[], at: number): Clock | null {
  const [hour, mark, minute] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (!hourFigures(hour) || mark?.norm !== ':' || !mark.glued || !twoFigures(minute) || !minute.glued) return null;
  if (atoms[at - 1]?.norm === ':' && hour.glued) return null;
  const third = atoms[at + 4];
  const seconds = atoms[at + 3]?.norm === ':' && atoms[at + 3]!.glued && twoFigures(third) && third.glued;
  return {
    hour: hour.digits,
    minute: minute.digits,
    ...(seconds ? { second: third.digits } : {}),
    to: at + (seconds ? 5 : 3),
    sure: true,
  };
}

/** `5.38pm`, `20.15 Uhr`: only with a word behind that says so. */
function dotted(atoms: readonly Atom[], at: number, lexicon: Lexicon): Clock | null {
  const match = /^(\d\d?)\.(\d\d)$/.exec(atoms[at]!.text);
  if (!match) return null;
  const next = atoms[at + 1]?.norm ?? '';
  const hourWord = lexicon.language.clock.stop && lexicon.sets.hours.has(next);
  const before = lexicon.language.clock.stop && lexicon.sets.hours.has(atoms[at - 1]?.norm ?? '');
  if (!hourWord && !before && !halfOfDay(atoms, at + 1, lexicon) && !isSharp(atoms, at, lexicon)) return null;
  return { hour: Number(match[1]), minute: Number(match[2]), to: at + (hourWord ? 2 : 1), sure: true };
}

/** `alle 20.30`, `um 20.30`: after a preposition that only times have, where nothing is counted. */
const isSharp = (atoms: readonly Atom[], at: number, { sets, language }: Lexicon): boolean => {
  const next = atoms[at + 1];
  return (
    language.clock.stop &&
    sets.sharp.has(atoms[at - 1]?.norm ?? '') &&
    (!next || next.norm.length <= 3 || /^\p{P}/u.test(next.text) || (next.entry?.senses.has('weekday') ?? false)) &&
    !/^[%€$£]/u.test(next?.text ?? '')
  );
};

/** `20 h 20`, `sept heures et demie`, `huit heures moins dix`; `trois heures` alone needs a preposition. */
function hours(atoms: readonly Atom[], at: number, lexicon: Lexicon): Clock | null {
  const figures = cardinalAt(atoms, at, lexicon);
  const start = figures ?? (atoms[at]!.entry?.senses.has('article') ? { value: 1, to: at + 1 } : null);
  if (!start || start.value > 24 || !Number.isInteger(start.value)) return null;
  const word = atoms[start.to];
  if (!word?.entry?.senses.has('clock')) return null;
  const to = start.to + 1;
  const base = { hour: start.value, sure: false };
  const minutes = minutesAt(atoms, to, lexicon);
  if (minutes)
    return {
      ...base,
      hour: (start.value + (minutes.value < 0 ? 23 : 0)) % 24,
      minute: (minutes.value + 60) % 60,
      to: minutes.to,
      // “une heure et demie” is a length as often
      sure: !atoms[minutes.to - 1]!.entry?.senses.has('half'),
    };
  if (word.norm === 'uhr' || word.norm === 'uur' || word.norm === "o'clock" || word.norm === 'oclock')
    return { ...base, to, sure: true };
  // An abbreviated hour after noon, or followed by a part of the day, is a time; `48h`, `3 h` may be a length.
  const parted = partFollows(atoms, to, lexicon);
  if (parted) return { ...base, to, sure: true };
  if (
    word.norm === 'h' &&
    word.text === 'h' &&
    !lexicon.sets.about.has(atoms[at - 1]?.norm ?? '') &&
    (atoms.length === to || start.value > 12) &&
    !lexicon.sets.joints.has('in')
  ) {
    return { ...base, to, sure: !DURATION_CUES.has(atoms[at - 1]?.norm ?? '') };
  }
  return { ...base, to, sure: dayFollows(atoms, to, lexicon) };
}

/** Prepositions of length in the languages that abbreviate hours with `h`. */
const DURATION_CUES = new Set("en pendant durant pour de d' après depuis les en per por durante".split(' '));

/** `9h mardi`, `16 heures chaque lundi`. */
const dayFollows = (atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean => {
  const next = atoms[lexicon.sets.articles.has(atoms[at]?.norm ?? '') ? at + 1 : at];
  return (
    next !== undefined && (next.entry?.senses.has('weekday') || next.entry?.senses.has('rel') || REPEATS.has(next.norm))
  );
};

const REPEATS = new Set('chaque tous every each cada jeden ogni iedere elke todos todas'.split(' '));

const partFollows = (atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean => {
  let i = at;
  while (i < at + 3 && atoms[i] && lexicon.sets.joints.has(atoms[i]!.norm)) i++;
  return i > at && (atoms[i]?.entry?.senses.has('part') ?? false);
};

/** `8pm`, `ten am`, `340pm`, `0915 GMT`: an hour that only what follows makes a time. */
function bare(atoms: readonly Atom[], at: number, lexicon: Lexicon): Clock | null {
  const atom = atoms[at]!;
  if (/^\d{3,4}$/.test(atom.text)) {
    const zone = atom.text.length === 4 ? zoneAt(atoms[at + 1]) : undefined;
    if (!halfOfDay(atoms, at + 1, lexicon) && zone === undefined) return null;
    const value = Number(atom.text);
    return { hour: Math.floor(value / 100), minute: value % 100, to: at + 1, sure: true };
  }
  const figures = cardinalAt(atoms, at, lexicon);
  if (!figures || figures.value > 24 || !Number.isInteger(figures.value) || /[.,]/.test(atom.text)) return null;
  if (halfOfDay(atoms, figures.to, lexicon)) return { hour: figures.value, to: figures.to, sure: true };
  if (
    partBefore(atoms, at, lexicon) ||
    (partOf(atoms, figures.to, lexicon) && lexicon.sets.clockCues.has(atoms[at - 1]?.norm ?? ''))
  )
    return { hour: figures.value, to: figures.to, sure: true };
  const minute = atom.digits === null ? cardinalAt(atoms, figures.to, lexicon) : null;
  if (minute && minute.value >= 10 && minute.value < 60 && halfOfDay(atoms, minute.to, lexicon)) {
    return { hour: figures.value, minute: minute.value, to: minute.to, sure: true };
  }
  return null;
}

/** `tonight at` 7, `ce soir à` 8. */
const partBefore = (atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean => {
  const before = atoms[at - 2];
  if (!before || !lexicon.sets.clockCues.has(atoms[at - 1]!.norm) || atoms[at + 1]?.entry?.senses.has('unit'))
    return false;
  return before.entry?.senses.has('part') || before.norm === 'tonight';
};

/** 7 `in the evening`, 8 `du soir`. */
const partOf = (atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean =>
  atoms[at]?.norm === 'tonight' || partFollows(atoms, at, lexicon);
