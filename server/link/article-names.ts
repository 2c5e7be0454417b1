import type { Article } from '../article/article';
import { digest } from '../claim/digest';
import type { ArticleReading } from '../claim/reading';
import type { EntityMention, EntityType, StatedRole } from '../extract/mention';
import { aliasGroups } from './aliases';
import { areOfTwoSexes, givenLikeness, judgePeople, wordLikeness, type Likeness } from './compare-people';
import { judgeThings } from './compare-things';
import { nameForm, type NameForm } from './name-form';
import { looksLikeAcronym, thingForm } from './thing-form';
import type { Spelled } from './spelled';
import { ThingRegister } from './thing-register';
import { keyOf, type Kind, type Unit } from './unit';
import { typingDistance } from './word-distance';

/** Names that are one entity within the file; `full` is the first, fullest form. */
interface Group {
  readonly full: Spelled;
  readonly members: Spelled[];
}

/** The entities of one file, as far as the file alone tells. Pure; in order of first mention. */
export function unitsOf(uri: string, reading: ArticleReading): Unit[] {
  const { people, things } = spelledNames(reading);
  const groups = [...groupPeople(people), ...groupThings(things)];
  const bearers = new Map<string, number>();
  for (const { full } of groups)
    if (full.kind === 'person') bearers.set(surnameOf(full), (bearers.get(surnameOf(full)) ?? 0) + 1);
  return groups
    .map((group) => unit(uri, reading, group, bearers.get(surnameOf(group.full)) === 1))
    .sort((a, b) => a.mentions[0]! - b.mentions[0]!);
}

/** Is the mention a name to be linked: not a demonym, not in page furniture? */
export function isLinkable(article: Article, mention: EntityMention): boolean {
  if (mention.demonym) return false;
  const blocks = article.blocks;
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle]!;
    if (block.end <= mention.start) low = middle + 1;
    else if (block.start > mention.start) high = middle - 1;
    else return block.prose.kind !== 'furniture';
  }
  return true;
}

function spelledNames(reading: ArticleReading): { people: Spelled[]; things: Spelled[] } {
  const byKey = new Map<string, Spelled>();
  const votes = new Map<string, { person: number; thing: number }>();
  const linkable: { mention: EntityMention; i: number }[] = [];
  reading.mentions.forEach((mention, i) => {
    if (mention.kind === 'entity' && isLinkable(reading.article, mention)) linkable.push({ mention, i });
  });
  // A name of several words is one thing in one file, whatever the recogniser made of it here and there.
  for (const { mention } of linkable) {
    const key = votingKey(nameForm(mention.text));
    const vote = votes.get(key) ?? { person: 0, thing: 0 };
    vote[mention.type === 'person' ? 'person' : 'thing'] += mention.title || mention.role || mention.age ? 2 : 1;
    votes.set(key, vote);
  }
  for (const { mention, i } of linkable) {
    const person = nameForm(mention.text);
    const vote = votes.get(votingKey(person))!;
    const isPerson = person.words.length > 1 ? vote.person >= vote.thing && vote.person > 0 : mention.type === 'person';
    const kind: Kind = isPerson ? 'person' : 'thing';
    const form = isPerson ? person : thingForm(mention.text);
    if (form.words.length === 0) continue;
    const key = keyOf(kind, form.id);
    let spelled = byKey.get(key);
    if (!spelled) {
      spelled = {
        kind,
        form,
        text: mention.text,
        acronym: !isPerson && looksLikeAcronym(mention.text),
        aliases: new Set(),
        mentions: [],
      };
      byKey.set(key, spelled);
    }
    if (mention.alias) spelled.aliases.add(thingForm(mention.alias).id);
    spelled.mentions.push(i);
  }
  const all = [...byKey.values()];
  return { people: all.filter((name) => name.kind === 'person'), things: all.filter((name) => name.kind === 'thing') };
}

/** Spellings of one name vote together on whether it is a person's. */
const votingKey = ({ words, id, run }: NameForm): string => (words.length > 1 ? run : id);

