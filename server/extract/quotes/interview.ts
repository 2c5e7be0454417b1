import type { Article, Block } from '../../article/article';
import { quotationWords } from '../../language/quotation-words';
import type { EntityMention } from '../mention';
import { mainPerson } from './main-person';

/** Fewest questions that make an interview, in bold and in plain type. */
const FEWEST_BOLD = 2;
const FEWEST_PLAIN = 3;
/** A plain paragraph that asks is no longer than this, in UTF-16 code units. */
const LONGEST_QUESTION = 250;
/** Of the answers, so large a share says `I` or `we`; those of an explainer do not. */
const LEAST_SELF = 1 / 3;
const FEWEST_SELF = 2;
const BOLD = /^(\*\*|__)(?!\s)[^]*\S\1$/u;
/** Marks of bold type that may stand just outside a block, in UTF-16 code units. */
const MARK = 2;
/** `A: No.`, `JOEL MARLOW: No.`: the answers have labels, and are read by these. */
const LABELLED = /^\s*\p{Lu}[\p{L}\s.'’-]{0,30}:\s/u;
/** Where the writer quotes, the words around the marks are his own. */
const MARKED = /[«»“”"]/u;
const ASKS = /\?\s*[*_»”"]*$/u;

/** Answers without labels or marks, and who gives them, by index among the entities. */
export interface Interview {
  readonly answers: readonly Block[];
  readonly by: number;
}

/**
 * An interview printed as questions in bold, or as paragraphs that ask, with plain paragraphs between them. Null if it is
 * none: the answers do not say `I`, or nobody is named before the first question.
 */
export function interview(article: Article, entities: readonly EntityMention[]): Interview | null {
  const { blocks, text } = article;
  const written = ({ start, end }: Block): string => text.slice(Math.max(0, start - MARK), end + MARK).trim();
  const isParagraph = ({ prose: { kind } }: Block): boolean => kind === 'paragraph';
  const bold = blocks.filter((block) => isParagraph(block) && BOLD.test(written(block)));
  const questions =
    bold.filter((block) => ASKS.test(written(block))).length >= FEWEST_BOLD
      ? bold
      : blocks.filter((block) => isParagraph(block) && ASKS.test(written(block)) && isShort(block));
  const first = questions[0];
  if (!first || questions.length < (questions === bold ? FEWEST_BOLD : FEWEST_PLAIN)) return null;
  const asked = new Set(questions);
  const answers = blocks.slice(blocks.indexOf(first)).filter((block) => isParagraph(block) && !asked.has(block));
  if (most(answers, LABELLED, 1 / 2) || most(answers, MARKED, 1 / 4)) return null;
  const self = answers.filter(saysSelf).length;
  if (self < FEWEST_SELF || self < answers.length * LEAST_SELF) return null;
  const by = mainPerson(entities.filter(({ end }) => end <= first.start));
  return by === null ? null : { answers, by };
}

/** Does a pattern hold of more than a share of the blocks? */
const most = (blocks: readonly Block[], pattern: RegExp, share: number): boolean =>
  blocks.filter(({ prose }) => pattern.test(prose.text)).length > blocks.length * share;

const isShort = ({ start, end, prose }: Block): boolean =>
  end - start <= LONGEST_QUESTION && prose.sentences.length <= 2 && !/[«»“”"]/u.test(prose.text);

function saysSelf({ prose }: Block): boolean {
  const { self } = quotationWords(prose.language);
  return prose.tokens.some(({ norm }) => self.has(norm));
}
