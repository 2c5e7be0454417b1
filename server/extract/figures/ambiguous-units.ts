import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import type { NumberRun } from './number-run';

/** Words for two units: pounds of money and of weight, degrees of an angle and of heat. */
export function ambiguous(
  unit: string,
  tokens: readonly Token[],
  run: NumberRun,
  next: number,
  lexicon: Lexicon,
): string | null {
  if (unit !== 'GBP' || run.scaled) return unit;
  const word = tokens[next - 1]!.norm;
  if (lexicon.language === 'fr' && /^livres?$/.test(word)) return weighed(tokens, run) ? 'lb' : null;
  if (lexicon.language !== 'en' || !/^pounds?$/.test(word)) return unit;
  return tokens[next]?.norm === 'of' || weighed(tokens, run) ? 'lb' : unit;
}

/** How far before the number the word may stand that tells a weight, in tokens. */
const REACH = 8;
const WEIGHT =
  /^(?:weigh|heav(?:y|ier)$|light(?:er)?$|overweight|drop$|shed$|shedding|lose$|losing|lost$|gain$|ton$|ton(?:ne)?s$|bab(?:y|ies)$|pèse|pesa|poids$|bébés?$|maigri|grossi)/;

function weighed(tokens: readonly Token[], { first }: NumberRun): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { norm, kind } = tokens[i]!;
    if (kind === 'punctuation' && /^[.;:!?]$/.test(norm)) return false;
    // `lost £5,000` is written with its sign; `lost 5,000 pounds` may be either, unless it is right before.
    if (WEIGHT.test(norm) && (i >= first - 3 || !/^(?:los|gain|drop)/.test(norm))) return true;
  }
  return false;
}
