import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import type { Token } from '../../article/token';
import { cueWords } from '../../language/cue-words';
import type { CueClass, CueWords } from '../../language/cues';

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

/** All verb groups of speech of a block, by token. */
export function cueHits(prose: Prose): CueHit[] {
  const words = cueWords(prose.language);
  const hits: CueHit[] = [];
  const { tokens } = prose;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const { base, enclitic } = unglued(token, words);
    const cue = words.verbs.get(base);
    if (!cue) continue;
    const auxiliary = cue.forms.includes('participle') ? auxiliaryBefore(tokens, i, words) : null;
    if (auxiliary) {
      hits.push({ first: auxiliary.index, last: i, class: cue.class, form: 'finite', enclitic: auxiliary.enclitic });
    } else if (cue.forms.includes('finite')) {
      if (isNoun(tokens, i, words)) continue;
      hits.push({ first: i, last: i, class: cue.class, form: 'finite', enclitic });
    } else if (cue.forms.includes('gerund')) {
      hits.push({ first: i, last: i, class: cue.class, form: 'gerund', enclitic: null });
    } else if (cue.forms.includes('infinitive')) {
      hits.push({ first: i, last: i, class: cue.class, form: 'infinitive', enclitic: null });
    }
  }
  return hits;
}

/** Cuts an inverted pronoun off its verb: `explique-t-elle` is `explique` and `elle`. */
function unglued(token: Token, words: CueWords): { base: string; enclitic: Span | null } {
  if (token.norm.includes('-')) {
    for (const ending of words.enclitics) {
      if (!token.norm.endsWith(ending)) continue;
      const pronoun = ending.slice(ending.lastIndexOf('-') + 1);
      return {
        base: token.norm.slice(0, -ending.length),
        enclitic: { start: token.end - pronoun.length, end: token.end },
      };
    }
  }
  return { base: token.norm, enclitic: null };
}

function auxiliaryBefore(
  tokens: readonly Token[],
  index: number,
  words: CueWords,
): { index: number; enclitic: Span | null } | null {
  for (let i = index - 1; i >= 0 && i >= index - AUXILIARY_REACH; i--) {
    const { base, enclitic } = unglued(tokens[i]!, words);
    if (words.auxiliaries.has(base)) return { index: i, enclitic };
    if (!words.adverbs.has(base) && !/(?:ment|mente|ly)$/u.test(base)) return null;
  }
  return null;
}

/** After an article or a preposition the word is a noun or an adjective (`the report`, `le juge`, `a claim`). */
function isNoun(tokens: readonly Token[], index: number, words: CueWords): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  if (words.pronouns.has(before.norm) || words.adverbs.has(before.norm)) return false;
  return words.definite.has(before.norm) || words.indefinite.has(before.norm) || words.of.has(before.norm);
}
