import type { Block } from '../article/article';
import type { Prose } from '../article/prose';
import { proseFact } from '../article/prose-fact';
import type { Span } from '../article/span';
import type { Language } from '../article/language';
import type { EntityMention, Mention } from '../extract/mention';
import { yearsIn } from '../language/age-words';
import { roleLexicon } from '../language/role-lexicon';
import { plain } from '../language/stem';
import { toldPeople } from '../language/told-people';
import { type Part } from '../language/shapes/told-people';
import { type ToldPeople } from '../language/shapes/told-people';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';

/** The age of somebody who is told by the part that he has in the event (`the driver, 61`, « un homme de 34 ans, interpellé »). */
export interface AgeClaim extends ClaimBase {
  readonly kind: 'age';
  /** Years, both ends included: equal but for a decade. */
  readonly low: number;
  readonly high: number;
  readonly parts: readonly Part[];
  /** What else he is called by (`farmer`, `brocanteur`): nouns that not everybody has. */
  readonly nouns: readonly string[];
  /** Trades that those, or the function beside the name, are words for, as functions have them: `trade:nurse`. */
  readonly trades: readonly string[];
  readonly sex: 'm' | 'f' | null;
  /** Does the age stand beside a name (which `mention` is)? */
  readonly named: boolean;
}

const OLDEST = 115;
const DECADES: Readonly<Record<string, number>> = {
  trent: 30,
  quadrag: 40,
  quinquag: 50,
  sexag: 60,
  septuag: 70,
  octog: 80,
  nonag: 90,
};
const ENGLISH_DECADES: Readonly<Record<string, number>> = {
  teens: 10,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
const EARLY_TO_LATE: Readonly<Record<string, readonly [number, number]>> = { early: [0, 4], mid: [3, 7], late: [6, 9] };
/** No age without a digit, and the words for a decade. */
const MAY_HAVE_AGE =
  /\d|génaire|tenaire|\sans\b|\b(?:his|her)\s(?:\p{Ll}+[\s-])?\p{Ll}+(?:ties|eens)\b|\p{Ll}{4}enn[ei]\b/u;

/** Ages of people, those without a name among them. Offsets are into the file. */
export function makeAgeClaims(passages: Passages): AgeClaim[] {
  const named = new Map<number, number>();
  passages.mentions.forEach((mention, i) => {
    if (mention.kind === 'entity' && mention.age) named.set(mention.age.start, i);
  });
  return passages.article.blocks.flatMap((block) => {
    const words = toldPeople(block.prose.language);
    if (!words || block.prose.kind === 'furniture' || !MAY_HAVE_AGE.test(block.prose.text)) return [];
    return claimsOf(block, words, passages, named);
  });
}

function claimsOf(block: Block, words: ToldPeople, passages: Passages, named: ReadonlyMap<number, number>): AgeClaim[] {
  const found = [...unnamedIn(block.prose), ...namedIn(block, passages, named)]
    .sort((a, b) => a.age.start - b.age.start)
    .filter((one, i, all) => all[i - 1]?.age.start !== one.age.start);
  const ends = endsOfLists(block.prose.text, found);
  return found.flatMap((one, i) => {
    const passage = passages.at({ start: block.start + one.age.start, end: block.start + one.age.end });
    if (!passage) return [];
    const start = block.start + one.age.start;
    const mention = named.get(start) ?? null;
    const sentence = { start: passage.sentence.start - block.start, end: passage.sentence.end - block.start };
    const from = Math.max(sentence.start, found[i - 1]?.age.end ?? 0);
    const to = Math.min(sentence.end, found[ends[i]!]?.whole.start ?? Infinity);
    const clause = block.prose.text.slice(one.whole.start, Math.max(to, one.whole.end));
    const before = block.prose.text.slice(from, one.whole.start);
    const parts = partsOf(one.noun, clause, before, words);
    const inherited =
      parts.length === 0 && isStandIn(one, words)
        ? inheritedPart(passages.article.text, block.start + sentence.start, words, one.sex !== null)
        : parts;
    const { low, high } = one;
    const nouns = nounsOf(one, block.prose.text, words);
    return [
      {
        kind: 'age',
        start,
        end: block.start + one.age.end,
        text: block.prose.text.slice(one.age.start, one.age.end),
        sentence: passage.sentence,
        mention,
        topic: passage.topic,
        when: passage.when,
        source: passage.source,
        value: `${low}-${high}`,
        fingerprint: fingerprint('age', ...inherited, low, high),
        low,
        high,
        parts: inherited,
        nouns,
        trades: tradesOf(one, nouns, block.prose.language, mention === null ? null : passages.mentions[mention]!),
        sex: sexOf(one.noun, words) ?? one.sex,
        named: mention !== null,
      },
    ];
  });
}

/** `a 17-year-old boy and a 19-year-old girl`: what is told of the second is told of both. */
const JOINED = /^(?:\s\p{Ll}+)?(?:,\s|,?\s(?:and|et|y|und)\s)(?:(?:an?|une?|una?|einen?|eine)\s)?$/u;
const joined = (text: string, a: FoundAge, b: FoundAge): boolean => JOINED.test(text.slice(a.whole.end, b.whole.start));

/** For each age, the index behind the last that is joined to it. */
function endsOfLists(text: string, found: readonly FoundAge[]): readonly number[] {
  const ends = found.map((_, i) => i + 1);
  for (let i = found.length - 2; i >= 0; i--) if (joined(text, found[i]!, found[i + 1]!)) ends[i] = ends[i + 1]!;
  return ends;
}

interface FoundAge {
  /** All the words, and the age alone; in the block. */
  readonly whole: Span;
  readonly age: Span;
  readonly noun: string | null;
  /** What a pronoun shows. */
  readonly sex: 'm' | 'f' | null;
  readonly low: number;
  readonly high: number;
}

const unnamedIn = proseFact(readUnnamed);

function readUnnamed({ text, language }: Prose): FoundAge[] {
  const words = toldPeople(language);
  if (!words?.mark.test(text)) return [];
  const { ages, things } = words;
  return ages.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): FoundAge[] => {
      const { age, noun, part, he, she } = match.groups as Readonly<Record<string, string | undefined>>;
      if (noun && has(things, noun.toLowerCase())) return [];
      const sex = he ? 'm' : she ? 'f' : null;
      const whole = { start: match.index, end: match.index + match[0].length };
      const from = match.index + match[0].indexOf(age!, noun && match[0].startsWith(noun) ? noun.length : 0);
      return eachOf(age!).flatMap(({ text: one, at }) => {
        const years = yearsOf(one, part, match[0].endsWith(`${one}s`));
        const start = from + at;
        return years
          ? [{ whole, age: { start, end: start + one.length }, noun: noun?.toLowerCase() ?? null, sex, ...years }]
          : [];
      });
    }),
  );
}

