/**
 * Fits the weights of `server/compare/weights.ts` on the development labels, with cross-validation, and prints
 * how much each answer contributes. Run: `npm run fit` (needs the evaluation data; see docs/weights.md).
 */
import path from 'node:path';
import { Workspace } from '../server/index/workspace';
import type { Answered, Weights } from '../server/compare/evidence';
import { askDates, dateConflict } from '../server/compare/date-conflict';
import { askFigures, figureConflict } from '../server/compare/figure-conflict';
import type { Finding, Located, PairRule, Surroundings } from '../server/compare/rule';
import { askSlots, placeSlot } from '../server/compare/place-slot';
import { SLOT_WEIGHTS, WEIGHTS } from '../server/compare/weights';
import { DEFAULT_SETTINGS } from '../server/settings';
import { casesIn, pairsIn, type LabelledCase } from './labelled-cases';
import { auc, fitLogistic, type Example } from './logistic';

const data = process.env['RECOUPE_EVAL'] ?? path.join(import.meta.dirname, '..', '..', 'shared', 'eval');

type Family = 'figure' | 'date' | 'slot';
interface Asked {
  readonly rule: PairRule;
  readonly ask: (a: Located, b: Located, around: Surroundings) => Answered[] | null;
  readonly weights: Weights;
}
const FAMILIES: Readonly<Record<Family, Asked>> = {
  figure: { rule: figureConflict as PairRule, ask: askFigures as never, weights: WEIGHTS.figure },
  date: { rule: dateConflict as PairRule, ask: askDates as never, weights: WEIGHTS.date },
  slot: { rule: placeSlot as PairRule, ask: askSlots as never, weights: SLOT_WEIGHTS },
};

/** Every pair that the rule compares in a case, as an example: its answers, and whether a person found it to be of one thing. */
function examplesOf(family: Family, labelled: LabelledCase): Example[] {
  const { rule, ask } = FAMILIES[family];
  const examples: Example[] = [];
  const collect: PairRule = {
    ...rule,
    compare(a, b, around): Finding | null {
      const answers = ask(a, b, around);
      const label = answers && labelled.labelOf(family, { uri: a.uri, ...spanOf(a) }, { uri: b.uri, ...spanOf(b) });
      if (answers && label !== null)
        examples.push({
          group: labelled.id,
          label: label ? 1 : 0,
          features: answers.map(({ question, answer }) => `${question}=${answer}`),
        });
      return null;
    },
  };
  const workspace = new Workspace(DEFAULT_SETTINGS, [collect]);
  for (const file of labelled.files) workspace.set(file);
  workspace.update();
  return examples;
}

const spanOf = ({ claim }: Located): { start: number; end: number } => ({ start: claim.start, end: claim.end });

const own = path.join(import.meta.dirname, '..', 'test', 'cases', 'dev');
const cases = [...casesIn(path.join(data, 'planted')), ...casesIn(own), ...pairsIn(data)];
for (const family of ['figure', 'date', 'slot'] as const) {
  const examples = cases.flatMap((labelled) => examplesOf(family, labelled));
  const positive = examples.filter(({ label }) => label === 1).length;
  console.log(`\n## ${family}: ${examples.length} pairs, ${positive} of one thing`);
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const folds = 5;
  const scored: { score: number; label: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(groups.filter((_, i) => i % folds === fold));
    const model = fitLogistic(examples.filter(({ group }) => !held.has(group)));
    for (const example of examples)
      if (held.has(example.group)) scored.push({ score: model.score(example.features), label: example.label });
  }
  console.log(
    `cross-validated AUC ${auc(scored).toFixed(3)}; weights as they stand ${auc(examples.map((e) => ({ score: scoreBy(FAMILIES[family].weights, e), label: e.label }))).toFixed(3)}`,
  );
  const model = fitLogistic(examples);
  console.log(`bias ${model.bias.toFixed(2)}`);
  for (const [feature, weight] of [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = examples.filter(({ features }) => features.includes(feature)).length;
    const ones = examples.filter(({ features, label }) => label === 1 && features.includes(feature)).length;
    console.log(`${feature.padEnd(28)} ${weight.toFixed(2).padStart(6)}   in ${count} pairs, ${ones} of one thing`);
  }
}

function scoreBy({ bias, answers }: Weights, { features }: Example): number {
  return features.reduce((sum, feature) => {
    const [question, answer] = feature.split('=') as [string, 'yes'];
    return sum + (answers[question]?.[answer] ?? 0);
  }, bias);
}
