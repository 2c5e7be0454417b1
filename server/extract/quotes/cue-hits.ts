import type { Language } from '../../article/language';
import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import type { Token } from '../../article/token';
import { cueWords } from '../../language/cue-words';
import type { CueClass, CueWords } from '../../language/cues';
import {
  ADVERB,
  ADVERBIAL,
  AUXILIARY,
  BOUNDARY,
  DEFINITE,
  GLUED,
  INDEFINITE,
  OF,
  PRONOUN,
  VERB,
} from '../../language/word-kinds';

/** A verb group of speech in a block. `first` and `last` are token indices, both inclusive. */
export interface CueHit {
  readonly first: number;
  readonly last: number;
  readonly class: CueClass;
  readonly form: 'finite' | 'gerund' | 'infinitive';
  /** Pronoun glued to the verb (`a-t-il dit`): it is the speaker. */
  readonly enclitic: Span | null;
}

/** How far before its participle an auxiliary may stand, in tokens. */
const AUXILIARY_REACH = 4;

/** All verb groups of speech of a block, by token. `kinds` are those of its tokens. */
export function cueHits({ tokens, language }: Prose, kinds: Int32Array): CueHit[] {
  const words = cueWords(language);
  const hits: CueHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(kinds[i]! & (VERB | GLUED))) continue;
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const { base, enclitic } = unglued(token, kinds[i]!, words);
    const cue = words.verbs.get(base);
    if (!cue) continue;
    const auxiliary = cue.forms.includes('participle') ? auxiliaryBefore(tokens, kinds, i, words) : null;
    if (auxiliary) {
      hits.push({ first: auxiliary.index, last: i, class: cue.class, form: 'finite', enclitic: auxiliary.enclitic });
    } else if (cue.forms.includes('finite')) {
      if (isNoun(kinds, i)) continue;
      hits.push({ first: i, last: i, class: cue.class, form: 'finite', enclitic });
    } else if (cue.forms.includes('gerund')) {
      if (isAdjective(tokens, kinds, i, language)) continue;
      hits.push({ first: i, last: i, class: cue.class, form: 'gerund', enclitic: null });
    } else if (cue.forms.includes('infinitive')) {
      hits.push({ first: i, last: i, class: cue.class, form: 'infinitive', enclitic: null });
    }
  }
  return hits;
}

/** Cuts an inverted pronoun off its verb: `explique-t-elle` is `explique` and `elle`. */
function unglued(token: Token, kinds: number, words: CueWords): { base: string; enclitic: Span | null } {
  const ending = kinds & GLUED ? words.enclitics.find((one) => token.norm.endsWith(one)) : undefined;
  if (ending === undefined) return { base: token.norm, enclitic: null };
  const pronoun = ending.slice(ending.lastIndexOf('-') + 1);
  return { base: token.norm.slice(0, -ending.length), enclitic: { start: token.end - pronoun.length, end: token.end } };
}

function auxiliaryBefore(
  tokens: readonly Token[],
  kinds: Int32Array,
  index: number,
  words: CueWords,
): { index: number; enclitic: Span | null } | null {
  for (let i = index - 1; i >= 0 && i >= index - AUXILIARY_REACH; i--) {
    const kind = kinds[i]!;
    const { base, enclitic } = unglued(tokens[i]!, kind, words);
    if (kind & AUXILIARY || (enclitic && words.auxiliaries.has(base))) return { index: i, enclitic };
    if (!(kind & (ADVERB | ADVERBIAL))) return null;
  }
  return null;
}

/** `un spectacle désolant`: a French gerund without an object leans on its subject behind a comma or `en`. */
function isAdjective(tokens: readonly Token[], kinds: Int32Array, index: number, language: Language): boolean {
  if (language !== 'fr') return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!before || before.text === ',' || before.norm === 'en' || kinds[index - 1]! & (ADVERB | BOUNDARY)) return false;
  return !after || after.text === ':' || after.text === '.' || after.text === ',' || (kinds[index + 1]! & OF) !== 0;
}

/** After an article or a preposition the word is a noun or an adjective (`the report`, `le juge`, `a claim`). */
function isNoun(kinds: Int32Array, index: number): boolean {
  const before = index > 0 ? kinds[index - 1]! : 0;
  return !(before & (PRONOUN | ADVERB)) && (before & (DEFINITE | INDEFINITE | OF)) !== 0;
}
