/**
 * Classes of things of which one thing is only one: a school heated with wood is not heated with gas, a lorry that
 * carries milk carries no grain. The members have the same names in all languages. `broad` classes hold so many
 * everyday things that an article names several of them; of the others, an article that names two claims neither. `person`
 * classes are told of people, of whom a story has several; of a `thing` there is one, so that many of another are none of it.
 */
export const KINDS = {
  animal: {},
  artwork: { thing: true },
  cargo: { thing: true },
  ceremony: {},
  container: { thing: true },
  crop: {},
  death: { person: true },
  degree: { person: true },
  disease: {},
  drink: {},
  drug: {},
  event: {},
  faith: { person: true },
  fault: {},
  food: {},
  forces: { person: true },
  fuel: {},
  genre: {},
  ground: { broad: true },
  hands: { person: true },
  heating: {},
  instrument: { thing: true },
  'kin-of': {},
  livestock: {},
  material: {},
  opening: { thing: true },
  payment: {},
  plant: { thing: true },
  position: { person: true },
  premises: { broad: true, thing: true },
  room: { broad: true, thing: true },
  spill: {},
  sport: {},
  spot: { broad: true, thing: true },
  stroke: {},
  subject: { person: true },
  travel: { broad: true },
  tree: {},
  water: { broad: true },
  'way-bound': {},
  wind: {},
  work: { broad: true },
} as const satisfies Readonly<Record<string, { readonly broad?: true; readonly person?: true; readonly thing?: true }>>;
export type KindName = keyof typeof KINDS;

/** By class and member, the words for it, comma-separated, in the singular; `/` between words that may take one place. */
export type KindWords = Readonly<Record<KindName, Readonly<Record<string, string>>>>;
