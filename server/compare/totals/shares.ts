import type { ArticleReading } from '../../claim/reading';
import type { FigureMention } from '../../extract/mention';
import { percentages, says, type Stated, textOf, wordsOf } from './enumeration';
import { hasNested, isShare, type Shares, sumOf, total } from './hundred';
import { AROUND, areOpposed, endsWith, itemsOf, saysLeft, saysOthers } from './items';

/** How far the shares of one enumeration stand apart, in code units. */
const GAP = 110;
/** How far before the first share it may be said that they are all, in code units. */
const LEAD = 80;
/** Words that may stand behind those for the undecided: more are another question. */
const BEHIND_UNSURE = 1;
/** Those who gave no answer at all are often left out; in per cent. */
const UNTOLD = 3;

/**
 * Percentages of one enumeration that exclude one another and do not make 100: with the rest or the undecided among
 * them, of two opposite answers, of a vote, of a budget. Above 100 where they exclude one another; below it only
 * where nothing can be missing.
 */
export function sharesInProse(reading: ArticleReading, sentences: readonly Stated[]): Shares[] {
  return sentences.flatMap((sentence, i) => {
    const own = percentages(sentence);
    if (own.length === 0) return [];
    const next = sentences[i + 1];
    const joined =
      next?.block === sentence.block && percentages(next).length === 1 ? join(reading, sentence, next) : null;
    // `The remaining 12 % …` ends the enumeration of the sentence before.
    const whole = joined && saysLeft(itemsOf(joined).at(-1)!, joined.language) ? joined : sentence;
    const parts = percentages(whole);
    if (parts.length < 2 || !parts.every(isShare)) return [];
    const way = sumOf(parts);
    if (way === null || hasNested(parts)) return [];
    const said = claimed(whole, parts, way);
    if (said === null || isMixed(reading, whole, parts)) return [];
    return [{ parts, all: said === 'all' }];
  });
}

const join = ({ article }: ArticleReading, a: Stated, b: Stated): Stated => ({
  ...a,
  text: article.text.slice(a.start, b.start + b.text.length),
  figures: [...a.figures, ...b.figures],
});

/** Do they exclude one another, and are they all? Null if nothing says so. */
function claimed(sentence: Stated, parts: readonly FigureMention[], way: 'over' | 'under'): 'all' | 'apart' | null {
  const { language } = sentence;
  const items = itemsOf(sentence);
  const last = items.at(-1)!;
  if (saysLeft(last, language)) return 'all';
  const lead = textOf(sentence, parts[0]!.start - LEAD, parts.at(-1)!.start);
  if (says(lead, language, 'breakdown') && (way === 'over' || parts.length > 2)) return 'all';
  const unsure = items.filter(({ text }) => says(text, language, 'unsure'));
  const opposed = areOpposed(items, language, parts.length > 2);
  if (unsure.length > 0 && parts.length > 2) {
    if (opposed && (way === 'over' || total(parts) < 100 - UNTOLD - parts.length / 2)) return 'all';
    // `18 % did not know`, not `18 % did not know their neighbours`.
    if (way === 'over' && unsure.some(({ text }) => endsWith(text, wordsOf(language, 'unsure'), BEHIND_UNSURE)))
      return 'all';
  }
  const others = saysOthers(last, language);
  const votes = says(items[0]!.text, language, 'votes') && areNamed(sentence, parts, others);
  const wholes = parts.length > 2 && says(items[0]!.text, language, 'wholes') && isClosed(sentence, parts);
  if ((votes || wholes || opposed) && parts.length > 2 && others) return 'all';
  return way === 'over' && (votes || wholes || opposed) ? 'apart' : null;
}

/** Each share but that of others has a name of its own, and none a place or a round of voting. */
function areNamed(sentence: Stated, parts: readonly FigureMention[], others: boolean): boolean {
  return parts.slice(1).every((part, i) => {
    const gap = textOf(sentence, parts[i]!.end, part.start);
    const after = textOf(sentence, part.end, parts[i + 2]?.start ?? part.end + AROUND);
    // `B at 35 %`: the word before the share is not that of a place.
    const between = gap.replace(/\p{L}+\s*$/u, '');
    const named = /\p{Lu}\p{L}/u.test(gap + after) || (others && i === parts.length - 2);
    return named && !says(`${between} | ${after}`, sentence.language, 'elsewhere');
  });
}

const isClosed = (sentence: Stated, parts: readonly FigureMention[]): boolean =>
  says(textOf(sentence, parts.at(-2)!.end, parts.at(-1)!.start), sentence.language, 'conj');

/** Are they, by their words, of several wholes, years or questions? */
function isMixed(reading: ArticleReading, sentence: Stated, parts: readonly FigureMention[]): boolean {
  const { language, figures } = sentence;
  const [from, to] = [parts[0]!.start, parts.at(-1)!.end + AROUND];
  const text = textOf(sentence, from, to);
  if (
    says(text, language, 'apart') ||
    says(text, language, 'including') ||
    /(?:^|\D)(?:1[89]|20)\d\d(?:\D|$)/u.test(text)
  )
    return true;
  if (figures.some(({ unit, start }) => unit === 'share' && start > from && start < to)) return true;
  const gaps = parts.map((part, i) => textOf(sentence, parts[i - 1]?.end ?? part.start - AROUND, part.start));
  if (gaps.slice(1).some((gap) => gap.length > GAP)) return true;
  if (gaps.some((gap) => says(/\p{L}+\s*$/u.exec(gap)?.[0] ?? '', language, 'before'))) return true;
  // `58 % agree, 45 % of the women do not`: those of others than the first.
  const [first, ...others] = parts.map(({ end }) => wholeAfter(textOf(sentence, end, end + AROUND)));
  if (others.some((whole) => whole !== null && whole !== first)) return true;
  if (reading.mentions.some(({ kind, start }) => kind === 'date' && start >= from && start < to)) return true;
  return says(reading.article.text, language, 'multiple');
}

/** `48 % of the tenants`: the noun; two of them are two wholes. */
const wholeAfter = (after: string): string | null =>
  /^\s*(?:of|des|de|du|d[’']|del?|della|dei|delle|dos|das|van)(?:\s|(?<=[’']))(?:(?:the|la|les|los|las|de|het)\s|l[’'])?\s*(\p{L}+)/iu
    .exec(after)?.[1]
    ?.toLowerCase() ?? null;
