import type { Article } from '../../article/article';
import type { Prose } from '../../article/prose';
import { laterAges } from '../../language/later-ages';
import { toldPeople } from '../../language/told-people';
import type { EntityMention, StatedAge } from '../mention';
import { ageOf } from './ages';
import { lastTold, MAY_TELL, only, peopleIn, surname } from './told-before';

/** Where the one is to be looked for: in the sentences before (by a noun, or by a pronoun), before in the same sentence, or in the block as who speaks. */
type Whose = 'back' | 'pronoun' | 'here' | 'mine';

/** An age told of somebody named before. Offsets are relative to the block. */
interface LaterAge {
  readonly whose: Whose;
  readonly sentence: number;
  readonly age: StatedAge;
  /** Up to here in its sentence somebody may be named: whom it is of (`here`), or another (`back`, `pronoun`). */
  readonly at: number;
}

/**
 * Gives people the ages that are told of them in the next sentence or paragraph (`The 29-year-old …`), at the end of theirs
 * (`died on Sunday aged 88`), or by themselves (« J'ai 21 ans »): only where one person alone may be meant, and no other
 * age is stated of him. Offsets of the mentions are into the file, in order.
 */
export function spreadAges(article: Article, entities: readonly EntityMention[]): readonly EntityMention[] {
  let ages: Map<EntityMention, StatedAge> | null = null;
  article.blocks.forEach((block, row) => {
    if (!MAY_TELL.has(block.prose.kind)) return;
    for (const later of agesIn(block.prose)) {
      const found = bearerOf(later, article, row, entities);
      if (!found || found.age || hasAge(found, entities)) continue;
      const { start, end } = later.age;
      ages ??= new Map();
      if (!ages.has(found)) ages.set(found, { ...later.age, start: start + block.start, end: end + block.start });
    }
  });
  const given = ages as Map<EntityMention, StatedAge> | null;
  return given ? entities.map((one) => (given.has(one) ? { ...one, age: given.get(one)! } : one)) : entities;
}

const known = new WeakMap<Prose, readonly LaterAge[]>();
const MAY_HAVE_AGE = /\d|\sans\b/u;

function agesIn(prose: Prose): readonly LaterAge[] {
  let ages = known.get(prose);
  if (!ages)
    known.set(prose, (ages = MAY_HAVE_AGE.test(prose.text) ? prose.sentences.flatMap((_, i) => read(prose, i)) : []));
  return ages;
}

function read(prose: Prose, i: number): LaterAge[] {
  const { start, end } = prose.sentences[i]!;
  const text = prose.text.slice(start, end);
  if (!MAY_HAVE_AGE.test(text)) return [];
  const { back, pronoun, here, mine } = laterAges(prose.language);
  const found: LaterAge[] = [];
  const add = (whose: Whose, match: RegExpExecArray | null): void => {
    const years = match && ageOf(match, start);
    if (!years || isOfPart(match.groups?.['noun'], prose)) return;
    found.push({
      whose,
      sentence: i,
      age: years,
      at: whose === 'back' || whose === 'pronoun' ? years.start : start + match.index,
    });
  };
  for (const pattern of back) if (found.length === 0) add('back', pattern.exec(text));
  for (const pattern of pronoun) if (found.length === 0) add('pronoun', pattern.exec(text));
  if (here) add('here', here.exec(text));
  if (mine) add('mine', mine.exec(text));
  return found;
}

/** `the 34-year-old suspect`: told by his part, whoever was named before. */
function isOfPart(noun: string | undefined, { language }: Prose): boolean {
  const words = toldPeople(language);
  return (
    noun !== undefined && words !== null && Object.values(words.parts).some((list) => list.split(' ').includes(noun))
  );
}

function bearerOf(
  { whose, sentence, at }: LaterAge,
  article: Article,
  row: number,
  entities: readonly EntityMention[],
): EntityMention | null {
  const block = article.blocks[row]!;
  const { sentences } = block.prose;
  if (whose === 'mine') return only(block, block.start, block.end, entities);
  const { start } = sentences[sentence]!;
  if (whose === 'here') {
    const found = only(block, block.start + start, block.start + at, entities);
    const between = found ? article.text.slice(found.end, block.start + at) : '';
    return found && !laterAges(block.prose.language).kin.test(between) ? found : null;
  }
  // Somebody named in the same sentence before the age is another.
  if (peopleIn(block.start + start, block.start + at, entities).length > 0) return null;
  return lastTold(article, row, sentence, entities, whose === 'pronoun');
}

/** Is an age stated of the name elsewhere? */
const hasAge = (person: EntityMention, entities: readonly EntityMention[]): boolean =>
  entities.some((one) => one.age !== null && one.type === 'person' && surname(one) === surname(person));
