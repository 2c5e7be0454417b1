import { rankOf } from '../../language/ranks';
import type { Phrase } from './role-complement';
import { MOST_BACK, PhraseReader } from './role-phrase';

export type { Phrase };

/** Words of a profession before `and` and the function (`Géologue et directeur de …, X`). */
const MOST_BESIDE = 3;

/** Functions told of one person in one breath. */
const MOST_JOINED = 3;

/** Forms of address that are functions too: of rank, and of universities. */
const isForm = (name: string): boolean => name === 'professor' || rankOf(name) !== null;

/** Reads functions told round a name in one block; indices are those of its tokens. */
export class RoleReader extends PhraseReader {
  /** The function stated of the name. A title before it (`Professor`) gives way to what else is stated. */
  stated(first: number, next: number): Phrase | null {
    const found = this.before(first, next) ?? this.within(first, next) ?? this.after(next);
    if (!found || found.to !== first || found.of !== null || !isForm(found.classes.at(-1)!)) return found;
    return this.before(found.from, next) ?? this.after(next) ?? found;
  }

  /** Functions joined to the phrase: `president and chief executive`, « maire de Brenac et présidente du syndicat ». */
  besides({ from, to }: Phrase): Phrase[] {
    const found: Phrase[] = [];
    for (let at = to; found.length < MOST_JOINED;) {
      const next = this.joinedAt(at);
      if (!next) break;
      found.push(next);
      at = next.to;
    }
    if (!this.lexicon.and.has(this.word(from - 1))) return found;
    let before: Phrase | null = null;
    for (let start = from - 2; start >= 0 && from - start <= MOST_BACK && this.word(start); start--) {
      const phrase = this.read(start, from - 1);
      if (phrase?.to === from - 1) before = phrase;
    }
    return before ? [...found, before] : found;
  }

  /** The function that `and`, or a comma without an article, joins to the one that ends at the index. */
  private joinedAt(at: number): Phrase | null {
    const comma = this.is(at, ',');
    const from = comma ? at + 1 : at;
    const and = this.lexicon.and.has(this.word(from));
    if (!comma && !and) return null;
    const start = and ? from + 1 : from;
    if (!and && this.lexicon.determiners.has(this.word(start))) return null;
    const found = this.phrase(start);
    return this.ofAnother(found);
  }

  before(first: number, next: number): Phrase | null {
    let end = first;
    for (let step = this.civility(end); step > 0; step = this.civility(end)) end -= step;
    const comma = this.is(end - 1, ',');
    if (comma) end -= 1;
    if (!this.hasHead(end)) return null;
    // Without the comma that closes it, what stands before a comma may be no apposition: “Devant le juge, X a nié”.
    const closed = !comma || [',', '.', ')', ';', ':', '»', '”'].includes(this.tokens[next]?.text ?? '.');
    let best: Phrase | null = null;
    for (let from = end - 1; from >= 0 && end - from <= MOST_BACK && this.tokens[from]!.kind === 'word'; from--) {
      const phrase = this.read(from, end);
      if (!phrase || phrase.to !== end) continue;
      if (
        comma &&
        !this.lexicon.determiners.has(this.word(phrase.from)) &&
        !this.lexicon.contracted.has(this.word(phrase.from - 1)) &&
        !this.opensClause(phrase.from) &&
        !this.isSecond(phrase.from)
      )
        continue;
      if (comma && !closed && this.lexicon.prepositions.has(this.word(phrase.from - 1))) continue;
      best = phrase;
    }
    return best;
  }

  /** Tokens of the form of address that ends at the index: 1, or 2 with a full stop; 0 for none. */
  private civility(end: number): number {
    const isForm = (i: number): boolean =>
      this.lexicon.civilities.has(this.word(i).replace(/\.$/u, '')) && !this.lexicon.heads.begins(this.word(i));
    if (isForm(end - 1)) return 1;
    return this.is(end - 1, '.') && isForm(end - 2) ? 2 : 0;
  }

  /** A function that was taken for the first word of the name, where nouns have capitals (`Bezirksleiterin Ada Brandt`). */
  within(first: number, next: number): Phrase | null {
    if (next - first < 2) return null;
    const phrase = this.read(first, next - 1);
    return phrase?.to === first + 1 ? phrase : null;
  }

  /** May any of the words that end at `end` be a function? */
  private hasHead(end: number): boolean {
    for (let i = end - 1; i >= 0 && end - i <= MOST_BACK && this.tokens[i]!.kind === 'word'; i--) {
      const word = this.word(i);
      if (
        this.lexicon.heads.begins(word) ||
        this.lexicon.deputyAlone.begins(word) ||
        word.includes('-') ||
        this.lexicon.compound(word) !== null
      )
        return true;
    }
    return false;
  }

  /** Does a sentence or a run between commas begin here? */
  private opensClause(i: number): boolean {
    return i === 0 || this.tokens[i - 1]!.kind === 'punctuation';
  }

  /** Does another profession with `and` stand between the start of the sentence and here? */
  private isSecond(i: number): boolean {
    if (!this.lexicon.and.has(this.word(i - 1))) return false;
    for (let k = i - 2; k >= Math.max(0, i - 1 - MOST_BESIDE) && this.word(k); k--)
      if (this.opensClause(k)) return true;
    return false;
  }

  after(next: number): Phrase | null {
    let from = next;
    if (this.is(from, '(') && this.is(from + 2, ')')) from += 3;
    const opener = this.tokens[from]?.text ?? '';
    if ([',', '(', '–', '—'].includes(opener)) {
      from += 1;
      const past = this.pastAge(from);
      if (past > from && past < this.tokens.length) from = past;
      if (this.word(from) === this.lexicon.who) return this.told(from + 1);
      return this.ofAnother(this.phrase(from));
    }
    return this.lexicon.is.has(this.word(from)) ? this.phrase(from + 1) : null;
  }

  /** `Rod Hill, director Ada Brandt`: what stands right before a name is said of that. */
  private readonly ofAnother = (found: Phrase | null): Phrase | null =>
    found && /^\p{Lu}/u.test(this.tokens[found.to]?.text ?? '') ? null : found;

  /** Index past `34 ans,` or `34,` or `aged 34,`; the same index if no age is there. */
  private pastAge(from: number): number {
    let i = from;
    while (i < from + 3 && this.tokens[i]?.kind === 'word') i += 1;
    if (this.tokens[i]?.kind !== 'number') return from;
    i += 1;
    while (i < from + 6 && this.tokens[i]?.kind === 'word' && this.lexicon.years.has(this.word(i))) i += 1;
    return this.is(i, ',') ? i + 1 : from;
  }
}
