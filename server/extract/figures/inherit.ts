import type { Token } from '../../article/token';
import { FATES, isA } from '../../language/counted';
import type { Ranged } from './ranges';
import { isCurrency } from './units';
import type { Counted, FigureMention } from '../mention';

/** What happened to some happened to a part of them. */
const isFate = (name: string): boolean => FATES.has(name) || name === 'demonstrators';

/**
 * Completes a figure from those before it in its sentence: what replaces or is replaced has the same unit and counts the same
 * (`1,9 milliard, contre 1,8 milliard l'an dernier`; `57, et non 52`), and a part shares the fate of its whole (`26 morts, dont 9 marins`).
 */
export function inherit(
  before: readonly FigureMention[],
  figure: FigureMention,
  ellipsis: { readonly attributed: boolean; readonly apposed: boolean },
): FigureMention {
  const last = before.at(-1);
  if (!last) return figure;
  if (figure.part === 'part') return withFate(before, elliptic(before, figure));
  if (ellipsis.apposed && figure.counted === null && figure.unit === null && last.counted)
    return { ...figure, counted: last.counted };
  if (ellipsis.attributed) return elliptic(before, figure);
  if (figure.status !== 'former' || figure.unit === '%') return figure;
  const same = before.find(
    (other) =>
      !other.ordinal &&
      other.unit !== '%' &&
      (isCurrency(other.unit) || !figureIsScaled(figure)) &&
      (figure.counted === null || sameClasses(figure.counted, other.counted)),
  );
  if (!same) return figure;
  if (figure.counted === null && (figure.unit === null || figure.unit === same.unit)) {
    return { ...figure, unit: figure.unit ?? unitOf(same), counted: same.counted };
  }
  if (figure.unit === null && sameClasses(figure.counted, same.counted)) return { ...figure, unit: unitOf(same) };
  return figure;
}

/** `three homes in ten, or 345,`; `un tiers, soit 345`: the same in other words. */
export function isApposed(tokens: readonly Token[], { first, next }: Ranged): boolean {
  const open = tokens[first - 2]?.text;
  if ((open !== ',' && open !== '(') || !/^(?:or|soit|ou|oder|o|ossia|of|ou)$/.test(tokens[first - 1]!.norm))
    return false;
  return /^[,.)]$/.test(tokens[next]?.text ?? '.');
}

/** `The plan has 1,200 homes. 435 of them are to be affordable.`: a part of what the sentence before counted last. */
export function fromSentenceBefore(previous: readonly FigureMention[], figure: FigureMention): FigureMention {
  if (figure.part !== 'part' || figure.counted !== null || figure.unit !== null || figure.ordinal) return figure;
  const whole = previous.findLast(
    (other) => other.part !== 'part' && other.counted !== null && other.unit === null && !other.ordinal,
  );
  if (!whole || whole.value <= figure.value) return figure;
  return { ...figure, counted: { ...whole.counted!, qualifiers: [] } };
}

/** `31 000 salariés, dont 9 200 en France`: the noun is left out. */
function elliptic(before: readonly FigureMention[], figure: FigureMention): FigureMention {
  if (figure.counted !== null || figure.unit !== null || figure.ordinal) return figure;
  const whole = before.findLast(
    (other) => other.part !== 'part' && other.counted !== null && other.unit === null && !other.ordinal,
  );
  return whole ? { ...figure, counted: { ...whole.counted!, qualifiers: [] } } : figure;
}

const unitOf = ({ unit }: FigureMention): string | null => (unit === 'share' || unit === '%' ? null : unit);
/** `1,8 milliard` without a unit is money where money stands before it. */
const figureIsScaled = ({ value, unit }: FigureMention): boolean => unit === null && value >= 1e6;

const sameClasses = (a: Counted | null, b: Counted | null): boolean =>
  a !== null && b !== null && a.classes[0] === b.classes[0];

function withFate(before: readonly FigureMention[], figure: FigureMention): FigureMention {
  const { counted } = figure;
  if (figure.unit !== null || counted?.classes.some(isFate)) return figure;
  if (counted && counted.classes.length > 0 && !counted.classes.some((name) => isA(name, 'person'))) return figure;
  const whole = before.findLast((other) => other.part !== 'part' && other.counted?.classes.some(isFate));
  const fates = whole?.counted?.classes.filter(isFate) ?? [];
  if (fates.length === 0) return figure;
  if (!counted) return { ...figure, counted: { ...whole!.counted!, qualifiers: [] } };
  return { ...figure, counted: { ...counted, classes: [...new Set([...fates, ...counted.classes])] } };
}
