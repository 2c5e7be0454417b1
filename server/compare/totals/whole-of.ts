import type { FigureMention } from '../../extract/mention';
import { isTotal, says, type Stated, textOf, wordsOf } from './enumeration';
import { isElliptic, isLabelled, isPart } from './slots';

/**
 * What makes the numbers of an enumeration the parts of a total:
 * `named` a colon or `namely` leads from it to them; `sum` it stands behind them, called so (`or 85 in all`);
 * `halves` it stands behind the two halves that make it (`210 girls and 175 boys … 385 pupils`);
 * `called` it is called a total; `some` they are said to be of it (`of which`), so that there may be more;
 * `out-of` it opens (`Of the 64 families`) what they go on with; `before` the sentence before tells it, or the clause;
 * `beside` they follow it after a comma.
 */
export type Link = 'named' | 'sum' | 'halves' | 'called' | 'some' | 'out-of' | 'before' | 'beside';

/** How far a total may stand from its parts in one sentence, in code units. */
const FAR = 120;

/** How a total that stands before the items leads to them; null where nothing ties them together. */
export function linkTo(
  total: FigureMention,
  where: Stated,
  items: readonly FigureMention[],
  sentence: Stated,
): Link | null {
  const [first] = items as [FigureMention];
  if (where !== sentence) return fromBefore(total, where, items, sentence);
  const text = textOf(sentence, total.end, first.start).replace(/\([^()]*\)/gu, '');
  if (text.length > FAR || /[«»“”"?!]|\.\s/u.test(text)) return null;
  if (says(text, sentence.language, 'including')) return 'some';
  const inBrackets = text.includes('(') && items.some((item) => !isLabelled(item, sentence));
  if (/:/u.test(text) || inBrackets || /^[^,;]*\s[–—-](?:\s|$)/u.test(text) || says(text, sentence.language, 'only'))
    return 'named';
  if (says(text, sentence.language, 'complete')) return 'named';
  if (items.every((item) => isBracketed(item, sentence))) return 'named';
  // Numbers of years and days are those of a series, unless a colon makes them parts.
  if (isDated(items, sentence)) return null;
  if (isOutOf(total, sentence)) return 'out-of';
  // `the first 46 million, France 21`: each number behind its name is one of its own.
  const bare = items.filter((item) => isElliptic(item, sentence));
  const stand = bare.filter((item) => !isLabelled(item, sentence));
  if (isTotal(total, sentence) && stand.length === items.length) return 'called';
  if (/;/u.test(text)) return stand.length >= items.length - 1 ? 'before' : null;
  if (!/,/u.test(text)) return null;
  return stand.length === items.length || isApposition(items, sentence) ? 'beside' : null;
}

/** `the city (22)`: a number alone in its brackets. */
const isBracketed = ({ start, end }: FigureMention, sentence: Stated): boolean =>
  /^\(/u.test(textOf(sentence, start - 1, start)) && /^\)/u.test(textOf(sentence, end, end + 1));

const isDated = (items: readonly FigureMention[], { dates }: Stated): boolean =>
  dates.some(({ start, end }) => end > items[0]!.start && start < items.at(-1)!.end + 12);

/** `Twelve volunteers, five students, four pensioners and four Danes, walked …`: a comma or a dash ends what begins with one. */
function isApposition(items: readonly FigureMention[], sentence: Stated): boolean {
  const after = textOf(sentence, items.at(-1)!.end, sentence.start + sentence.text.length);
  return /^\s+\p{L}+(?:\s+\p{L}+)?\s*(?:,|\s[–—])\s/u.test(after);
}

/** `Of the 64 families`: it opens its sentence. */
function isOutOf(total: FigureMention, { text, start, language }: Stated): boolean {
  const before = text.slice(0, total.start - start);
  const found = wordsOf(language, 'outOf').exec(before);
  return found !== null && found.index <= 2 && before.slice(found.index + found[0].length).trim() === '';
}

/** The total of the sentence before. */
function fromBefore(
  total: FigureMention,
  where: Stated,
  items: readonly FigureMention[],
  sentence: Stated,
): Link | null {
  const [first] = items as [FigureMention];
  if (isDated(items, sentence)) return null;
  const opening = textOf(sentence, sentence.start, first.start);
  if (opening.length > FAR / 2 || /[:«»“”"]/u.test(opening)) return null;
  const found = wordsOf(sentence.language, 'including').exec(opening);
  if (found && found.index <= 2) return 'some';
  // `Registered guests: 3,260. Garrick 1,840; …`
  const ends = where.start + where.text.trimEnd().length - total.end <= 1;
  const labelled = items.every((item) => isLabelled(item, sentence));
  if (ends && labelled && /:\s*$/u.test(textOf(where, where.start, total.start))) return 'named';
  if (where.figures.filter(isPart).length > 2) return null;
  return items.every((item) => isElliptic(item, sentence) || fateOf(item)) ? 'before' : null;
}

/** `31 were found dead`: the class is that of what happened to them, behind a verb. */
const fateOf = ({ counted, end }: FigureMention): boolean => counted !== null && counted.start - end > 3;
