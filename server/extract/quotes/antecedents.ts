import type { Article } from '../../article/article';
import type { EntityMention, QuoteMention, Speaker } from '../mention';

type Gender = 'female' | 'male' | null;

const FEMALE = new Set('she elle ella ela lei sie zij'.split(' '));
const MALE = new Set('he il él ele lui er hij'.split(' '));
const FEMALE_TITLES = /^(?:mme|mlle|mrs|ms|miss|madame|lady|frau|sra|dña|doña|signora|mevrouw|mevr|dona)\b/iu;
const MALE_TITLES = /^(?:m|mr|sir|lord|monsieur|herr|sr|don|signor|dhr|dom)\b/iu;
/** Sentences to look back over. */
const REACH = 3;

/** Index in `entities` of the person or body that a pronoun stands for, or null. */
export function antecedent(
  article: Article,
  pronoun: Speaker,
  entities: readonly EntityMention[],
  before: readonly QuoteMention[],
): number | null {
  const gender: Gender = FEMALE.has(norm(pronoun)) ? 'female' : MALE.has(norm(pronoun)) ? 'male' : null;
  if (gender === null) return null;
  const said = before.findLast((quote) => quote.direct && quote.speaker !== null && quote.end <= pronoun.end);
  const starts = sentenceStarts(article, pronoun.start);
  let to = pronoun.start;
  for (const from of starts) {
    const found = firstPerson(entities, from, to, gender, before);
    if (found !== null) return found;
    // The speaker of a quotation in between stands nearer than older names.
    if (said && said.speaker!.start >= from && said.speaker!.start < to && said.speaker!.mention !== null) return said.speaker!.mention;
    to = from;
  }
  const known = said?.speaker?.mention ?? null;
  return known !== null && fits(entities[known]!, gender) ? known : null;
}

const norm = (pronoun: Speaker): string => pronoun.text.toLowerCase();

/** File offsets where the pronoun's sentence and those before it begin, nearest first, over a block's edge too. */
function sentenceStarts(article: Article, offset: number): number[] {
  const starts: number[] = [];
  let b = article.blocks.findIndex((block) => block.start <= offset && offset < block.end);
  for (let seen = 0; b >= 0 && starts.length <= REACH && seen < 3; b--, seen++) {
    const block = article.blocks[b]!;
    for (let s = block.prose.sentences.length - 1; s >= 0 && starts.length <= REACH; s--) {
      const start = block.start + block.prose.sentences[s]!.start;
      if (start <= offset) starts.push(start);
    }
  }
  return starts;
}

/** The first person named in a stretch outside quotation marks: most often its subject. */
function firstPerson(
  entities: readonly EntityMention[],
  from: number,
  to: number,
  gender: Gender,
  quotes: readonly QuoteMention[],
): number | null {
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i]!;
    if (entity.start < from) continue;
    if (entity.start >= to) break;
    if (entity.type !== 'person' || entity.demonym || !fits(entity, gender)) continue;
    const quoted = quotes.some(({ quoted: runs }) => runs.some((run) => run.start <= entity.start && entity.end <= run.end));
    if (!quoted) return i;
  }
  return null;
}

function fits({ title }: EntityMention, gender: Gender): boolean {
  if (!title || !gender) return true;
  const stated: Gender = FEMALE_TITLES.test(title) ? 'female' : MALE_TITLES.test(title) ? 'male' : null;
  return stated === null || stated === gender;
}
