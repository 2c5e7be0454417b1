import type { Token } from '../../article/token';
import type { Measured } from './measured';

const WORDS = new Set('minus negative moins menos meno min'.split(' '));
/** After these, `moins` and its like are a part of a hedge: `au moins 20`, `por lo menos 20`. */
const HEDGES = new Set('au du à le lo al por pelo ao en de no a'.split(' '));
/** Units that go below nothing. */
const BELOW_ZERO = new Set(['%', 'pp', '°C', '°F', '°']);
/** A dash with spaces after one of these is a minus: `jusqu'à - 12 °C`. */
const LEADS = new Set('à de to of at below sous from between entre zu auf von bei hasta di a fino bis'.split(' '));

/** `minus five`, `moins 20 °C`, `-$5 million`, `- 3,5 %`; `moins de 20` is a hedge, `- 10 morts` a list. */
export function negative(tokens: readonly Token[], run: Measured): Measured {
  const before = tokens[run.first - 1];
  if (!before || run.value < 0 || run.ordinal) return run;
  const sign = before.kind === 'word' ? isWord(tokens, run, before) : isDash(tokens, run, before);
  return sign ? { ...run, first: run.first - 1, start: before.start, value: -run.value } : run;
}

const isWord = (tokens: readonly Token[], { first }: Measured, { norm }: Token): boolean =>
  WORDS.has(norm) && !HEDGES.has(tokens[first - 2]?.norm ?? '');

function isDash(tokens: readonly Token[], run: Measured, { text, start, end }: Token): boolean {
  if (text !== '-' && text !== '−') return false;
  const lead = tokens[run.first - 2];
  const below = run.unit !== null && BELOW_ZERO.has(run.unit);
  if (end === run.start) return lead === undefined || lead.end < start;
  if (!lead) return below || run.next === tokens.length;
  return below && LEADS.has(lead.norm) && lead.end < start;
}
