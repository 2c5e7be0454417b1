// Scores the written cases of test/cases, and lists what was missed and flagged wrongly in the half that may be read.
import { readdirSync } from 'node:fs';
import { readCases, score, summary, type Entry, type Score } from '../test/unit/cases/written-cases';

const only = process.argv[2];
const percent = (part: number, of: number): string => (of > 0 ? `${((100 * part) / of).toFixed(1)} %` : '–');

function show(title: string, scores: readonly Score[]): void {
  const { conflicts, found, right, hard, wrong, byKind } = summary(scores);
  const flagged = right + hard + wrong;
  const kinds = [...byKind].filter(([, { of }]) => of > 0).map(([kind, one]) => `${kind} ${one.found}/${one.of}`);
  console.log(
    `${title.padEnd(8)} recall ${percent(found, conflicts)} (${found}/${conflicts}), precision ${percent(right, flagged)} ` +
      `(${right}/${flagged}), pairs that agree flagged ${hard}\n         ${kinds.join('  ')}`,
  );
}

const words = ({ kind, id, passages, why }: Entry): string =>
  `${kind} ${id}: ${passages.map(({ file, text }) => `${file} “${text}”`).join(' | ')} (${why})`;

for (const half of ['dev', 'held']) {
  const all: Score[] = [];
  for (const folder of readdirSync(`test/cases/${half}`).sort()) {
    const cases = readCases(`test/cases/${half}/${folder}`).filter(({ id }) => !only || id === only);
    const scores = cases.map((one) => score(one));
    all.push(...scores);
    if (!only) show(`${half}/${folder}`, scores);
    if (half === 'held') continue;
    for (const { case: one, missed, alarms } of scores) {
      for (const entry of missed) console.log(`  ${one.id} missed ${words(entry)}`);
      for (const { verdict, rule, ends } of alarms)
        if (verdict !== 'right')
          console.log(
            `  ${one.id} ${verdict} ${rule}: ${ends.map(({ file, text }) => `${file} “${text}”`).join(' | ')}`,
          );
    }
  }
  if (!only) show(half, all);
}
