import { normalise, tokenise } from '../../article/tokenise';
import { remember } from '../../article/remember';
import { Flag } from '../../extract/entities/gazetteer';
import { shippedTagger } from '../../extract/entities/model';
import { isCommonName } from '../../language/common-names';
import { regionKind } from '../../language/regions';
import { plain } from '../../language/stem';

/** Names whose rank is remembered: news repeats its places. */
const KEPT = 8_000;
const TOWN = Flag.city | Flag.bigCity;

/** Is the place a country, a region, a river or a sea, and no town: so wide that towns may lie in it? */
export const isWide = remember(KEPT, (name): boolean => {
  const kind = regionKind(name);
  // Provinces of Spain bear the names of their towns.
  if (kind !== null && kind !== 'es-province') return true;
  const flags = shippedTagger().gazetteer.phrase(tokenise(normalise(name)));
  if ((flags & TOWN) !== 0) return false;
  return (flags & Flag.region) !== 0 || isCommonName(plain(name.toLowerCase()));
});
