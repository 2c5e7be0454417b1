import type { Prose } from '../../article/prose';
import type { Token } from '../../article/token';
import { roleLexicon, type Lexicon } from '../../language/role-lexicon';
import { rankOf } from '../../language/ranks';
import { bodiesIn, namesDepartment } from '../../language/bodies';
import { plain } from '../../language/stem';
import type { StatedRole } from '../mention';

/** Words looked back from a name, and words of a complement (`de l'Observatoire syrien des droits de l'homme`). */
const MOST_BACK = 12;
const MOST_COMPLEMENT = 9;
/** Modifiers before a head in languages that put it last (`the county's long-serving deputy fire chief`). */
const MOST_MODIFIERS = 6;
/** Words after `chief` by which `officer` comes. */
const MOST_OFFICER = 4;
/** Words of a profession before `and` and the function (`Géologue et directeur de …, X`). */
const MOST_BESIDE = 3;

/** Functions told of one person in one breath. */
const MOST_JOINED = 3;

/** A function read as a phrase; token indices, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly classes: readonly string[];
  readonly of: string | null;
  readonly tense: StatedRole['tense'];
}

/** Forms of address that are functions too: of rank, and of universities. */
const isForm = (name: string): boolean => name === 'professor' || rankOf(name) !== null;

/** Reads functions in one block; indices are those of its tokens. */
export class RoleReader {
  private readonly tokens: readonly Token[];

  private readonly lexicon: Lexicon;

  constructor(private readonly prose: Prose) {
    this.lexicon = roleLexicon(prose.language);
    this.tokens = prose.tokens;
  }

  /** Folded word at the index; empty for punctuation, numbers, and beyond the block. */
  private word(i: number): string {
    const token = this.tokens[i];
    if (token?.kind !== 'word') return '';
    // Without its accent, French `à` would be `a` (has).
    return token.norm === 'a' && this.prose.language === 'fr' ? 'avoir' : plain(token.norm);
  }

  private is(i: number, text: string): boolean {
    return this.tokens[i]?.text === text;
  }

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

  /** Reads one function phrase that begins at `from`, to `limit` at most. */
  private read(from: number, limit: number): Phrase | null {
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

  private readonly wordAt = (i: number): string => this.word(i);

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

  /** The head is read: its complement, domain, and whatever else follows it. */
  private complete(
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

const DEPUTY = 'deputy:';
/** Functions whose complement tells a field (`minister of health`); that of others names a body (`president of the water board`). */
const WITH_FIELD = new Set(
  'minister secretary-of-state cabinet-member alderman director head manager professor lecturer prosecutor author commissioner spokesperson editor inspector secretary-general'.split(
    ' ',
  ),
);
const DEPUTIES_WITH_FIELD = new Set(['mayor', 'president', 'rector', 'chair']);
const OF_BODIES = new Set(['director', 'head', 'manager']);

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
