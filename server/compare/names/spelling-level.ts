import type { Language } from '../../article/language';
import { onlyFollowsLanguage } from '../../language/romanisation';
import { nameForm, type NameWord } from '../../link/name-form';
import { skeleton } from '../../link/romanise';
import { nearness } from '../../link/stories';
import { typingDistance } from '../../link/word-distance';
import type { Level } from '../conflict';
import type { EntityView, Surroundings } from '../rule';
import type { Occurrence } from './occurrences';
import { keyOf, type Part } from './parts';
import { daysBetween } from './times';

/** A passage that has a variant, the word in it, and what of its file matters. */
export interface Shown {
  readonly occurrence: Occurrence;
  readonly word: NameWord;
}

/** Related below this, two articles may mean two people or places. */
export const RELATED = 0.45;
export const SURELY_RELATED = 0.65;
/** Given name and surname say more than a lone word: the same bearer is meant in articles less surely of one story. */
const RELATED_PEOPLE = 0.55;
/** One letter in a long word of a full name: hardly two bearers, so that articles that may be of one story will do. */
const RELATED_SLIP = 0.4;
const LONG_WORD = 7;
/** In this many articles of other stories a name is an everyday one, and each outlet has its way to romanise it. */
const EVERYDAY = 3;
/** Further apart than this, two articles that romanise a name each in its way are hardly reports of one event. */
const SAME_EVENT_DAYS = 4;

/**
 * How loudly two spellings are to be told: `warning` for what a sub-editor would mend, `note` for what may be style,
 * null for what is none or may be two names.
 */
export function spellingLevel(a: Shown, b: Shown, part: Part, view: EntityView, around: Surroundings): Level | null {
  if (keyOf(a.word, part.typographic) === keyOf(b.word, part.typographic)) return null;
  const full = isFull(a) && isFull(b);
  const agesTold = full && view.stated.ages.size > 0 ? agesOfPrivate(view) : null;
  const score = relatedness(a.occurrence, b.occurrence, agesTold, around);
  const slip = full && isSlip(a.word, b.word) && !soundsAlike(a.word, b.word);
  if (score < (slip ? RELATED_SLIP : RELATED)) return null;
  const [p, q] = [a.occurrence.language, b.occurrence.language];
  if (p !== q) {
    // Names of places and bodies are translated; accents follow the language's keyboard.
    if (view.entity.type !== 'person' || part.typographic) return null;
    if (onlyFollowsLanguage(a.word.folded, p, b.word.folded, q)) return null;
  }
  if (part.typographic && !(full && p === q && score >= SURELY_RELATED && isAccent(a.word, b.word, p))) return 'note';
  if (score < (slip ? RELATED_SLIP : full ? RELATED_PEOPLE : SURELY_RELATED)) return 'note';
  if (view.entity.pinned) return 'warning';
  if (a.occurrence.long || b.occurrence.long) return 'note';
  if (p === q && !part.typographic && !soundsAlike(a.word, b.word)) return 'warning';
  if (agesTold) return 'warning';
  if (isEveryday(a.occurrence.uri, view, around)) return 'note';
  return a.word.key === b.word.key && (daysBetween(a.occurrence.day, b.occurrence.day) ?? 0) > SAME_EVENT_DAYS
    ? 'note'
    : 'warning';
}

/**
 * How surely the two articles mean one: of who is no public figure, however long after each other they came (a crime and
 * its trial).
 */
function relatedness(a: Occurrence, b: Occurrence, agesTold: ReadonlySet<string> | null, around: Surroundings): number {
  const { score } = around.relation(a.uri, b.uri);
  const timeless = agesTold && (score >= RELATED || (agesTold.has(a.uri) && agesTold.has(b.uri)));
  return timeless && a.uri !== b.uri ? Math.min(1, score / nearness(a.day, b.day)) : score;
}

/** In this part of the articles or more that name them, the age of private people is told. */
const AGES_TOLD = 0.25;
const privately = new WeakMap<EntityView, ReadonlySet<string> | null>();

/**
 * The files that tell the age of somebody private; null for a public figure. Whose age is told again and again is none:
 * every outlet has the name from one source, and no way of its own to write it.
 */
function agesOfPrivate(view: EntityView): ReadonlySet<string> | null {
  const known = privately.get(view);
  if (known !== undefined) return known;
  const told = view.files.filter(({ reading, mentions }) =>
    mentions.some((i) => {
      const mention = reading.mentions[i];
      return mention?.kind === 'entity' && mention.age !== null;
    }),
  );
  const ages = told.length >= AGES_TOLD * view.files.length ? new Set(told.map(({ uri }) => uri)) : null;
  privately.set(view, ages);
  return ages;
}

const isFull = ({ occurrence: { mention } }: Shown): boolean =>
  mention.type === 'person' && nameForm(mention.text).words.length > 1;

const isSlip = (a: NameWord, b: NameWord): boolean =>
  Math.min(a.raw.length, b.raw.length) >= LONG_WORD && typingDistance(a.raw, b.raw, 1) <= 1;

/** Languages in whose print accents are kept, names and all. */
const KEEP_ACCENTS = new Set<Language>(['fr', 'es', 'pt', 'de', 'it']);

/** Is it an accent in which they differ, not a hyphen or a space, and are both written with the accents of one language? */
const isAccent = (a: NameWord, b: NameWord, language: Language): boolean =>
  KEEP_ACCENTS.has(language) && a.raw === b.raw && lettersAlone(a.written) !== lettersAlone(b.written);

const lettersAlone = (text: string): string => text.normalize('NFC').replace(/[^\p{L}]/gu, '');

/** The same consonants: what romanisations of one name share. */
const soundsAlike = (a: NameWord, b: NameWord): boolean => a.key === b.key || skeleton(a.folded) === skeleton(b.folded);

/** Is the name used in articles of other stories as well? */
function isEveryday(uri: string, view: EntityView, around: Surroundings): boolean {
  let others = 0;
  for (const file of view.files) {
    if (around.relation(uri, file.uri).score >= SURELY_RELATED) continue;
    if (++others >= EVERYDAY) return true;
  }
  return false;
}
