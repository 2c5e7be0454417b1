import type { AgeClaim } from './age-claims';
import type { ClauseClaim } from './clause-claims';
import type { DateClaim } from './date-claims';
import type { DetailClaim } from './detail-claims';
import type { FigureClaim } from './figure-claims';
import type { MemberClaim } from './member-claims';
import type { NameClaim } from './name-claims';
import type { PlaceClaim } from './place-claims';
import type { LocatedClaim } from './places/located-claims';
import type { SlotClaim } from './places/slot-claims';
import type { QuoteClaim } from './quote-claims';
import type { StatementClaim } from './statement-claims';

/** Every kind of claim. Each kind has its own module, which adds what its rules compare. */
export type Claim =
  | FigureClaim
  | DateClaim
  | PlaceClaim
  | SlotClaim
  | LocatedClaim
  | QuoteClaim
  | StatementClaim
  | ClauseClaim
  | DetailClaim
  | MemberClaim
  | AgeClaim
  | NameClaim;
