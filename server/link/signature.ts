import type { Article } from '../article/article';
import { dayNumber } from '../extract/dates/calendar';
import { conceptOf } from '../language/concepts';
import { isCommonName } from '../language/common-names';
import { MONTHS, WEEKDAYS } from '../language/month-names';
import { plain } from '../language/stem';
import { isStopWord, termOf } from '../language/terms';

/** What an article is about: terms with their weight, and when it was published. */
export interface Signature {
  /** Weight of a term before the workspace says how rare it is. */
  readonly terms: ReadonlyMap<string, number>;
  /** Days since 1970-01-01, or null. */
  readonly day: number | null;
}

/** A name weighs more than a word, a word of the headline or one that comes back more than one said in passing. */
const WEIGHT = { name: 1, commonName: 0.4, concept: 0.3, word: 0.35 };
/** More terms than this say nothing more about an event; the heaviest are kept. */
const MOST_TERMS = 80;
/** Words of the opening sentences are kept even if said only once. */
const OPENING_BLOCKS = 3;

/** Reads an article's signature from its tokens: independent of the recogniser of names, so that a missed name hurts little. */
export function signatureOf(article: Article): Signature {
  const counts = new Map<string, { weight: number; count: number; opening: boolean }>();
  let paragraphs = 0;
  for (const { prose } of article.blocks) {
    if (prose.kind === 'furniture' || prose.kind === 'byline') continue;
    const opening = prose.kind !== 'paragraph' || paragraphs++ < OPENING_BLOCKS;
    for (const sentence of prose.sentences) {
      for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
        const token = prose.tokens[i]!;
        if (token.kind !== 'word' || token.norm.length < 2) continue;
        const capital = /^\p{Lu}/u.test(token.text) && i > sentence.firstToken;
        const term =
          capital && !isStopWord(token.norm, prose.language)
            ? nameTerm(token.norm)
            : termOf(token.norm, prose.language);
        if (!term) continue;
        const weight = capital
          ? nameWeight(term)
          : conceptOf(token.norm, prose.language)
            ? WEIGHT.concept
            : WEIGHT.word;
        const known = counts.get(term);
        if (known) {
          known.count++;
          known.opening ||= opening;
          known.weight = Math.max(known.weight, weight);
        } else counts.set(term, { weight, count: 1, opening });
      }
    }
  }
  const kept = [...counts]
    .filter(([term, { count, opening }]) => isNameTerm(term) || opening || count > 1)
    .map(([term, { weight, count }]) => [term, weight * Math.min(1.5, 1 + (count - 1) * 0.1)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS);
  const { published } = article.metadata;
  return { terms: new Map(kept), day: published ? dayNumber(published) : null };
}

/** Marks the terms that are names. */
const NAME = '@';
export const isNameTerm = (term: string): boolean => term.startsWith(NAME);

const nameWeight = (term: string): number => (isCommonName(term.slice(NAME.length)) ? WEIGHT.commonName : WEIGHT.name);

/** Names meet without accents, hyphens and the article of Arabic names. Days and months are no names. */
function nameTerm(norm: string): string | null {
  const name = plain(norm);
  if (MONTHS.has(name) || WEEKDAYS.has(name)) return null;
  return NAME + name.replace(/^(?:al|el)-/u, '').replace(/-/gu, '');
}
