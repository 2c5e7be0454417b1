import type { Token } from '../../article/token';
import type { Bounds, FoundCounted } from './counting';
import type { Lexicon } from './words';
import { keyOf } from './phrases';
import type { Ranged } from './ranges';
import { isCurrency } from './units';

/** Powers of ten that rates are given on: `per 100 000 inhabitants`. */
const LARGE_BASES = /^(?:100|1000|10000|100000|1000000)$/;

/** What the figure is a rate on (`day`, `100000`), or over what period a sum is spread (`3 years`); null for neither. */
export function perOf(
  tokens: readonly Token[],
  figure: Ranged,
  counted: FoundCounted | null,
  bounds: Bounds,
  lexicon: Lexicon,
): string | null {
  if (figure.ordinal || figure.score) return null;
  const ends =
    counted && counted.next > figure.next && counted.start >= figure.end ? [figure.next, counted.next] : [figure.next];
  for (const end of ends) {
    if (end >= bounds.next) continue;
    const per = ratio(tokens, end, lexicon) ?? spread(tokens, end, figure, lexicon);
    if (per) return per;
  }
  return null;
}

/** `per day`, `a year`, `pour 100 000 habitants`, `le kilo`, `-a-share`. */
function ratio(tokens: readonly Token[], at: number, lexicon: Lexicon): string | null {
  const token = tokens[at]!;
  if (token.text === '-' && /^a-\p{L}+$/u.test(tokens[at + 1]?.norm ?? ''))
    return (
      lexicon.denominators.startingAt([{ ...tokens[at + 1]!, norm: tokens[at + 1]!.norm.slice(2) }], 0)?.value ?? null
    );
  if (lexicon.language === 'en' && /^(?:-a-share|daily|annually|yearly|monthly|weekly|hourly)$/.test(token.norm))
    return EN_ADVERBS[token.norm] ?? null;
  let next = at;
  if (lexicon.language === 'en' && token.norm === 'out' && tokens[at + 1]?.norm === 'of') next = at + 2;
  else if (lexicon.per.has(keyOf(token))) next = at + 1;
  else return null;
  if (/^(?:every|les|jede|cada)$/.test(tokens[next]?.norm ?? '')) next++;
  const number = tokens[next];
  if (number?.kind === 'number') {
    const base = number.text.replace(/\D/g, '');
    return LARGE_BASES.test(base) ? base : null;
  }
  if (/^(?:mille|mil|thousand|tausend|duizend)$/.test(number?.norm ?? '')) return '1000';
  if (/^(?:cent|cien|hundert|honderd|cento|cem)$/.test(number?.norm ?? '')) return '100';
  const found = lexicon.denominators.startingAt(tokens, next);
  if (!found) return null;
  // `a year earlier`, `a year ago`, `le mois dernier` are dates.
  const after = tokens[found.next];
  if (
    after &&
    /^(?:earlier|ago|before|later|old|dernier|dernière|passé|passée|précédent|précédente|prochain|suivant|suivante|même|to|vorher|zuvor)$/.test(
      after.norm,
    )
  )
    return null;
  return found.value;
}

const EN_ADVERBS: Readonly<Record<string, string>> = {
  daily: 'day',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  hourly: 'hour',
};

/** `over three years`, `sur cinq ans`: the sum of a period. */
function spread(tokens: readonly Token[], at: number, figure: Ranged, lexicon: Lexicon): string | null {
  if (!lexicon.spread.has(keyOf(tokens[at]!)) || !isCurrency(figure.unit)) return null;
  let next = at + 1;
  if (/^(?:the|les|next|prochaines|los|die)$/.test(tokens[next]?.norm ?? '')) next++;
  if (/^next$/.test(tokens[next]?.norm ?? '')) next++;
  const number = tokens[next];
  const value = number?.kind === 'number' ? Number(number.text) : number && lexicon.words.get(number.norm)?.add;
  if (!value) return null;
  const unit = lexicon.units.startingAt(tokens, next + 1)?.value;
  return unit === 'a' || unit === 'mo' ? `${value} ${unit === 'a' ? 'years' : 'months'}` : null;
}
