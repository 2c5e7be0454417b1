import type { Located, Place } from './rule';

/** The passage of a claim, as a place of a finding. */
export const placeOf = ({ uri, claim }: Located, shown: string = claim.text): Place => ({
  uri,
  start: claim.start,
  end: claim.end,
  shown,
  fingerprint: claim.fingerprint,
});
