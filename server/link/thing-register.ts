import { aliasGroups } from './aliases';
import { isAcronymOf, organizationForm } from './organization-form';
import type { Spelled } from './spelled';

/** Words of a name at most by which it is known in part: a name of more is a list, or no name. */
const MOST_WORDS = 16;

/** Shorter runs of letters that are equal may be two names. */
const TELLING_RUN = 4;

/**
 * The names of places and bodies that a file has so far, with the number of the group that each is in, kept
 * under all that another name may know them by: so that a file of many names is read in linear time.
 */
export class ThingRegister {
  /** First group under a key: ids, aliases, groups of aliases, runs of letters. */
  private readonly first = new Map<string, number>();
  /** All groups under a shorter name that a name may go by. */
  private readonly shorts = new Map<string, Set<number>>();

  /** `acronyms`: does the file have any? Only then are first letters kept. */
  constructor(private readonly acronyms: boolean) {}

  add(name: Spelled, group: number): void {
    for (const key of keysOf(name)) this.first.set(key, Math.min(group, this.first.get(key) ?? group));
    for (const key of this.shortsOf(name)) {
      const groups = this.shorts.get(key);
      if (groups) groups.add(group);
      else this.shorts.set(key, new Set([group]));
    }
  }

  /** The first group with another name for the same thing: an alias beside one of them, a usual one, or only cut into words differently. */
  sameAs(name: Spelled): number | null {
    let found: number | null = null;
    for (const key of askedKeys(name)) {
      const group = this.first.get(key);
      if (group !== undefined && (found === null || group < found)) found = group;
    }
    return found;
  }

  /** The only group with a name that this one is the acronym of, or its first or last words alone: `Lardeau` for Lardeau Industries. */
  longFor({ acronym, text, form }: Spelled): number | null {
    if (acronym) return only(this.shorts.get(`letters ${lettersOf(text)}`));
    if (aliasGroups(form.id).length > 0) return null;
    const words = form.words.map((word) => word.key).join(' ');
    return only(this.shorts.get(`words ${words}`));
  }

  private *shortsOf({ form, text }: Spelled): Iterable<string> {
    const words = form.words.map((word) => word.key);
    for (let size = 1; size < Math.min(words.length, MOST_WORDS); size++) {
      yield `words ${words.slice(0, size).join(' ')}`;
      if (size >= 2) yield `words ${words.slice(-size).join(' ')}`;
    }
    if (!this.acronyms || words.length < 2) return;
    const body = organizationForm(text);
    for (const letters of body.initials) if (isAcronymOf(letters, body)) yield `letters ${letters}`;
  }
}

const lettersOf = (acronym: string): string => acronym.replace(/[^\p{L}]/gu, '').toLowerCase();

const only = (groups: ReadonlySet<number> | undefined): number | null => (groups?.size === 1 ? [...groups][0]! : null);

function* keysOf(name: Spelled): Iterable<string> {
  yield `id ${name.form.id}`;
  for (const alias of name.aliases) yield `alias ${alias}`;
  yield* shared(name);
}

function* askedKeys(name: Spelled): Iterable<string> {
  yield `alias ${name.form.id}`;
  for (const alias of name.aliases) yield `id ${alias}`;
  yield* shared(name);
}

function* shared({ form }: Spelled): Iterable<string> {
  for (const group of aliasGroups(form.id)) yield `usual ${group}`;
  if (form.run.length >= TELLING_RUN) yield `run ${form.run}`;
}
