import type { ClaimBase } from './claim';
import type { FigureClaim } from './figure-claims';

/** Every kind of claim. Each kind has its own module, which adds what its rules compare. */
export type Claim = ClaimBase | FigureClaim;
