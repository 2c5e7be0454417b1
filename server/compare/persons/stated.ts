import type { Article } from '../../article/article';
import type { Language } from '../../article/language';
import type { Span } from '../../article/span';
import type { EntityMention } from '../../extract/mention';
import { isCorrection } from '../../language/corrections';
import type { Answer, Level, RuleCode } from '../conflict';
import { weigh, type Weights } from '../evidence';
import { isLongPage } from '../long-page';
import { publishedDay } from '../names/times';
import type { EntityView, Finding, Place, Surroundings } from '../rule';

/** What a passage says of a person beside a name: an age, a function. */
export interface Stated<T extends Span> {
  readonly uri: string;
  /** Days since 1970 of the file's published date, or null. */
  readonly day: number | null;
  readonly said: T;
  /** On a long page, where what stands beside a name is often said of the next one. */
  readonly long: boolean;
  /** The name beside it, and the civility before that. */
  readonly name: string;
  readonly title: string | null;
  /** Of the file. */
  readonly language: Language;
}

/** From here, two articles are about one event, so that they mean one person; and surely so. */
export const RELATED = 0.3;
export const SURELY_RELATED = 0.6;
/** Passages of one person that are compared. */
const MOST = 40;

/**
 * What the entity's files say of it, by uri and place. A file that repeats itself says it once.
 * @param read what a mention says: nothing, one thing or more
 * @param key equal for what is the same
 */
export function statedOf<T extends Span>(
  { entity, files }: EntityView,
  read: (mention: EntityMention, article: Article) => readonly T[],
  key: (said: T) => string,
): readonly Stated<T>[] {
  if (entity.type !== 'person') return [];
  const stated: Stated<T>[] = [];
  for (const { uri, reading, mentions } of files) {
    const seen = new Set<string>();
    const [day, long] = [publishedDay(reading), isLongPage(reading)];
    for (const i of [...mentions].sort((a, b) => a - b)) {
      const mention = reading.mentions[i];
      if (mention?.kind !== 'entity') continue;
      const { text: name, title } = mention;
      for (const said of read(mention, reading.article)) {
        if (seen.has(key(said)) || inCorrection(reading.article, said)) continue;
        seen.add(key(said));
        stated.push({ uri, day, said, long, name, title, language: reading.article.language });
        if (stated.length === MOST) return stated;
      }
    }
  }
  return stated;
}

function inCorrection({ blocks }: Article, { start }: Span): boolean {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  return block !== undefined && isCorrection(block.prose);
}

/** A rule's own part of a finding about a person. */
export interface Wording<T extends Span> {
  readonly rule: RuleCode;
  readonly weights: Weights;
  /** The passage as shown, and what identifies it across edits. */
  readonly place: (stated: Stated<T>) => Omit<Place, 'uri' | 'start' | 'end'>;
  /** Were the first and the others said at one time? */
  readonly sameTime: (first: Stated<T>, others: readonly Stated<T>[]) => Answer['answer'];
}

/** One finding for each passage and level: the passage and all later ones that it conflicts with. */
export function findingsOf<T extends Span>(
  subject: string,
  all: readonly Stated<T>[],
  levelOf: (a: Stated<T>, b: Stated<T>) => Level | null,
  wording: Wording<T>,
  around: Surroundings,
): Finding[] {
  return all.flatMap((first, i) => {
    const graded = all.slice(i + 1).map((other) => ({ other, level: levelOf(first, other) }));
    return (['warning', 'note'] as const).flatMap((level) => {
      const others = graded.filter((one) => one.level === level).map(({ other }) => other);
      return others.length > 0 ? [findingOf(subject, level, first, others, wording, around)] : [];
    });
  });
}

function findingOf<T extends Span>(
  subject: string,
  level: Level,
  first: Stated<T>,
  others: readonly Stated<T>[],
  { rule, weights, place, sameTime }: Wording<T>,
  around: Surroundings,
): Finding {
  const places = [first, ...others].map((one): Place => {
    const { start, end } = one.said;
    return { uri: one.uri, start, end, ...place(one) };
  });
  const score = Math.max(...others.map((other) => around.relation(first.uri, other.uri).score));
  const evidence = weigh(
    [
      { question: 'same-entity', answer: 'yes' },
      { question: 'same-story', answer: score >= SURELY_RELATED ? 'yes' : 'partly' },
      { question: 'same-time', answer: sameTime(first, others) },
    ],
    weights,
  );
  return { rule, level, subject, places, evidence };
}
