import type { Token } from '../../article/token';
import type { Measured } from './measured';

/** A match with its extra time is no longer. */
const LONGEST_MATCH = 130;
const MINUTE = /^(?:['’′]|e|ème)$/;

/** Is the number the minute of a match (`90'+3`, `45+2`, `67'`): when something was, and no count? */
export function isMatchMinute(tokens: readonly Token[], { first, next, value, unit }: Measured): boolean {
  if (unit !== null || value > LONGEST_MATCH || !Number.isInteger(value)) return false;
  return isAdded(tokens, first, next) || isMarked(tokens, first, next);
}

const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && tokens[at - 1]?.end === tokens[at]!.start;
const isNumber = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'number';

/** `90'+3`, `45e+2`, `90+3`: before the plus or behind it. */
function isAdded(tokens: readonly Token[], first: number, next: number): boolean {
  const ahead = MINUTE.test(tokens[next]?.text ?? '') ? next + 1 : next;
  if (tokens[ahead]?.text === '+' && glued(tokens, ahead) && isNumber(tokens, ahead + 1) && glued(tokens, ahead + 1))
    return true;
  if (tokens[first - 1]?.text !== '+' || !glued(tokens, first) || !glued(tokens, first - 1)) return false;
  const before = MINUTE.test(tokens[first - 2]?.text ?? '') ? first - 3 : first - 2;
  return isNumber(tokens, before);
}

/** `Dale 12', 67'`: a mark that no inch or second follows, and no other opens. */
function isMarked(tokens: readonly Token[], first: number, next: number): boolean {
  const mark = tokens[next];
  if (!mark || !/^['’′]$/.test(mark.text) || !glued(tokens, next)) return false;
  if (/^['‘«"“]$/.test(tokens[first - 1]?.text ?? '')) return false;
  return /^[,;.)]$/.test(tokens[next + 1]?.text ?? '.');
}
