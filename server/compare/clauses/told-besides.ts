import type { Claim } from '../../claim/claims';
import type { ClauseClaim } from '../../claim/clause-claims';
import { exclude } from '../../language/contrast-values';
import type { Located } from '../rule';

type Pair = readonly [Located, Located];

/**
 * The narrower claims of the two sentences, of a state or a detail, that say the same against each other; null where there
 * are none. They are shown instead, so that one contradiction is told once.
 */
export function toldBesides(a: Located<ClauseClaim>, b: Located<ClauseClaim>): Pair | null {
  const others = beside(b);
  for (const one of beside(a))
    for (const other of others)
      if (areOpposed(one, other))
        return [
          { ...a, claim: one },
          { ...b, claim: other },
        ];
  return null;
}

const beside = ({ claim, reading }: Located): readonly Claim[] =>
  reading.claims.filter(
    (one) => (one.kind === 'statement' || one.kind === 'detail') && one.sentence.start === claim.sentence.start,
  );

const areOpposed = (a: Claim, b: Claim): boolean =>
  (a.kind === 'statement' && b.kind === 'statement' && a.axis === b.axis && a.holds !== b.holds) ||
  (a.kind === 'detail' && b.kind === 'detail' && a.role === b.role && exclude(a.detail, b.detail));
