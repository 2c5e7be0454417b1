import type { Span } from '../article/span';
import type {
  Counted,
  DateMention,
  EntityMention,
  FigureMention,
  Mention,
  QuoteMention,
  StatedAge,
  StatedRole,
} from './mention';

/**
 * Moves every offset in a mention by `by` code units. Each kind is copied field by field: made in one piece, an object
 * takes a third of the room and a tenth of the time of one that is put together key by key, and there are many.
 */
export function shift<M extends Mention>(mention: M, by: number): M {
  return (by === 0 ? mention : moved(mention, by)) as M;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function moved(mention: Mention, by: number): Mention {
  switch (mention.kind) {
    case 'entity':
      return entity(mention, by);
    case 'date':
      return date(mention, by);
    case 'figure':
      return figure(mention, by);
    case 'quote':
      return quote(mention, by);
  }
}

function entity(
  { start, end, text, type, title, role, age, alias, demonym }: EntityMention,
  by: number,
): EntityMention {
  return {
    kind: 'entity',
    start: start + by,
    end: end + by,
    text,
    type,
    title,
    role: role && shiftedRole(role, by),
    age: age && statedAge(age, by),
    alias,
    demonym,
  };
}

/** The function, and those told with it, moved by `by` code units. */
export const shiftedRole = ({ start, end, text, classes, of, tense, also }: StatedRole, by: number): StatedRole => {
  const moved = { start: start + by, end: end + by, text, classes, of, tense };
  return also ? { ...moved, also: also.map((one) => shiftedRole(one, by)) } : moved;
};

const statedAge = ({ start, end, text, years, low, high }: StatedAge, by: number): StatedAge => ({
  start: start + by,
  end: end + by,
  text,
  years,
  low,
  high,
});

function date(mention: DateMention, by: number): DateMention {
  const { start, end, text, timex, value, earliest, latest, certainty, anchor, mod, weekday, offset, stamp } = mention;
  const moved: Writable<DateMention> = {
    kind: 'date',
    start: start + by,
    end: end + by,
    text,
    timex,
    value,
    earliest,
    latest,
    certainty,
    anchor,
    mod,
    weekday: weekday && { day: weekday.day, fits: weekday.fits, start: weekday.start + by, end: weekday.end + by },
  };
  if (offset !== undefined) moved.offset = offset;
  if (stamp) moved.stamp = stamp;
  return moved;
}

function figure(mention: FigureMention, by: number): FigureMention {
  const { start, end, text, value, low, high, plausibleHigh, plausibleLow, score, modifier, unit } = mention;
  const { part, ordinal, change, per, status } = mention;
  const moved: Writable<FigureMention> = {
    kind: 'figure',
    start: start + by,
    end: end + by,
    text,
    value,
    low,
    high,
    modifier,
    unit,
    counted: mention.counted && counted(mention.counted, by),
    part,
    ordinal,
    change,
    per,
    status,
  };
  if (plausibleHigh !== undefined) moved.plausibleHigh = plausibleHigh;
  if (plausibleLow !== undefined) moved.plausibleLow = plausibleLow;
  if (score) moved.score = score;
  return moved;
}

const counted = ({ start, end, lemma, classes, qualifiers }: Counted, by: number): Counted => ({
  start: start + by,
  end: end + by,
  lemma,
  classes,
  qualifiers,
});

function quote({ start, end, text, direct, quoted, speaker, cue, scare }: QuoteMention, by: number): QuoteMention {
  return {
    kind: 'quote',
    start: start + by,
    end: end + by,
    text,
    direct,
    quoted: quoted.map((run): Span => ({ start: run.start + by, end: run.end + by })),
    speaker: speaker && {
      start: speaker.start + by,
      end: speaker.end + by,
      text: speaker.text,
      mention: speaker.mention,
      form: speaker.form,
    },
    cue: cue && { start: cue.start + by, end: cue.end + by, text: cue.text },
    scare,
  };
}
