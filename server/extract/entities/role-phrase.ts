import { bodiesIn } from '../../language/bodies';
import type { StatedRole } from '../mention';
import { ComplementReader, MOST_COMPLEMENT, type Phrase } from './role-complement';

/** Words looked back from a name. */
export const MOST_BACK = 12;
/** Modifiers before a head in languages that put it last (`the county's long-serving deputy fire chief`). */
const MOST_MODIFIERS = 6;
/** Words after `chief` by which `officer` comes. */
const MOST_OFFICER = 4;

/** Reads the function that begins at a token: its modifiers and its head, or the verb that tells it. */
export class PhraseReader extends ComplementReader {
  /** The function that begins at the index. */
  phrase(from: number): Phrase | null {
    return this.read(from, Math.min(this.tokens.length, from + MOST_BACK + MOST_COMPLEMENT));
  }

  /** The function that a verb tells: `chairs the board`, `is still the manager of the works`. */
  told(at: number): Phrase | null {
    const { verbs, holds } = this.lexicon;
    const verb = verbs.at(at, this.wordAt);
    if (!verb) {
      const held = holds.at(at, this.wordAt);
      const from = at + (held?.length ?? 0);
      return held ? this.phrase(from) : null;
    }
    let begin = at + verb.length;
    while (this.lexicon.determiners.has(this.word(begin))) begin += 1;
    let to = begin;
    while (to - begin < MOST_COMPLEMENT && this.word(to) && this.isOfObject(this.word(to))) to += 1;
    const { tokens, prose } = this;
    const of = to > begin ? prose.text.slice(tokens[begin]!.start, tokens[to - 1]!.end) : null;
    // « dirige le ministère de la Pêche »
    const classes = [of && bodiesIn(of).has('ministry') ? 'minister' : verb.value];
    return { from: at, to: of ? to : at + verb.length, classes, of, tense: 'current' };
  }

  private readonly isOfObject = (word: string): boolean => this.lexicon.of.has(word) || !this.lexicon.blocked.has(word);

  /** Reads one function phrase that begins at `from`, to `limit` at most. */
  protected read(from: number, limit: number): Phrase | null {
    let tense: StatedRole['tense'] = 'current';
    let deputy = false;
    let domain: string | null = null;
    let i = from;
    for (let seen = 0; i < limit && seen <= MOST_MODIFIERS; seen++) {
      const token = this.tokens[i]!;
      let word = this.word(i);
      if (!word) {
        // `l'ex-` and `then-` may stand with their hyphen apart; `Marlow & Rowe's chief executive`.
        if ((token.text === '-' || token.text === '&') && seen > 0) {
          i += 1;
          continue;
        }
        return null;
      }
      const prefix = /^(ex|vice|sous|co|then|vize)-(?=\p{L})/u.exec(word);
      if (prefix && !this.lexicon.heads.at(i, this.wordAt)) {
        if (prefix[1] === 'ex' || prefix[1] === 'then') tense = 'former';
        else if (prefix[1] !== 'co') deputy = true;
        word = word.slice(prefix[0].length);
        const inner = this.lexicon.heads.one(word);
        return inner ? this.complete(from, i, i + 1, inner, deputy, tense, domain, limit) : null;
      }
      const head = this.lexicon.heads.at(i, this.wordAt);
      const next = head ? i + head.length : i;
      if (
        head &&
        next <= limit &&
        // `the sheriff's cousin`
        !/^['’]s$|['’]s$/u.test(this.tokens[next - 1]!.text) &&
        !/^['’]s$/u.test(this.tokens[next]?.text ?? '') &&
        !this.chiefOfficer(i, limit) &&
        !(this.lexicon.headLast && this.headFollows(next, limit))
      ) {
        return this.complete(from, i, next, head.value, deputy, tense, domain, limit);
      }
      const officer = this.chiefOfficer(i, limit);
      if (officer) return this.complete(from, i, officer.next, officer.value, deputy, tense, null, limit);
      const compound = this.lexicon.compound(word);
      if (compound) return this.complete(from, i, i + 1, compound, deputy, tense, domain, limit);
      const ofDomain = this.lexicon.domains.at(i, this.wordAt);
      if (this.lexicon.former.has(word)) tense = 'former';
      else if (this.lexicon.future.has(word)) tense = 'future';
      else if (this.lexicon.deputy.has(word)) {
        deputy = true;
        // `adjointe au maire`: the head comes as its complement.
        const at = i;
        while (this.lexicon.of.has(this.word(i + 1)) || this.lexicon.determiners.has(this.word(i + 1))) i += 1;
        // `adjointe aux finances`: of the mayor, who is not named.
        if (this.lexicon.delegate.has(word) && /^\p{Lu}{2,}/u.test(this.tokens[i + 1]?.text ?? ''))
          return this.complete(from, i, i + 1, 'union-delegate', false, tense, null, limit);
        const alone = this.lexicon.deputyAlone.at(at, this.wordAt);
        if (alone && i > at && !this.lexicon.heads.at(i + 1, this.wordAt))
          return this.complete(from, at, at + 1, alone.value, true, tense, null, limit);
      } else if (ofDomain && this.lexicon.headLast) {
        domain = ofDomain.value;
        i += ofDomain.length;
        continue;
      } else if (!this.lexicon.determiners.has(word) && !this.lexicon.recent.has(word) && !this.isModifier(i, from))
        return null;
      i += 1;
    }
    return null;
  }

  /** `chief medical officer`: whatever stands between is what the officer is in charge of. */
  private chiefOfficer(i: number, limit: number): { readonly value: string; readonly next: number } | null {
    const { chief, officer } = this.lexicon;
    if (!chief.has(this.word(i))) return null;
    for (let at = i + 2; at < limit && at <= i + MOST_OFFICER && this.word(at); at++) {
      if (!officer.has(this.word(at))) continue;
      const of = Array.from({ length: at - i - 1 }, (_, k) => this.word(i + 1 + k)).join('-');
      return this.lexicon.heads.at(i, this.wordAt)?.length === at + 1 - i
        ? null
        : { value: `director:${of}`, next: at + 1 };
    }
    return null;
  }

  /** In head-last languages `finance chief executive` has its head at the end: does another head follow at once? */
  private headFollows(i: number, limit: number): boolean {
    const head = this.lexicon.heads.at(i, this.wordAt);
    return head !== null && i + head.length <= limit;
  }

  /** Words that may stand before the head: any but function words where the head is last, none but adjectives of place elsewhere. */
  private isModifier(i: number, from: number): boolean {
    const word = this.word(i);
    if (!this.lexicon.headLast || this.lexicon.blocked.has(word)) return false;
    return i > from || /^\p{Lu}/u.test(this.tokens[i]!.text) || !this.lexicon.of.has(word);
  }
}
