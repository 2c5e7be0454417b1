import type { NumberRun } from './number-run';

/** A number with its unit; the token and text bounds cover both. */
export interface Measured extends NumberRun {
  readonly unit: string | null;
}

/** The run without a unit yet. Field by field: see `numberRun`. */
export const measured = (run: NumberRun): Measured => ({
  first: run.first,
  next: run.next,
  start: run.start,
  end: run.end,
  value: run.value,
  step: run.step,
  scaled: run.scaled,
  ordinal: run.ordinal,
  fraction: run.fraction,
  group: run.group,
  vague: run.vague,
  article: run.article,
  share: run.share,
  words: run.words,
  separated: run.separated,
  unit: null,
});
