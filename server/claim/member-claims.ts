import type { Block } from '../article/article';
import type { Language } from '../article/language';
import type { Prose, Sentence } from '../article/prose';
import { sentenceFact } from '../article/prose-fact';
import type { Token } from '../article/token';
import { contrastLexicon } from '../language/contrasts';
import { areTwo, isBroad, memberPhrases } from '../language/kinds';
import { type KindName } from '../language/shapes/kinds';
import { contentTerms } from '../language/terms';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import { met } from './met-phrases';
import type { Passages } from './passage';

/** That a thing told of is this one of a class whose members exclude each other: a sawmill, not a tannery. */
export interface MemberClaim extends ClaimBase {
  readonly kind: 'member';
  readonly of: KindName;
  readonly member: string;
  /** Of a thing that is one, does the article speak of several? */
  readonly several: boolean;
  /** Every member of the class that the article names. */
  readonly mentioned: readonly string[];
  /** Content terms of the words beside it. */
  readonly near: readonly string[];
}

/** About 1,700 words: a longer page tells of many things. */
const ONE_EVENT = 10_000;
/** An article that names more members of a class is about the class. */
const MEMBERS = 4;
/** Places of one member that are compared: the first ones. */
const PLACES = 4;
/** Words to each side that tell what is said of it. */
const BESIDE = 7;
/** Words before it in which a negation or a condition takes it back. */
const TAKEN_BACK = 4;

interface Place {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly kind: KindName;
  readonly member: string;
  readonly several: boolean;
  readonly from: number;
  readonly to: number;
}

/** Claims of members of a class, where the article names few enough of it. */
export function makeMemberClaims(passages: Passages): MemberClaim[] {
  if (passages.article.text.length > ONE_EVENT) return [];
  const kinds = new Map<KindName, Map<string, Place[]>>();
  for (const block of passages.article.blocks) {
    if (block.prose.kind === 'furniture' || block.prose.kind === 'byline') continue;
    for (const sentence of block.prose.sentences) gather(block, sentence, kinds);
  }
  const claims: MemberClaim[] = [];
  for (const [kind, members] of kinds) {
    const mentioned = [...members.keys()];
    if (mentioned.length > MEMBERS) continue;
    if (!isBroad(kind) && mentioned.some((one) => mentioned.some((other) => areTwo(kind, one, other)))) continue;
    for (const places of members.values()) claims.push(...claimsOf(passages, places, mentioned));
  }
  return claims;
}

function gather(block: Block, sentence: Sentence, kinds: Map<KindName, Map<string, Place[]>>): void {
  for (const named of membersOf(sentence, block.prose)) {
    const { kind, member } = named;
    const members = kinds.get(kind) ?? new Map<string, Place[]>();
    if (members.size === 0) kinds.set(kind, members);
    const place = { ...named, block, sentence };
    const places = members.get(member);
    if (places) places.push(place);
    else members.set(member, [place]);
  }
}

type Named = Pick<Place, 'kind' | 'member' | 'several' | 'from' | 'to'>;

const membersOf = sentenceFact(readMembers);

function readMembers(sentence: Sentence, { tokens, language }: Prose): Named[] {
  const table = memberPhrases(language);
  if (!table) return [];
  const named: Named[] = [];
  for (const { entries, from, to } of met(table, tokens, sentence.firstToken, sentence.lastToken, ({ kind }) => kind)) {
    if (isName(tokens, from, to, sentence)) continue;
    for (const entry of entries) {
      // A relative with a name is a detail of its own (`told-kin.ts`).
      const first = entry.kind === 'kin-of' ? possessive(tokens, from, to, language) : from;
      if (first >= 0) named.push({ ...entry, from: first, to });
    }
  }
  return named;
}

const CAPITAL = /^\p{Lu}/u;

/** Is it a name, or a word of one: `Bridge Street`, `the Lake Hotel`? */
function isName(tokens: readonly Token[], from: number, to: number, { firstToken }: Sentence): boolean {
  if (!CAPITAL.test(tokens[from]!.text)) return false;
  const after = tokens[to];
  return from > firstToken || (after !== undefined && CAPITAL.test(after.text));
}

/** First token of the possessive that says whose relative it is, an adjective between them or not; -1 without one, or of a named one. */
function possessive(tokens: readonly Token[], from: number, to: number, language: Language): number {
  const named = tokens[tokens[to]?.text === ',' ? to + 1 : to];
  if ((named && CAPITAL.test(named.text)) || tokens[from - 2]?.text === ',') return -1;
  const { possessives } = contrastLexicon(language);
  for (const i of [from - 1, from - 2]) {
    const norm = tokens[i]?.norm ?? '';
    if (norm !== "'s" && possessives.has(norm)) return i;
  }
  return -1;
}

function claimsOf(passages: Passages, places: readonly Place[], mentioned: readonly string[]): MemberClaim[] {
  const claims: MemberClaim[] = [];
  for (const place of places) {
    if (claims.length === PLACES) break;
    const claim = isTakenBack(place) ? null : claimOf(passages, place, mentioned);
    if (claim) claims.push(claim);
  }
  return claims;
}

function isTakenBack({ block, sentence, from }: Place): boolean {
  const { tokens, language } = block.prose;
  const { negations, open } = contrastLexicon(language);
  if (tokens[sentence.lastToken - 1]?.text === '?') return true;
  for (let i = from - 1; i >= Math.max(sentence.firstToken, from - TAKEN_BACK); i--)
    if (negations.has(tokens[i]!.norm) || open.has(tokens[i]!.norm)) return true;
  return false;
}

function claimOf(passages: Passages, place: Place, mentioned: readonly string[]): MemberClaim | null {
  const { block, sentence, kind, member, several, from, to } = place;
  const { tokens, language } = block.prose;
  const span = { start: block.start + tokens[from]!.start, end: block.start + tokens[to - 1]!.end };
  const passage = passages.at(span);
  if (!passage) return null;
  const beside = [
    ...tokens.slice(Math.max(sentence.firstToken, from - BESIDE), from),
    ...tokens.slice(to, Math.min(sentence.lastToken, to + BESIDE)),
  ];
  return {
    kind: 'member',
    ...span,
    text: passages.article.text.slice(span.start, span.end),
    mention: null,
    of: kind,
    member,
    several,
    mentioned,
    near: contentTerms(beside, language),
    sentence: passage.sentence,
    topic: passage.topic,
    when: passage.when,
    source: passage.source,
    value: `${kind} ${member}`,
    fingerprint: fingerprint('member', kind, member),
  };
}
