import type { Block } from '../article/article';
import { roleOf, type RoleName } from '../language/contrast-roles';
import { competes, exclude } from '../language/contrast-values';
import { contrastLexicon } from '../language/contrasts';
import { contentTerms } from '../language/terms';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';
import { toldDetails } from './told-details';
import { type ToldDetail } from './told-detail';

/** One of several values that exclude each other, given to a role of what the article reports: the vehicle, the weapon. */
export interface DetailClaim extends ClaimBase {
  readonly kind: 'detail';
  readonly role: RoleName;
  /** What tells two fillings of the role apart: the charge of a verdict, the name of a relative. */
  readonly key: string;
  readonly detail: string;
  /** Every value of the set that the article names, in whatever role. */
  readonly mentioned: readonly string[];
  /** Content terms of the sentence, those of value and cue left out. */
  readonly subject: readonly string[];
  /** Sex of the people whom the sentence tells of, if all are of one. */
  readonly sex: 'man' | 'woman' | null;
  /** Sex of the person whose relative it is, where the language says so. */
  readonly owner: 'man' | 'woman' | null;
}

/** About 1,700 words: a longer page tells of more than one event, and its details may be of any of them. */
const ONE_EVENT = 10_000;

interface Place extends ToldDetail {
  readonly block: Block;
  readonly tokens: readonly [first: number, last: number];
}

/**
 * Claims of the details of an event. An article that fills one role in two ways tells of two things, or of two stages
 * of what is known: it claims neither.
 */
export function makeDetailClaims(passages: Passages): DetailClaim[] {
  if (passages.article.text.length > ONE_EVENT) return [];
  const mentioned = new Map<string, Set<string>>();
  const places = new Map<string, Place[]>();
  for (const block of passages.article.blocks) {
    const { kind, sentences } = block.prose;
    if (kind === 'furniture' || kind === 'byline') continue;
    for (const sentence of sentences) {
      const { values, details } = toldDetails(sentence, block.prose);
      for (const { set, value } of values) add(mentioned, set, value);
      for (const detail of details) {
        const place = { ...detail, block, tokens: [sentence.firstToken, sentence.lastToken] as const };
        const role = `${detail.role} ${detail.key}`;
        const known = places.get(role);
        if (known) known.push(place);
        else places.set(role, [place]);
      }
    }
  }
  const claims: DetailClaim[] = [];
  for (const told of places.values()) {
    const { role, value } = told[0]!;
    if (told.some((one) => told.some((other) => exclude(one.value, other.value)))) continue;
    const named = [...(mentioned.get(roleOf(role).set) ?? [])];
    if (roleOf(role).only && named.some((other) => competes(value, other))) continue;
    const claim = claimOf(passages, told[0]!, named);
    if (claim) claims.push(claim);
  }
  return claims;
}

function add(sets: Map<string, Set<string>>, set: string, value: string): void {
  const known = sets.get(set);
  if (known) known.add(value);
  else sets.set(set, new Set([value]));
}

function claimOf(passages: Passages, place: Place, mentioned: readonly string[]): DetailClaim | null {
  const { block, role, key, value, from, to, cue, owner } = place;
  const { tokens, language } = block.prose;
  // A cue that has a key is part of the value: `guilty of manslaughter`.
  const first = key && cue && cue[0] < from && cue[1] === from ? cue[0] : from;
  const last = key && cue && cue[0] === to ? cue[1] : to;
  const span = { start: block.start + tokens[first]!.start, end: block.start + tokens[last - 1]!.end };
  const passage = passages.at(span);
  if (!passage) return null;
  const around = [];
  for (let i = place.tokens[0]; i < place.tokens[1]; i++)
    if ((i < from || i >= to) && !(cue && i >= cue[0] && i < cue[1])) around.push(tokens[i]!);
  const { women, men } = contrastLexicon(language);
  const [woman, man] = [around.some(({ norm }) => women.has(norm)), around.some(({ norm }) => men.has(norm))];
  return {
    kind: 'detail',
    ...span,
    text: passages.article.text.slice(span.start, span.end),
    mention: null,
    role,
    key,
    detail: value,
    mentioned,
    subject: contentTerms(around, language),
    sex: woman === man ? null : woman ? 'woman' : 'man',
    owner: owner ?? null,
    sentence: passage.sentence,
    topic: passage.topic,
    when: passage.when,
    source: passage.source,
    value: `${role} ${key} ${value}`,
    fingerprint: fingerprint('detail', role, key, value),
  };
}
