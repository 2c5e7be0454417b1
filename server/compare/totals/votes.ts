import type { FigureMention } from '../../extract/mention';
import { isAddend, says, type Stated } from './enumeration';
import { contradict, type Sum } from './sum';

/** How far from a number of members its `present` may stand, in code units. */
const NEAR = 40;

/**
 * A vote told with its abstentions (`by 14-9 with two abstentions`), and beside it how many voted or were there: all of
 * them did one or the other. Without abstentions some may have kept silent.
 */
export function sumsOfVotes(sentences: readonly Stated[]): Sum[] {
  return sentences.flatMap((sentence, i) => {
    const parts = ballots(sentence);
    if (!parts) return [];
    const around = [sentence, sentences[i + 1], sentences[i - 1]].filter((near) => near?.block === sentence.block);
    const total = around
      .flatMap((near) => near!.figures.filter((figure) => !parts.includes(figure) && isEverybody(figure, near!)))
      .at(0);
    return total && contradict(total, parts) ? [{ total, parts, all: true }] : [];
  });
}

/** For, against and abstentions of one sentence, or null. Both sides of `14-9` are one part. */
function ballots(sentence: Stated): FigureMention[] | null {
  const from = sentence.figures.findIndex(isVote);
  const first = sentence.figures[from];
  if (!first || !sentence.figures.some(isAbstention)) return null;
  const parts: FigureMention[] = [];
  if (first.score) {
    const both = first.score[0] + first.score[1];
    parts.push({ ...first, value: both, low: both, high: both, unit: null });
  } else parts.push(first);
  for (const figure of sentence.figures.slice(from + 1)) {
    if (!isAddend(figure) || figure.unit !== null) break;
    if (figure.counted?.classes.includes('person') && figure.counted.start > figure.start) break;
    parts.push(figure);
  }
  return parts.some(isAbstention) && parts.length >= (first.score ? 2 : 3) ? parts : null;
}

const isVote = (figure: FigureMention): boolean =>
  figure.score !== undefined || (isAddend(figure) && figure.counted?.classes.includes('votes') === true);

const isAbstention = ({ counted }: FigureMention): boolean => counted?.classes.includes('turnout') === true;

/** `all 27 members`, `the 27 councillors present`, `27 voters`. */
function isEverybody(figure: FigureMention, { text, start, language }: Stated): boolean {
  const { counted } = figure;
  if (!counted?.classes.includes('person') || counted.start < figure.start || figure.unit !== null) return false;
  if (!isAddend({ ...figure, part: null }) || figure.part === 'part') return false;
  const at = figure.start - start;
  return (
    says(text.slice(Math.max(0, at - 12), at), language, 'total') ||
    says(text.slice(figure.end - start, figure.end - start + NEAR), language, 'present')
  );
}
