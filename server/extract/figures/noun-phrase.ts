import type { Language } from '../../article/language';
import type { Token } from '../../article/token';
import type { CountedClass } from '../../language/counted';
import { stem } from '../../language/stem';
import type { CountedLexicon } from './counted-lexicon';
import { keyOf } from './phrases';

/** A noun with what narrows it. Token bounds cover head and qualifiers. */
export interface NounPhrase {
  readonly first: number;
  readonly next: number;
  /** Index after the head noun. */
  readonly headNext: number;
  readonly lemma: string;
  readonly classes: readonly CountedClass[];
  readonly qualifiers: readonly string[];
  readonly known: boolean;
}

const MAXIMUM = 6;

/** The noun phrase that starts at token `at`, or null. `singular`: the figure is one, so that the noun need not be a plural. */
export function nounPhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: CountedLexicon,
  language: Language,
  singular: boolean,
): NounPhrase | null {
  return lexicon.words.head === 'first'
    ? headFirst(tokens, at, limit, lexicon, language)
    : headLast(tokens, at, limit, lexicon, language, singular);
}

const ends = (token: Token | undefined, lexicon: CountedLexicon): boolean =>
  token === undefined || token.kind !== 'word' || lexicon.stops.has(token.norm) || token.norm === "'s";

/** Qualifier in normal form, and the token after it. */
function qualifier(
  tokens: readonly Token[],
  at: number,
  lexicon: CountedLexicon,
  language: Language,
): { name: string; next: number } {
  const known = lexicon.qualifiers.startingAt(tokens, at);
  return known ? { name: known.value, next: known.next } : { name: stem(tokens[at]!.norm, language), next: at + 1 };
}

/** French, Spanish, Italian, Portuguese: noun, then adjectives, then `de …`. */
function headFirst(
  tokens: readonly Token[],
  from: number,
  limit: number,
  lexicon: CountedLexicon,
  language: Language,
): NounPhrase | null {
  let at = from;
  const qualifiers: string[] = [];
  for (let noun = false; at < limit && lexicon.skip.has(tokens[at]!.norm) && (!noun || at - from < 3); at++) {
    noun ||= lexicon.nouns.startingAt(tokens, at) !== null;
    const before = lexicon.qualifiers.startingAt(tokens, at);
    if (before) qualifiers.push(before.value);
  }
  const head = tokens[at];
  const noun = at < limit ? lexicon.nouns.startingAt(tokens, at) : null;
  if (!noun && (at >= limit || ends(head, lexicon) || lexicon.words.isVerb(head!.norm))) return null;
  if (!noun && lexicon.states.startingAt(tokens, at)) return null;
  const headNext = noun ? noun.next : at + 1;
  const lemma = noun ? noun.value.lemma : lexicon.words.singular(head!.norm);
  const classes: CountedClass[] = noun ? [noun.value.class] : [];
  let next = headNext;
  while (
    next < limit &&
    qualifiers.length < 3 &&
    (!ends(tokens[next], lexicon) || lexicon.qualifiers.startingAt(tokens, next))
  ) {
    const token = tokens[next]!;
    if (token.kind !== 'word' || lexicon.words.isVerb(token.norm)) break;
    const state = lexicon.states.startingAt(tokens, next);
    if (state) break;
    const { name, next: after } = qualifier(tokens, next, lexicon, language);
    qualifiers.push(name);
    next = after;
  }
  next = complement(tokens, next, limit, lexicon, language, qualifiers);
  return { first: at, next, headNext, lemma, classes, qualifiers, known: noun !== null };
}

