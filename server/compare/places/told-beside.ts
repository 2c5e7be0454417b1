import type { ClaimBase } from '../../claim/claim';
import type { SlotClaim } from '../../claim/places/slot-claims';
import { overlaps } from '../../article/span';
import type { ArticleReading } from '../../claim/reading';
import type { Answered } from '../evidence';
import type { Located } from '../rule';

type Slot = Located<SlotClaim>;

/** Smaller counts stand in sentences of every kind. */
const TELLING = 10;
const NUMBER = /(?<![\p{L}\p{N}.,:])\d+(?:[.,\u00a0\u202f ]\d{3})*(?![\p{L}\d:])/gu;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** Numbers in digits of the claim's sentence that tell it from other sentences: ages and counts, not dates and times. */
export function figuresBeside({ sentence }: ClaimBase, { article, mentions }: ArticleReading): readonly string[] {
  const found: string[] = [];
  for (const match of article.text.slice(sentence.start, sentence.end).matchAll(NUMBER)) {
    const number = match[0].replace(/[^\d]/gu, '');
    const start = sentence.start + match.index;
    const run = { start, end: start + match[0].length };
    if (Number(number) < TELLING || YEAR.test(number)) continue;
    if (mentions.some((mention) => mention.kind === 'date' && mention.timex !== 'DURATION' && overlaps(mention, run)))
      continue;
    found.push(number);
  }
  return found;
}

/** Do the two sentences give one telling figure (`a 46-year-old`)? Then they surely tell of one thing. */
export function sameFigure(a: Slot, b: Slot): Answered {
  const there = figuresBeside(b.claim, b.reading);
  const shared = figuresBeside(a.claim, a.reading).filter((figure) => there.includes(figure));
  return shared.length === 0
    ? { question: 'same-figure', answer: 'unknown' }
    : { question: 'same-figure', answer: 'yes', because: { id: 'words-shared', args: [shared[0]!] } };
}

/** Blocks of prose in which news tells what happened where. */
const LEAD = 2;

/** Do both articles say it in their first words, where the place of the event stands? */
export const inLeads = (a: Slot, b: Slot): Answered => ({
  question: 'in-leads',
  answer: isInLead(a) && isInLead(b) ? 'yes' : 'unknown',
});

function isInLead({ claim, reading }: Slot): boolean {
  let paragraphs = 0;
  for (const { start, end, prose } of reading.article.blocks) {
    if (claim.start >= start && claim.start < end) return true;
    if (prose.kind === 'paragraph' && ++paragraphs >= LEAD) return false;
  }
  return false;
}

/** Is it the only town that its sentence puts something in? */
export const isAlone = ({ claim, reading }: Slot): boolean =>
  !reading.claims.some(
    (other) =>
      other.kind === 'slot' &&
      other.slot === claim.slot &&
      other.sentence.start === claim.sentence.start &&
      other.value !== claim.value,
  );
