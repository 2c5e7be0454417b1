import type { CountedClass } from '../language/counted-classes';
import type { DateMention, FigureMention } from '../extract/mention';
import { TIMED, type TimedWords } from '../language/timed';
import type { Passages } from './passage';

/** How far before and after a length of time its words may stand, in code units. */
const BEFORE = 80;
const AFTER = 60;

/** `by 32 seconds` and `up to 20 years` are read as a limit. */
const PLAIN = new Set(['approx', 'before', 'until']);

/**
 * A length of time that is a measure of something (`jailed for six years`, `22 seconds ahead`), as a figure; null if it
 * only says how long something lasts. Its unit is the smallest that it is written in.
 */
export function timedFigure(date: DateMention, passages: Passages): FigureMention | null {
  if (date.timex !== 'DURATION' || (date.mod !== null && !PLAIN.has(date.mod))) return null;
  const block = passages.blockAt(date.start);
  const words = block && TIMED[block.prose.language];
  const length = words ? lengthOf(date.value) : null;
  if (!block || !words || !length) return null;
  const { text } = passages.article;
  // `leads by 32 seconds`: the preposition may have been read as a part of the length.
  const own = /^(?:by|of|up to|to|de|à) /iu.exec(date.text)?.[0].length ?? 0;
  const clause = (part: string): string => part.toLowerCase().replace(/\s+/gu, ' ');
  const before = clause(text.slice(Math.max(block.start, date.start - BEFORE), date.start + own));
  const after = clause(text.slice(date.end, Math.min(block.end, date.end + AFTER)));
  const name = classOf(
    before.slice(before.search(/[^;.:!?]*$/u)),
    after.split(/[,;.:()!?]/u, 1)[0]!,
    length.unit,
    words,
  );
  if (!name) return null;
  const { value, unit } = length;
  const { start, end } = date;
  return {
    kind: 'figure',
    start,
    end,
    text: date.text,
    value,
    low: value,
    high: value,
    modifier: date.mod === 'approx' ? 'about' : 'exact',
    unit,
    counted: { start, end, lemma: null, classes: [name], qualifiers: [] },
    part: null,
    ordinal: false,
    change: null,
    per: null,
    status: 'fact',
  };
}

/** Terms of prison and bans run for days and more, leads for minutes. */
function classOf(before: string, after: string, unit: string, words: TimedWords): CountedClass | null {
  if (unit === 's' || unit === 'min')
    return words.lead.before.test(before) || words.lead.after.test(after) ? 'lead' : null;
  if (unit === 'h') return null;
  if (words.prison.after.test(after) || words.prison.before.test(before) || words.faced.test(before)) {
    const certain = words.prison.after.test(after) || words.prison.before.test(before);
    if (words.served.test(before)) return null;
    if (words.suspended.after.test(after) || words.suspended.before.test(before)) return 'sentence-suspended';
    if (words.sought.test(before)) return 'sentence-sought';
    if (words.faced.test(before)) return certain ? 'sentence-faced' : null;
    return 'sentence';
  }
  return words.ban.before.test(before) || words.ban.after.test(after) ? 'ban' : null;
}

const UNITS: readonly (readonly [letter: string, unit: string, per: number])[] = [
  ['Y', 'a', 12],
  ['M', 'mo', 1],
];
const CLOCK: readonly (readonly [letter: string, unit: string, per: number])[] = [
  ['H', 'h', 3600],
  ['M', 'min', 60],
  ['S', 's', 1],
];

/** `P6Y4M` is 76 months, `PT1M47S` 107 seconds, `P22Y` 22 years; null for other values. */
function lengthOf(value: string): { value: number; unit: string } | null {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u.exec(value);
  if (!match) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => (part ? Number(part) : 0));
  if (weeks || days) return years || months ? null : { value: weeks ? weeks! : days!, unit: weeks ? 'wk' : 'd' };
  const [parts, scale] = years || months ? [[years!, months!], UNITS] : [[hours!, minutes!, seconds!], CLOCK];
  const last = parts.findLastIndex((part) => part > 0);
  if (last < 0) return null;
  const [, unit, per] = scale[last]!;
  return { value: parts.reduce((sum, part, i) => sum + (part * scale[i]![2]) / per, 0), unit };
}
