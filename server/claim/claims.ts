import type { ClaimBase } from './claim';

/** Every kind of claim. Each kind has its own module, which adds what its rules compare. */
export type Claim = ClaimBase;