function namedIn(block: Block, { mentions }: Passages, named: ReadonlyMap<number, number>): FoundAge[] {
  return [...named].flatMap(([at, i]): FoundAge[] => {
    if (at < block.start || at >= block.end) return [];
    const { start, end, age } = mentions[i] as EntityMention;
    // The name may stand in the block before.
    const [first, last] = start < block.start || end > block.end ? [age!.start, age!.end] : [start, end];
    const whole = {
      start: Math.min(first, age!.start) - block.start,
      end: Math.max(last, age!.end) - block.start,
    };
    return [
      {
        whole,
        age: { start: age!.start - block.start, end: age!.end - block.start },
        noun: null,
        sex: null,
        low: age!.low,
        high: age!.high,
      },
    ];
  });
}

const ONE_OF_LIST = /\d{1,3}/gu;

/** The ages of a list (`84 et 79`), or the one. */
function eachOf(age: string): readonly { readonly text: string; readonly at: number }[] {
  const listed = [...age.matchAll(ONE_OF_LIST)];
  return listed.length < 2 ? [{ text: age, at: 0 }] : listed.map(({ 0: text, index }) => ({ text, at: index }));
}

/** @param loose is it a decade (`in her 50s`)? */
function yearsOf(age: string, part: string | undefined, loose = false): { low: number; high: number } | null {
  const decade = DECADES[age.replace(/énaire$/u, '')] ?? ENGLISH_DECADES[age];
  if (decade !== undefined) {
    const [low, high] = EARLY_TO_LATE[part ?? ''] ?? [0, 9];
    return { low: decade + low, high: decade + high };
  }
  const years = yearsIn(age);
  if (!(years >= 1 && years <= OLDEST)) return null;
  if (part === undefined) return { low: years, high: loose ? years + 9 : years };
  const [low, high] = EARLY_TO_LATE[part]!;
  return { low: years + low, high: years + high };
}

const sets = new Map<string, ReadonlySet<string>>();

/** Is the word in the list? */
function has(list: string, word: string): boolean {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list.split(' '))));
  return set.has(word);
}

function sexOf(noun: string | null, { male, female }: ToldPeople): 'm' | 'f' | null {
  if (noun === null) return null;
  return has(female, noun) ? 'f' : has(male, noun) ? 'm' : null;
}

const FATES: readonly Part[] = ['dead', 'hurt', 'victim'];
/** Articles and the like between a verb and whom it befalls: `killing of a`. */
const BETWEEN =
  /(?:(?<!\p{L})(?:an?|the|of|une?|le|la|les|de|du|des|son|sa|his|her|einen?|una?|el|al|is|was|est|était)|l['’]|d['’]|[\s,])+$/iu;
