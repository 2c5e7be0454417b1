import type { Article } from '../article/article';
import { byLanguage } from '../article/language';
import { wordFact } from '../article/word';
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
        if (token.kind !== 'word') continue;
        const heard = heardIn[prose.language](token.word);
        if (!heard) continue;
        const asName = heard.isCapital && i > sentence.firstToken;
        const term = asName ? heard.name : heard.term;
        if (term === null) continue;
        const weight = asName ? heard.nameWeight : heard.weight;
        const known = counts.get(term);
        if (known) {
          known.count++;
          known.opening ||= opening;
          if (weight > known.weight) known.weight = weight;
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

/** What a word adds to a signature. Within a sentence its capital makes it a name. */
interface Heard {
  readonly isCapital: boolean;
  readonly term: string | null;
  readonly weight: number;
  readonly name: string | null;
  readonly nameWeight: number;
}

const heardIn = byLanguage((language) =>
  wordFact(({ text, norm }): Heard | null => {
    if (norm.length < 2 || isStopWord(norm, language)) return null;
    const isCapital = /^\p{Lu}/u.test(text);
    const term = termOf(norm, language);
    const name = isCapital ? nameTerm(norm) : null;
    if (term === null && name === null) return null;
    const weight = conceptOf(norm, language) ? WEIGHT.concept : WEIGHT.word;
    return { isCapital, term, weight, name, nameWeight: name === null ? 0 : nameWeight(name) };
  }),
);

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
