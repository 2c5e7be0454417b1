import type { ClauseClaim } from '../../claim/clause-claims';
import { contrariesOf } from '../../language/outcomes';

type Said = Pick<ClauseClaim, 'meanings' | 'denial' | 'quantity'>;

/** In what two clauses are opposed. */
export interface Opposition {
  /** What the first of them says. */
  readonly id: string;
  /** Do both affirm, the one the contrary of the other? */
  readonly contrary: boolean;
}

/** Does one deny what the other affirms, or do both affirm contraries? Not of some things only, unless the other speaks of all. */
export function oppositionOf(a: Said, b: Said): Opposition | null {
  if (isPartial(a, b) || isPartial(b, a)) return null;
  const shared = a.meanings.find((id) => b.meanings.includes(id));
  if ((a.denial === null) !== (b.denial === null)) return shared === undefined ? null : { id: shared, contrary: false };
  if (a.denial !== null || shared !== undefined) return null;
  const id = a.meanings.find((one) => b.meanings.some((other) => contrariesOf(one).has(other)));
  return id === undefined ? null : { id, contrary: true };
}

/** Two shops closed, and one did not: no contradiction. */
const isPartial = (a: Said, b: Said): boolean =>
  a.quantity === 'some' && a.denial?.universal !== true && b.quantity !== 'all' && b.denial?.universal !== true;
