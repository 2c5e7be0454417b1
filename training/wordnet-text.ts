import { NAME_WORDS } from '../server/language/names';
import { markNames } from './mark-names';
import type { OwnText } from './own-text';
import { shuffle } from './random';
import type { Annotated, Name } from './samples';
import { explanations, instances, type Instance } from './wordnet';

/** Slots of `OwnText` that a name of the type may be replaced with. */
const SLOT_OF: Readonly<Record<string, readonly string[]>> = {
  person: ['P', 'P', 'S', 'K'],
  location: ['L', 'T', 'A'],
  organization: ['O', 'G', 'X'],
  other: ['W'],
};
/** Words that a common noun phrase in a gloss begins with; a phrase that begins otherwise wants an article. */
const HAS_ARTICLE = /^(?:an?|the|one|any|two|three|his|her|its|all|in|of|from|on)\b/iu;
const VOWEL = /^[aeiou]/iu;
/** Share of the explanations of common nouns that name places only (`a fern of New Zealand`). */
const PLAIN_SHARE = 0.3;

/**
 * Sentences made of WordNet's explanations: of a named thing (`X is a city in southern Malawi`), where X is now its
 * own name and now another of the type, and of common nouns where they speak of named things. The names inside are
 * found by WordNet itself; what it does not know, or knows as two kinds of thing, is left open.
 */
export function wordnetText(own: OwnText, random: () => number): Annotated[] {
  const all = instances();
  const types = typesByName(all);
  const texts: Annotated[] = [];
  for (const one of all) {
    for (let times = 0; times < (one.type === 'person' ? 1 : 2); times++)
      texts.push(sentenceOn(one, own, types, random));
  }
  for (const gloss of explanations()) {
    for (const part of gloss.split(/;|"/u)) {
      const text = part.trim();
      if (text.length < 25 || !/ \p{Lu}/u.test(text)) continue;
      const marked = markNames(`${text[0]!.toUpperCase()}${text.slice(1)}.`, types, 1);
      const telling = marked.names.some(({ type }) => type !== 'location');
      if (marked.names.length > 0 && (telling || random() < PLAIN_SHARE))
        texts.push({ source: 'wordnet', language: 'en', ...marked });
    }
  }
  return shuffle(texts, random);
}

/** The type of each name that has one type only. */
function typesByName(all: readonly Instance[]): Map<string, string | null> {
  const types = new Map<string, string | null>();
  for (const { names, type } of all) {
    for (const name of names) types.set(name, types.has(name) && types.get(name) !== type ? null : type);
  }
  for (const word of NAME_WORDS.en.demonyms.split(/\s+/u)) types.set(`${word[0]!.toUpperCase()}${word.slice(1)}`, null);
  return types;
}

function sentenceOn(
  { names, type, gloss }: Instance,
  own: OwnText,
  types: ReadonlyMap<string, string | null>,
  random: () => number,
): Annotated {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const name = random() < 0.4 ? pick(names) : own.slot(pick(SLOT_OF[type]!), 'en');
  const years = /\((?:born in )?[\d?–-]+(?: ?BC)?\)/u.exec(gloss)?.[0] ?? '';
  const [first, ...others] = gloss
    .replace(/\([^)]*\)/gu, '')
    .replace(/^United States (?=\p{Ll})/u, 'American ')
    .replaceAll(/\s+/gu, ' ')
    .split(/; ?/u)
    .filter((part) => part.length > 3 && !part.includes('"'))
    .map((part) => part.trim());
  const what = first ?? 'one of the kind';
  const phrase = HAS_ARTICLE.test(what) ? what : `${VOWEL.test(what) ? 'an' : 'a'} ${what}`;
  const bare = phrase.replace(/^(?:an?|the) /u, '');
  const article = type === 'organization' || (type === 'other' && random() < 0.5) ? pick(['The ', 'The ', '']) : '';
  const tail = others.length > 0 && random() < 0.5 ? `; ${others[0]!}` : '';
  const was = type === 'person' ? pick(['was', 'was', 'is']) : pick(['is', 'is', 'was']);
  const span = years && random() < 0.7 ? ` ${years}` : '';
  const [before, after] = pick<readonly [string, string]>([
    [article, `${span} ${was} ${phrase}${tail}.`],
    [article, `${span} ${was} ${phrase}${tail}.`],
    [
      article,
      `${span}, ${phrase}, ${pick(['became well known', 'is mentioned in many books', 'was described later'])}.`,
    ],
    [
      `They ${pick(['wrote about', 'spoke of', 'remembered', 'described'])} ${article.toLowerCase()}`,
      `, ${phrase}${tail}.`,
    ],
    type === 'person'
      ? [`The ${bare.split(/ who | that |,/u)[0]!} `, ` ${pick(['wrote', 'said', 'left', 'agreed', 'was born'])}.`]
      : [article, ` ${was} ${phrase}.`],
  ]);
  const head = markNames(before, types, 1);
  const rest = markNames(after, types, 0);
  const text = head.text + name + rest.text;
  const at = head.text.length;
  const shifted = (spans: readonly Name[]): Name[] =>
    spans.map((one) => ({ ...one, start: one.start + at + name.length, end: one.end + at + name.length }));
  return {
    source: 'wordnet',
    language: 'en',
    text,
    names: [...head.names, { start: at, end: at + name.length, type }, ...shifted(rest.names)],
    unknown: [...head.unknown, ...shifted(rest.unknown.map((one) => ({ ...one, type: null })))],
  };
}