/** English, German, Dutch: adjectives and other nouns, then the head. */
function headLast(
  tokens: readonly Token[],
  from: number,
  limit: number,
  lexicon: CountedLexicon,
  language: Language,
  singular: boolean,
): NounPhrase | null {
  const german = language === 'de';
  let head: { at: number; next: number; lemma: string; classes: CountedClass[]; known: boolean } | null = null;
  const words: number[] = [];
  let narrowed: string | null = null;
  for (let at = from; at < Math.min(limit, from + MAXIMUM);) {
    const token = tokens[at]!;
    const noun = lexicon.nouns.startingAt(tokens, at);
    if (noun && token.kind === 'word' && !(german && !/^\p{Lu}/u.test(token.text))) {
      head = { at, next: noun.next, lemma: noun.value.lemma, classes: [noun.value.class], known: true };
      const follows = tokens[noun.next];
      const compound =
        follows !== undefined &&
        noun.next < limit &&
        !ends(follows, lexicon) &&
        (lexicon.nouns.startingAt(tokens, noun.next) !== null ||
          (!lexicon.words.isPlural(tokens[noun.next - 1]!.norm) && lexicon.words.isPlural(follows.norm)));
      if (!compound || german) break;
      words.push(at);
      at = noun.next;
      continue;
    }
    if (ends(token, lexicon) || lexicon.words.isVerb(token.norm)) break;
    const compound = !german || /^\p{Lu}/u.test(token.text) ? lexicon.compoundOf(token.norm) : null;
    if (compound) {
      head = { at, next: at + 1, lemma: compound.noun.lemma, classes: [compound.noun.class], known: true };
      narrowed = compound.qualifier;
      break;
    }
    if (head && lexicon.states.startingAt(tokens, at)) break;
    const plural = german
      ? /^\p{Lu}/u.test(token.text)
      : lexicon.words.isPlural(token.norm) && !lexicon.skip.has(token.norm);
    if (plural) {
      head = { at, next: at + 1, lemma: lexicon.words.singular(token.norm), classes: [], known: false };
      const follows = tokens[at + 1];
      if (
        german ||
        !follows ||
        at + 1 >= limit ||
        !(lexicon.nouns.startingAt(tokens, at + 1) && !lexicon.states.startingAt(tokens, at + 1))
      )
        break;
    } else if (singular) {
      head = { at, next: at + 1, lemma: token.norm, classes: [], known: false };
    } else if (/ed$/.test(token.norm) && words.length === 0 && lexicon.states.startingAt(tokens, at)) {
      // `20 wounded`, `34 injured`: handled as a state by the caller unless a noun follows (`20 wounded soldiers`).
    }
    words.push(at);
    at++;
  }
  if (!head) return null;
  const qualifiers: string[] = [];
  for (let at = from; at < head.at;) {
    if (lexicon.skip.has(tokens[at]!.norm) && !lexicon.qualifiers.startingAt(tokens, at)) {
      at++;
      continue;
    }
    const { name, next } = qualifier(tokens, at, lexicon, language);
    qualifiers.push(name);
    at = Math.min(next, head.at);
  }
  if (narrowed !== null) qualifiers.push(narrowed);
  const next = complement(tokens, head.next, limit, lexicon, language, qualifiers);
  return {
    first: from,
    next,
    headNext: head.next,
    lemma: head.lemma,
    classes: head.classes,
    qualifiers,
    known: head.known,
  };
}

/** Adds the words of one `de …`, `of …`; gives the token after it, or after the noun where there is none. */
function complement(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: CountedLexicon,
  language: Language,
  qualifiers: string[],
): number {
  const of = tokens[at];
  if (!of || at >= limit || !lexicon.of.has(keyOf(of)) || of.norm === 'in') return at;
  let next = at + 1;
  while (
    next < limit &&
    /^(?:le|la|les|l'|the|a|an|son|sa|ses|leur|leurs|its|their|el|los|las|i|gli|o|os|as|der|den|dem|die|de|het)$/.test(
      tokens[next]!.norm,
    )
  )
    next++;
  let added = 0;
  while (
    next < limit &&
    added < 3 &&
    !ends(tokens[next], lexicon) &&
    !lexicon.words.isVerb(tokens[next]!.norm) &&
    !lexicon.states.startingAt(tokens, next)
  ) {
    const { name, next: after } = qualifier(tokens, next, lexicon, language);
    qualifiers.push(name);
    next = after;
    added++;
  }
  return added > 0 ? next : at;
}
