import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import { type NumberRun, numberRun } from './number-run';
import { keyOf } from './phrases';
import { readWords } from './read-words';

/** The number or share in words at token `at`. */
export function wordRun(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  return lexicon.shareStarts.has(keyOf(tokens[at]!))
    ? (readShare(tokens, at, lexicon) ?? readWords(tokens, at, lexicon))
    : readWords(tokens, at, lexicon);
}

/** `la quasi-totalité de`, `contrôle total`: a share in words. All but a half and control need what they are a share of. */
function readShare(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const found = lexicon.shares.startingAt(tokens, at);
  if (!found) return null;
  const { value, low, high } = found.value;
  const last = tokens[found.next - 1]!;
  const next = tokens[found.next];
  const free = value === 0.5 || /contr|control|kontrolle/.test(last.norm + tokens[found.next - 2]?.norm);
  if (
    value === 0.5 &&
    lexicon.language === 'en' &&
    next &&
    tokens[at - 1]?.norm !== 'than' &&
    !/^(?:of|the|their|its|his|her|our|all|a|an|as|-)$|^\p{P}$/u.test(next.norm) &&
    found.next - at === 1
  )
    return null;
  if (value === 0.5 && lexicon.language === 'en' && next && /^an?$/.test(next.norm)) return null;
  if (
    !free &&
    !(next && /^(?:d[eoau]s?|of|d'|della|dei|del|degli|delle|dos|das|der|von|van|all|all')$/.test(next.norm))
  )
    return null;
  const traits = { step: 0, fraction: true, share: { low, high } };
  return numberRun(at, found.next, tokens[at]!.start, last.end, value, true, traits);
}
