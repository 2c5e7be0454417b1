import type { FigureMention } from '../../extract/mention';
import { asPartsOf } from './elided';
import { type Stated, textOf } from './enumeration';
import { misses, type Way } from './misses';
import { parallels, type Run } from './parallel';
import { isElliptic, isPart } from './slots';
import { agrees, runs, type Sum } from './sum';
import { totalBehind } from './total-behind';
import { type Link, linkTo } from './whole-of';

/** The total of an enumeration may stand before its first, its second or its third number. */
const STARTS = 3;

/**
 * Enumerations of parallel numbers beside a total that they do not give. What ties them to the total tells how far they
 * may be from it: everything is told behind a colon, while numbers that merely follow must miss it by one digit.
 */
export function sumsOfEnumerations(sentences: readonly Stated[]): Sum[] {
  return sentences.flatMap((sentence, i) =>
    parallels(sentence).flatMap((run) => {
      const ways = waysOf(run, sentences, i);
      // Whichever is meant: one that fits is enough.
      if (ways.some(({ total, parts }) => runs(parts).some((some) => agrees(total, some)))) return [];
      const wrong = ways.find((way) => misses(way, sentence, sentences[i + 1]));
      return wrong ? [{ total: wrong.total, parts: wrong.parts, all: ALL.has(wrong.link) }] : [];
    }),
  );
}

const ALL: ReadonlySet<Link> = new Set(['named', 'sum', 'called']);
/** Two numbers that happen to give the one before them are no parts of it. */
const WEAK: ReadonlySet<Link> = new Set(['before', 'beside']);

/** Every total that the numbers of a run may be the parts of: one before them, among them or behind them. */
function waysOf({ items: all, closed }: Run, sentences: readonly Stated[], i: number): Way[] {
  const sentence = sentences[i]!;
  const before = sentences[i - 1] && sentence.block - sentences[i - 1]!.block <= 1 ? [sentences[i - 1]!] : [];
  const end = closed ?? all.length;
  const ways: Way[] = [];
  for (let from = 0; from < STARTS && from + 2 <= end; from++) {
    const items = all.slice(from, end);
    for (const parts of [items, items.slice(0, -1)]) {
      const behind = parts.length >= 2 ? totalBehind(parts, sentence, sentences[i + 1]) : null;
      if (behind) ways.push(...wayOf(behind.total, parts, behind.link, sentence));
    }
    for (const where of [sentence, ...before])
      for (const total of where.figures.filter(({ end: at }) => at <= items[0]!.start).toReversed()) {
        const taken = takenFrom(total, where);
        // Only what is left of it may be told in the next paragraph.
        const link = taken ? 'out-of' : where.block === sentence.block ? linkTo(total, where, items, sentence) : null;
        const parts = taken ? [taken, ...items] : items;
        if (!link || (WEAK.has(link) && parts.length < 3)) continue;
        if (closed !== null || link === 'named' || link === 'some') ways.push(...wayOf(total, parts, link, sentence));
      }
    // What a colon leads to is all of it; the first of its numbers is not the total of the others.
    if (ways.some(({ link }) => link === 'named')) break;
  }
  return ways;
}

/** `9 of the 15 seats`: what has been taken of the total already. */
function takenFrom(total: FigureMention, where: Stated): FigureMention | null {
  const taken = where.figures[where.figures.indexOf(total) - 1];
  if (!taken || !isPart(taken) || taken.part !== 'part' || taken.value >= total.value) return null;
  return /^\s(?:\p{L}+['’]?\s?){1,2}$/u.test(textOf(where, taken.end, total.start)) ? taken : null;
}

function wayOf(total: FigureMention, items: readonly FigureMention[], link: Link, sentence: Stated): Way[] {
  if (
    !isPart({ ...total, part: null, per: isPeriod(total.per) ? null : total.per }) ||
    (total.part === 'part' && link !== 'beside')
  )
    return [];
  const parts = asPartsOf(total, items, sentence);
  if (!parts || parts.some(({ value }) => value >= total.value)) return [];
  const whole = link === 'named' ? asWritten(total) : total;
  // What `Of the 47 flights due` opens is told of them, whatever was due.
  return link === 'out-of' || (sameMood(total, parts) && ofOneKind(total, parts, sentence))
    ? [{ total: whole, parts, link }]
    : [];
}

/** `over three years`: that much in all, not in each of them. */
const isPeriod = (per: string | null): boolean => per !== null && /^(?:[2-9]|1\d) /u.test(per);

/** `estimated at £460,000: …`: an estimate whose parts are enumerated is their sum, up to its last digit. */
function asWritten(total: FigureMention): FigureMention {
  if (total.modifier !== 'about') return total;
  let last = 1;
  while (total.value % (last * 10) === 0) last *= 10;
  const off = last / 2;
  return total.value / last < 10 ? total : { ...total, low: total.value - off, high: total.value + off };
}

const sameMood = (total: FigureMention, parts: readonly FigureMention[]): boolean =>
  parts.every(({ status }) => status === 'fact' || status === total.status);

/** Things are no parts of people: a noun of its own is of the total's kind, or of none that is known. */
function ofOneKind(total: FigureMention, parts: readonly FigureMention[], sentence: Stated): boolean {
  const own = isElliptic(total, sentence) ? [] : (total.counted?.classes ?? []);
  return parts.every((part) => {
    const classes = part.counted?.classes ?? [];
    if (isElliptic(part, sentence) || part.unit !== null || classes.length === 0 || own.length === 0) return true;
    return classes.some((name) => own.includes(name));
  });
}