const longestFirst = (a: Spelled, b: Spelled): number =>
  b.form.words.filter((word) => !word.initial).length - a.form.words.filter((word) => !word.initial).length ||
  b.form.words.length - a.form.words.length ||
  a.mentions[0]! - b.mentions[0]!;

function groupPeople(names: readonly Spelled[]): Group[] {
  const groups: Group[] = [];
  for (const name of [...names].sort(longestFirst)) {
    const hosts = groups.filter(({ members }) => members.some((member) => mayBeSamePerson(name.form, member.form)));
    const exact = hosts.filter((group) =>
      group.members.some((member) => joinedKey(member.form) === joinedKey(name.form)),
    );
    const host = exact.length === 1 ? exact[0] : hosts.length === 1 ? hosts[0] : undefined;
    if (host) host.members.push(name);
    else groups.push({ full: name, members: [name] });
  }
  // A lone first name belongs to the one person of the file that has it, if it is nobody's surname.
  for (const group of [...groups]) {
    if (group.full.form.words.length > 1) continue;
    const word = group.full.form.words[0]!;
    const hosts = groups.filter(
      (other) => other.full.form.words.length > 1 && isSure(givenLikeness(other.full.form.words[0]!, word)),
    );
    if (
      hosts.length === 1 &&
      !groups.some(
        (other) =>
          other !== group && other.full.form.words.length > 1 && other.full.form.words.at(-1)!.key === word.key,
      )
    ) {
      hosts[0]!.members.push(...group.members);
      groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups;
}

const isSure = (likeness: Likeness): boolean => likeness === 'equal' || likeness === 'romanised';

const joinedKey = (form: NameForm): string => (form.suffix ? form.run + form.suffix : form.run);

const TOLD_BY_NAME = new Set(['same', 'likely']);

/** Within one file: short form, initials, or a spelling that only the ear or one slip tells apart. */
function mayBeSamePerson(short: NameForm, full: NameForm): boolean {
  if (joinedKey(short) === joinedKey(full)) return !areOfTwoSexes(short, full);
  if (short.suffix && full.suffix && short.suffix !== full.suffix) return false;
  if (short.words.length === 1) {
    const word = short.words[0]!;
    const surname = full.words.at(-1)!;
    if (word.initial) return false;
    const likeness = wordLikeness(word, surname);
    if (likeness === 'equal' || likeness === 'romanised') return true;
    if (full.words.length > 2 && full.words.slice(1).some((other) => other.folded === word.folded)) return true;
    if (surname.folded.startsWith('abd') && surname.folded.slice(3) === word.folded) return true;
    // The first letter is seldom the one that slips.
    return (
      likeness === 'near' &&
      word.folded.length >= 6 &&
      word.folded.charAt(0) === surname.folded.charAt(0) &&
      typingDistance(word.folded, surname.folded, 1) <= 1
    );
  }
  // Two words or more that the fuller name ends in, or that it has as first and last.
  const words = full.words.slice(-short.words.length);
  if (words.length === short.words.length && short.words.every((word, i) => word.key === words[i]!.key)) return true;
  if (full.words.length < 2 || !TOLD_BY_NAME.has(judgePeople(short, full))) return false;
  const given = givenLikeness(short.words[0]!, full.words[0]!);
  const surname = wordLikeness(short.words.at(-1)!, full.words.at(-1)!);
  // A given name one letter off beside the same surname in one file is a brother or a sister.
  if (given === 'near') return false;
  return surname !== 'near' || short.words.at(-1)!.folded.length >= 5;
}

function groupThings(names: readonly Spelled[]): Group[] {
  const groups: Group[] = [];
  const register = new ThingRegister(names.some((name) => name.acronym));
  for (const name of [...names].sort(longestFirst)) {
    const at = register.sameAs(name) ?? register.longFor(name) ?? groups.length;
    if (at < groups.length) groups[at]!.members.push(name);
    else groups.push({ full: name, members: [name] });
    register.add(name, at);
  }
  return groups;
}

const surnameOf = ({ form }: Spelled): string => form.words.at(-1)!.key;

function unit(uri: string, reading: ArticleReading, group: Group, sole: boolean): Unit {
  const mentions = group.members.flatMap((member) => member.mentions).sort((a, b) => a - b);
  const entities = mentions.map((i) => reading.mentions[i] as EntityMention);
  const { kind, form } = group.full;
  const known = group.members.some((member) => aliasGroups(member.form.id).length > 0);
  const type =
    mostUsual(kind === 'person' ? ['person'] : entities.map((mention) => mention.type).filter((t) => t !== 'person')) ??
    'other';
  const lone = form.words.length === 1;
  const weak = kind === 'person' ? lone : !known && lone && group.full.acronym;
  const full = group.members.filter((member) => member !== group.full && isFull(member, group.full));
  const shortForms = new Set<string>();
  if (kind === 'person') shortForms.add(form.words.at(-1)!.folded);
  for (const member of group.members) if (member.form.words.length === 1) shortForms.add(member.form.words[0]!.folded);
  const key = keyOf(kind, form.id);
  const otherForms =
    full.length > 0 ? new Map(full.map((member) => [keyOf(kind, member.form.id), member.form])) : NO_FORMS;
  const spellings = spellingsOf(entities);
  const otherKeys = orNone([...otherForms.keys()]);
  const shorts = [...shortForms];
  const roles = orNone([...new Set(entities.flatMap(functionsOf).flatMap(({ classes }) => classes))]);
  const offices = orNone(officesOf(entities));
  const ages = orNone([...new Set(entities.flatMap((mention) => (mention.age ? [mention.age.years] : [])))]);
  const titles = orNone(titlesOf(entities));
  const alone = sole && kind === 'person';
  const content = digest(
    JSON.stringify([key, type, weak, otherKeys, shorts, roles, offices, ages, titles, alone, spellings]),
  );
  return {
    uri,
    kind,
    type,
    key,
    form,
    weak,
    otherKeys,
    otherForms,
    shorts,
    mentions,
    spellings,
    roles,
    offices,
    ages,
    titles,
    alone,
    content,
    entity: null,
  };
}

/** Each class of function with what it is held in, as written. */
const officesOf = (entities: readonly EntityMention[]): string[] => [
  ...new Set(
    entities.flatMap(functionsOf).flatMap(({ classes, of, tense }) => {
      const told = classes.at(-1);
      if (tense !== 'current') return [`${tense} ${told}`];
      return of ? [`${told} of ${of}`] : [];
    }),
  ),
];

/** The function stated beside the name, and those told with it. */
const functionsOf = ({ role }: EntityMention): readonly StatedRole[] => (role ? [role, ...(role.also ?? [])] : []);

/** Most units have none of this or that: they share one empty list. */
const NONE: readonly never[] = [];
const NO_FORMS: ReadonlyMap<string, NameForm> = new Map();
const orNone = <T>(list: readonly T[]): readonly T[] => (list.length > 0 ? list : NONE);

function titlesOf(mentions: readonly EntityMention[]): string[] {
  const titles = new Set<string>();
  for (const { title } of mentions)
    if (title) for (const word of title.toLowerCase().split(/[\s.]+/u)) if (word) titles.add(word);
  return [...titles];
}

function spellingsOf(mentions: readonly EntityMention[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const spelled = new Map<string, number>();
  for (const [text, times] of counts) {
    const spelling = text.replace(/\s+/gu, ' ').normalize('NFC');
    spelled.set(spelling, (spelled.get(spelling) ?? 0) + times);
  }
  return [...spelled];
}

/** A form that stands for the entity in other files too, not just here. */
function isFull(name: Spelled, full: Spelled): boolean {
  if (name.kind === 'person') return name.form.words.length > 1 && !name.form.words[0]!.initial;
  return name.form.words.length > 1 || judgeThings(name.form, full.form) === 'same';
}

function mostUsual(types: readonly EntityType[]): EntityType | undefined {
  const counts = new Map<EntityType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
