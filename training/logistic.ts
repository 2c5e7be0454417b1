/** A pair with its answers as features, of a case that is held out as a whole in cross-validation. */
export interface Example {
  readonly group: string;
  readonly label: 0 | 1;
  readonly features: readonly string[];
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  /** Log-odds that the label is 1. */
  score(features: readonly string[]): number;
}

const STEPS = 600;
const RATE = 0.3;
/** Pull towards nought, as if each weight had been seen once on either side: few labels must not give large weights. */
const RIDGE = 1;

/** Logistic regression on yes/no features by gradient descent: deterministic, for a few thousand examples. */
export function fitLogistic(examples: readonly Example[]): Model {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => features.map((name) => index.get(name)!));
  const weights = new Float64Array(names.length);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(names.length);
    let ofBias = 0;
    rows.forEach((row, i) => {
      const score = row.reduce((sum, k) => sum + weights[k]!, bias);
      const error = 1 / (1 + Math.exp(-score)) - examples[i]!.label;
      ofBias += error;
      for (const k of row) gradient[k]! += error;
    });
    bias -= (RATE * ofBias) / rows.length;
    for (let k = 0; k < names.length; k++) weights[k]! -= (RATE * (gradient[k]! + RIDGE * weights[k]!)) / rows.length;
  }
  const byName = new Map(names.map((name, i) => [name, weights[i]!]));
  return {
    bias,
    weights: byName,
    score: (features) => features.reduce((sum, name) => sum + (byName.get(name) ?? 0), bias),
  };
}

/** Probability that a random positive scores above a random negative; ties count half. */
export function auc(scored: readonly { readonly score: number; readonly label: number }[]): number {
  const [ones, noughts] = [scored.filter(({ label }) => label === 1), scored.filter(({ label }) => label === 0)];
  let wins = 0;
  for (const one of ones)
    for (const nought of noughts) wins += one.score > nought.score ? 1 : one.score === nought.score ? 0.5 : 0;
  return wins / (ones.length * noughts.length);
}
