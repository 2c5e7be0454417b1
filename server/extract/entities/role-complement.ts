import type { Prose } from '../../article/prose';
import type { Token } from '../../article/token';
import { roleLexicon, type Lexicon } from '../../language/role-lexicon';
import { bodiesIn, namesDepartment } from '../../language/bodies';
import { plain } from '../../language/stem';
import type { StatedRole } from '../mention';

/** Words of a complement (`de l'Observatoire syrien des droits de l'homme`). */
export const MOST_COMPLEMENT = 9;

const DEPUTY = 'deputy:';
/** Functions whose complement tells a field (`minister of health`); that of others names a body (`president of the water board`). */
const WITH_FIELD = new Set(
  'minister secretary-of-state cabinet-member alderman director head manager professor lecturer prosecutor author commissioner spokesperson editor inspector secretary-general'.split(
    ' ',
  ),
);
const DEPUTIES_WITH_FIELD = new Set(['mayor', 'president', 'rector', 'chair']);
const OF_BODIES = new Set(['director', 'head', 'manager']);

/** A function read as a phrase; token indices, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly classes: readonly string[];
  readonly of: string | null;
  readonly tense: StatedRole['tense'];
}

/** Reads what follows the head of a function, and its classes; indices are those of the tokens of one block. */
export class ComplementReader {
  protected readonly tokens: readonly Token[];

  protected readonly lexicon: Lexicon;

  constructor(protected readonly prose: Prose) {
    this.lexicon = roleLexicon(prose.language);
    this.tokens = prose.tokens;
  }

  /** Folded word at the index; empty for punctuation, numbers, and beyond the block. */
  protected word(i: number): string {
    const token = this.tokens[i];
    if (token?.kind !== 'word') return '';
    // Without its accent, French `à` would be `a` (has).
    return token.norm === 'a' && this.prose.language === 'fr' ? 'avoir' : plain(token.norm);
  }

  protected is(i: number, text: string): boolean {
    return this.tokens[i]?.text === text;
  }

  protected readonly wordAt = (i: number): string => this.word(i);

  /** The head is read: its complement, domain, and whatever else follows it. */
  protected complete(
    from: number,
    head: number,
    next: number,
    value: string,
    deputyBefore: boolean,
    tense: StatedRole['tense'],
    domainBefore: string | null,
    limit: number,
  ): Phrase | null {
    let to = next;
    let deputy = deputyBefore;
    let domain = domainBefore;
    let time = tense;
    let of: string | null = null;
    for (let adjectives = 0; adjectives < 3 && to < limit; adjectives++) {
      const word = this.word(to);
      if (!word || this.lexicon.of.has(word) || this.lexicon.blocked.has(word)) break;
      const found = this.lexicon.domains.at(to, this.wordAt);
      if (found) domain ??= found.value;
      else if (this.lexicon.deputy.has(word)) deputy = true;
      else if (this.lexicon.future.has(word) || this.lexicon.former.has(word))
        time = this.lexicon.future.has(word) ? 'future' : 'former';
      else if (this.lexicon.headLast || /^\p{Lu}/u.test(this.tokens[to]!.text)) break;
      to += found?.length ?? 1;
    }
    // `déléguée CFDT`, `secrétaire du syndicat CGT`.
    if (value.startsWith('union-') && to < limit && /^\p{Lu}{2,}/u.test(this.tokens[to]!.text)) {
      of = this.tokens[to]!.text;
      to += 1;
    } else if (this.lexicon.of.has(this.word(to)) && to < limit) {
      const start = to;
      let last = to;
      let told: string | null = null;
      while (to < limit && to - start < MOST_COMPLEMENT) {
        const word = this.word(to);
        if (!word || this.lexicon.until.has(word)) break;
        if (this.lexicon.blocked.has(word) && !this.lexicon.of.has(word)) break;
        told ??= this.fieldAt(to, value, deputy);
        if (!this.lexicon.of.has(word) && !this.lexicon.determiners.has(word)) last = to + 1;
        to += 1;
      }
      if (last > start) {
        let begin = start;
        while (
          begin < last &&
          (this.lexicon.of.has(this.word(begin)) || this.lexicon.determiners.has(this.word(begin)))
        )
          begin += 1;
        if (begin < last) of = this.prose.text.slice(this.tokens[begin]!.start, this.tokens[last - 1]!.end);
      }
      to = last > start ? last : start;
      // `director of the Health Institute` has no field, but `of the hospital's emergency department` has.
      if (of === null || !isOfWholeBody(value, of)) domain ??= told;
    }
    if (time === 'current' && this.lexicon.until.has(this.word(to))) time = 'former';
    return { from: this.opening(from, head), to, classes: classesOf(value, deputy, domain), of, tense: time };
  }

  /** What the words of a complement say that somebody is in charge of, if that is how his function is told. */
  private fieldAt(at: number, head: string, deputy: boolean): string | null {
    const field = this.lexicon.domains.at(at, this.wordAt)?.value ?? null;
    const [base = head] = head.replace(DEPUTY, '').split(':');
    if (field === null || base === 'lawyer') return field === 'accused' || field === 'victim' ? field : null;
    return WITH_FIELD.has(base) || (deputy && DEPUTIES_WITH_FIELD.has(base)) ? field : null;
  }

  /** Leaves out what is no part of the phrase at its front. */
  private opening(from: number, head: number): number {
    let i = head;
    while (i > from) {
      const word = this.word(i - 1);
      const known =
        word &&
        (this.lexicon.former.has(word) ||
          this.lexicon.future.has(word) ||
          this.lexicon.deputy.has(word) ||
          this.lexicon.determiners.has(word) ||
          this.lexicon.domains.one(word) !== null);
      if (!known && !(this.lexicon.headLast && word)) break;
      i -= 1;
    }
    return this.lexicon.headLast ? Math.max(from, i) : i;
  }
}

const isOfWholeBody = (head: string, of: string): boolean =>
  OF_BODIES.has(head) && bodiesIn(of).size > 0 && !namesDepartment(of);

/** Classes, most specific first. A head with its own domain keeps it. */
function classesOf(head: string, deputyBefore: boolean, domain: string | null): string[] {
  const deputy = deputyBefore || head.startsWith(DEPUTY);
  const value = head.startsWith(DEPUTY) ? head.slice(DEPUTY.length) : head;
  const [base = value] = value.split(':');
  const specific = value.includes(':') || !domain ? value : `${value}:${domain}`;
  const prefix = deputy ? 'deputy:' : '';
  return [...new Set([`${prefix}${specific}`, `${prefix}${base}`])];
}
