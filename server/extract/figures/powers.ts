import type { Token } from '../../article/token';
import type { NumberRun } from './number-run';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `2^10`, `1.5e6`, `1,3 × 10⁶`, `4.1x10^-4`: a number raised to a power, or times a power of ten. */
export function power(tokens: readonly Token[], run: NumberRun): NumberRun {
  const next = tokens[run.next];
  if (!next || next.start - run.end > 1) return run;
  if (next.text === '^' && next.start === run.end) {
    const exponent = exponentAt(tokens, run.next + 1);
    return exponent ? raised(tokens, run, Math.abs(run.value) ** exponent.value * sign(run), exponent.next) : run;
  }
  if (next.kind === 'word' && next.start === run.end) return scientific(tokens, run, next);
  const ten = tokens[run.next + 1];
  if ((next.text === '×' || next.norm === 'x') && ten?.text === '10') {
    const exponent = exponentAt(tokens, tokens[run.next + 2]?.text === '^' ? run.next + 3 : run.next + 2, true);
    if (exponent) return raised(tokens, run, run.value * 10 ** exponent.value, exponent.next);
  }
  return run;
}

/** `1e9`, `14e-1`, `14e+9`, `1.7x10^6`, with the letter glued to the digits. */
function scientific(tokens: readonly Token[], run: NumberRun, word: Token): NumberRun {
  const inside = /^e(-?\d{1,2})$/.exec(word.norm);
  if (inside) return raised(tokens, run, run.value * 10 ** Number(inside[1]), run.next + 1);
  const at = run.next + (word.norm === 'e' && tokens[run.next + 1]?.text === '+' ? 1 : word.norm === 'x10' ? 2 : 0);
  if (at === run.next || (word.norm === 'x10' && tokens[run.next + 1]?.text !== '^')) return run;
  const exponent = exponentAt(tokens, at);
  return exponent ? raised(tokens, run, run.value * 10 ** exponent.value, exponent.next) : run;
}

const sign = ({ value }: NumberRun): number => (value < 0 ? -1 : 1);

/** An exponent, with its signs: two minus signs make a plus. */
function exponentAt(
  tokens: readonly Token[],
  from: number,
  superscript = false,
): { readonly value: number; readonly next: number } | null {
  let at = from;
  let factor = 1;
  for (; /^(?:[-+−]|--)$/.test(tokens[at]?.text ?? '') && tokens[at]!.start === tokens[at - 1]!.end; at++) {
    if (/^[-−]$/.test(tokens[at]!.text)) factor = -factor;
  }
  const token = tokens[at];
  if (!token || (at > 0 && token.start !== tokens[at - 1]!.end)) return null;
  if (token.kind === 'number' && /^\d{1,2}$/.test(token.text))
    return { value: factor * Number(token.text), next: at + 1 };
  if (!superscript) return null;
  let digits = '';
  for (; SUPERSCRIPTS.includes(tokens[at]?.text ?? '-'); at++) digits += SUPERSCRIPTS.indexOf(tokens[at]!.text);
  return digits ? { value: Number(digits), next: at } : null;
}

function raised(tokens: readonly Token[], run: NumberRun, value: number, next: number): NumberRun {
  return { ...run, next, end: tokens[next - 1]!.end, value, step: 0, separated: true };
}
