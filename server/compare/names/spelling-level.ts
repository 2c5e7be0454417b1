import type { Language } from '../../article/language';
import { onlyFollowsLanguage } from '../../language/romanisation';
import type { NameWord } from '../../link/name-form';
import { skeleton } from '../../link/romanise';
import { nearness } from '../../link/stories';
import { isTransliterated } from '../../link/transliterated';
import type { Level } from '../conflict';
import type { EntityView, Surroundings } from '../rule';
import type { Occurrence } from './occurrences';
import { keyOf, type Part } from './parts';
import { wordContrast, type SpelledName } from './variants';
import { daysBetween } from './times';

/** A passage that has a variant, the word in it, and what of its file matters. */
export interface Shown {
  readonly occurrence: Occurrence;
  readonly word: NameWord;
  readonly name: SpelledName;
}

/** Related below this, two articles may mean two people or places. */
export const RELATED = 0.45;
export const SURELY_RELATED = 0.65;
/** Given name and surname say more than a lone word: the same bearer is meant in articles less surely of one story. */
const RELATED_PEOPLE = 0.55;
/** A full name whose letters are its own: hardly two bearers write it almost alike. */
const RELATED_OWN = 0.4;
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
  // A third spelling may have brought together two that say the same.
  if (!wordContrast(a.word, b.word)) return null;
  const person = view.entity.type === 'person';
  const full = person && [a, b].every(({ name }) => name.form.words.length > 1);
  const agesTold = full && view.stated.ages.size > 0 ? agesOfPrivate(view) : null;
  const score = relatedness(a.occurrence, b.occurrence, agesTold, around);
  const own = isTelling(a, person) && isTelling(b, person);
  if (score < (own ? RELATED_OWN : RELATED)) return null;
  const [p, q] = [a.occurrence.language, b.occurrence.language];
  if (p !== q) {
    // Names of places and bodies are translated; accents follow the language's keyboard.
    if (!person) return null;
    if (!part.typographic && onlyFollowsLanguage(a.word.folded, p, b.word.folded, q)) return null;
  }
  if (part.typographic && !(full && score >= SURELY_RELATED && isAccent(a.word, b.word, p, q)))
    return p === q ? 'note' : null;
  if (score < (own ? RELATED_OWN : full ? RELATED_PEOPLE : SURELY_RELATED)) return 'note';
  if (view.entity.pinned) return 'warning';
  if (a.occurrence.long || b.occurrence.long) return 'note';
  if (p === q && !part.typographic && !soundsAlike(a.word, b.word)) return 'warning';
  if (agesTold) return 'warning';
  if (isEveryday(a.occurrence.uri, view, around)) return 'note';
  if (own) return 'warning';
  if (p !== q && a.word.key === b.word.key) return 'note';
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

/** Words of the name of a place or body that tell which is meant as a given name and surname do. */
const TELLING_WORDS = 3;

/** Does the name say alone whom or what it means, in letters that are its own? */
const isTelling = ({ name }: Shown, person: boolean): boolean =>
  name.form.words.length >= (person ? 2 : TELLING_WORDS) && !isTransliterated(name.text);

/** Languages that write the accents of each other's names; Italian knows them on last letters only. */
const KEEP_ACCENTS = new Set<Language>(['fr', 'es', 'pt', 'de']);

/**
 * Is it an accent in which they differ, not a hyphen or a space, where a house is to write one? Another language may not
 * have it on its keyboard.
 */
const isAccent = (a: NameWord, b: NameWord, p: Language, q: Language): boolean =>
  (p === q ? p !== 'it' : KEEP_ACCENTS.has(p) && KEEP_ACCENTS.has(q)) &&
  a.raw === b.raw &&
  lettersAlone(a.written) !== lettersAlone(b.written);

const lettersAlone = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

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
