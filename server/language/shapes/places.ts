/** Kinds of facilities and features of the land that bear names; two names of one kind are two places. */
export type FacilityKind =
  | 'airport'
  | 'bank'
  | 'beach'
  | 'bay'
  | 'bridge'
  | 'camp'
  | 'canal'
  | 'cave'
  | 'cemetery'
  | 'church'
  | 'court-appeal'
  | 'court-assizes'
  | 'court-first'
  | 'court-lower'
  | 'court-special'
  | 'dam'
  | 'district'
  | 'farm'
  | 'fire-station'
  | 'forest'
  | 'hospital'
  | 'hotel'
  | 'island'
  | 'lake'
  | 'library'
  | 'market'
  | 'mine'
  | 'mosque'
  | 'mountain'
  | 'museum'
  | 'park'
  | 'pass'
  | 'plant'
  | 'police'
  | 'port'
  | 'prison'
  | 'prosecutor'
  | 'pub'
  | 'river'
  | 'school'
  | 'shop'
  | 'stadium'
  | 'station'
  | 'street'
  | 'theatre'
  | 'tunnel'
  | 'university'
  | 'valley'
  | 'village';

/** What a place is to the thing or person that the clause is about; each has one. */
export type SlotName =
  'born' | 'buried' | 'destination' | 'epicentre' | 'home' | 'landfall' | 'origin' | 'raised' | 'seat' | 'treated';

/** Words that lead to a place: verbs and nouns, then prepositions right before the place; `_` stands between words. */
export interface SlotWords {
  readonly words: string;
  readonly by: string;
  /** Words whose object the place is: `left Marlow`. */
  readonly direct?: string;
}
export interface PlaceWords {
  /** Nouns of facilities, by spaces; `_` between the words of one. */
  readonly facilities: Partial<Record<FacilityKind, string>>;
  /** Words in the names of facilities that tell none from another of its kind. */
  readonly general: string;
  /** Prepositions (and articles with them) between the noun of a facility and its name. */
  readonly of: string;
  /** Prepositions between a facility and the town that it is in. */
  readonly in: string;
  /** Does the name stand before the noun (`Marlow Hospital`)? */
  readonly nameFirst: boolean;
  /** Articles and nouns before the name of a town: `the small town of`. */
  readonly filler: string;
  /** Words that may part a verb from its place: when and how (`by helicopter`). */
  readonly between: string;
  readonly slots: Partial<Record<SlotName, SlotWords>>;
  /** Prepositions of nearness, after which the place itself is not said. */
  readonly beside: string;
}

/** Leads to a place without a preposition. */
export const DIRECT = '';