const LAST_WORD = /[\p{L}-]+$/u;

const SUBJECT_BEFORE =
  /(?:^|[\s,“«])(?:[Tt]he|[Ll][ea]|[Ee]l|[Dd]er|[Dd]ie|[Ii]l|[Ll][ao])\s(\p{L}+)(?:\s[\p{L}'’-]+){0,4},\s(?:(?:an?|une?|una?|uno|einen?|eine)\s)?$/u;

/** The parts that the noun and the words around tell, sorted. */
function partsOf(noun: string | null, clause: string, before: string, { parts, told }: ToldPeople): Part[] {
  const found = new Set<Part>();
  // `The driver of the lorry, a 47-year-old Pole, …`
  const subject = SUBJECT_BEFORE.exec(before)?.[1]?.toLowerCase();
  const last = LAST_WORD.exec(before.replace(BETWEEN, ''))?.[0].toLowerCase() ?? '';
  for (const part of Object.keys(parts) as (keyof typeof parts)[]) {
    if ((noun !== null && has(parts[part], noun)) || has(parts[part], last) || (subject && has(parts[part], subject)))
      found.add(part);
  }
  for (const fate of FATES) if (last !== '' && told[fate]?.test(last)) found.add(fate);
  if (found.size === 0 || (!found.has('suspect') && !FATES.some((fate) => found.has(fate)))) {
    // What is told first is told of him: who is arrested for a killing was not killed.
    const place = (part: Part): number => told[part]?.exec(clause)?.index ?? Infinity;
    const arrested = last !== '' && told.suspect?.test(last) ? -1 : place('suspect');
    const fates = FATES.filter((fate) => place(fate) < arrested);
    if (fates.length > 0) for (const fate of fates) found.add(fate);
    else if (arrested < Infinity) found.add('suspect');
  }
  if (found.has('dead') || found.has('hurt')) found.add('victim');
  return [...found].sort();
}

const isStandIn = ({ noun }: FoundAge, { standIns }: ToldPeople): boolean => noun === null || has(standIns, noun);

const LAST_SENTENCE = /[^.!?]*[.!?]["”»]?\s*$/u;
/** How far back a part may be told of whom a general noun stands for. */
const REACH = 400;

/** The part of whom was told of last before the place in the text. */
function inheritedPart(text: string, before: number, { parts, told }: ToldPeople, byPronoun: boolean): Part[] {
  const behind = text.slice(Math.max(0, before - REACH), before);
  // A pronoun goes on about whom the sentence before tells of: `The two who died were brothers. He was 44, …`.
  const last = byPronoun ? LAST_SENTENCE.exec(behind)?.[0] : undefined;
  const fates = last === undefined ? [] : FATES.filter((fate) => told[fate]?.test(last));
  if (fates.length > 0) return [...new Set<Part>([...fates, 'victim'])].sort();
  const words = behind.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  for (let i = words.length - 1; i >= 0; i--) {
    for (const part of Object.keys(parts) as (keyof typeof parts)[]) if (has(parts[part], words[i]!)) return [part];
  }
  return [];
}

/** The trades that the nouns tell, the noun beside the age, or the function beside the name. */
function tradesOf(
  { noun }: FoundAge,
  nouns: readonly string[],
  language: Language,
  mention: Mention | null,
): readonly string[] {
  const { heads } = roleLexicon(language);
  const told = [...(noun === null ? [] : [noun]), ...nouns].flatMap((word) => heads.one(plain(word)) ?? []);
  const role = mention?.kind === 'entity' ? mention.role : null;
  const stated = role ? [role, ...(role.also ?? [])].flatMap(({ classes }) => classes) : [];
  return [...new Set([...told, ...stated].filter((name) => name.startsWith('trade:')))];
}

/** A shorter word is hardly a noun that tells people apart. */
const SHORTEST_NOUN = 5;

/** The noun before the age, or the words in lower case after it, the first of which may only narrow the noun. */
function nounsOf(
  { whole, age, noun }: FoundAge,
  text: string,
  { male, female, standIns, general }: ToldPeople,
): string[] {
  const isBefore = noun !== null && text.slice(whole.start, age.start).toLowerCase().includes(noun);
  const after = /^[\s-]\p{L}+[\s-]old((?:\s\p{Ll}[\p{Ll}-]*){1,3})/u.exec(text.slice(age.end, age.end + REACH))?.[1];
  const words = isBefore ? [noun] : (after?.trim().split(' ') ?? []);
  return words.filter(
    (word) => word.length >= SHORTEST_NOUN && ![male, female, standIns, general].some((list) => has(list, word)),
  );
}
