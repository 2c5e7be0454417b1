import type { Answer, Evidence, Text } from './conflict';

/** An answer before it is weighed. */
export interface Answered {
  readonly question: string;
  readonly answer: Answer['answer'];
  readonly because?: Text | null;
}

/** What each answer adds to the score, in log-odds; an answer not named adds nothing. Fitted by `npm run fit`. */
export interface Weights {
  readonly bias: number;
  readonly answers: Readonly<Record<string, Partial<Record<Answer['answer'], number>>>>;
}

/** Adds up the answers. Confidence is the logistic of their weights and the bias, to two places. */
export function weigh(answered: readonly Answered[], { bias, answers }: Weights): Evidence {
  let score = bias;
  const weighed = answered.map(({ question, answer, because = null }) => {
    const weight = answers[question]?.[answer] ?? 0;
    score += weight;
    return { question, answer, weight, because };
  });
  return { answers: weighed, confidence: Math.round(100 / (1 + Math.exp(-score))) / 100 };
}
