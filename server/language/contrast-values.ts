/** Values that another value of their set contains: a saloon is a car, a wound of the thigh is one of the leg. */
const WITHIN: Readonly<Record<string, string>> = {
  sedan: 'car',
  suv: 'car',
  taxi: 'car',
  'police-car': 'car',
  pickup: 'truck',
  tanker: 'truck',
  minibus: 'bus',
  'school-bus': 'bus',
  scooter: 'motorcycle',
  moped: 'motorcycle',
  pistol: 'handgun',
  revolver: 'handgun',
  'assault-rifle': 'rifle',
  'kitchen-knife': 'knife',
  face: 'head',
  eye: 'face',
  jaw: 'face',
  chest: 'torso',
  stomach: 'torso',
  back: 'torso',
  shoulder: 'torso',
  side: 'torso',
  thigh: 'leg',
  knee: 'leg',
  calf: 'leg',
  ankle: 'leg',
  foot: 'leg',
  hand: 'arm',
  wrist: 'arm',
  elbow: 'arm',
  walker: 'passer-by',
  jogger: 'passer-by',
  motorist: 'passer-by',
  yacht: 'sailing-boat',
  'brick-house': 'house',
  'wooden-house': 'house',
  'shot-by-police': 'dead',
  suicide: 'dead',
  'gun-shop': 'shop',
  cancer: 'illness',
  'heart-death': 'natural-causes',
  'stroke-death': 'natural-causes',
  'natural-causes': 'illness',
  golf: 'park',
};

/** Values that go together although neither contains the other. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['shoulder', 'arm'],
  ['shoulder', 'neck'],
  ['shoulder', 'back'],
  ['side', 'back'],
  ['side', 'stomach'],
  ['side', 'chest'],
  ['neck', 'head'],
  // The scene of a fire is the home of its victims.
  ['scene', 'home'],
  ['fog', 'rain'],
  ['silver', 'grey'],
  ['light', 'none'],
  ['light', 'some'],
  // What one disaster brings with it.
  ['hurricane', 'flood'],
  ['hurricane', 'tornado'],
  ['hurricane', 'landslide'],
  ['flood', 'landslide'],
  ['flood', 'hail'],
  ['earthquake', 'tsunami'],
  ['earthquake', 'landslide'],
  ['earthquake', 'avalanche'],
  ['earthquake', 'eruption'],
  ['avalanche', 'landslide'],
  ['drought', 'wildfire'],
  ['hail', 'frost'],
  ['weather', 'tree-fall'],
  ['weather', 'power-cut'],
  ['weather', 'ice'],
  ['short-circuit', 'power-cut'],
  ['software-fault', 'cyberattack'],
  ['software-fault', 'human-error'],
  ['arson', 'sabotage'],
  ['speeding', 'ice'],
  ['speeding', 'drink'],
  ['water-leak', 'subsidence'],
  ['covid', 'pneumonia'],
  ['flu', 'pneumonia'],
  ['fall', 'work'],
  ['fire-death', 'work'],
  ['hospital', 'university'],
  ['school', 'gymnasium'],
  ['church', 'monastery'],
  ['restaurant', 'hotel'],
  ['restaurant', 'bar'],
  ['bar', 'hotel'],
  ['bar', 'nightclub'],
  ['barn', 'shed'],
  ['barn', 'warehouse'],
  ['harbour', 'sea'],
  ['marsh', 'pond'],
  ['river', 'ditch'],
  ['reservoir', 'lake'],
  ['forest', 'ravine'],
  ['forest', 'park'],
  ['beach', 'cliff'],
  ['cliff', 'ravine'],
  ['field', 'ravine'],
  ['allotment', 'park'],
  ['junction', 'crossing'],
  ['junction', 'roundabout'],
  ['pavement', 'crossing'],
  ['pavement', 'bus-stop'],
  ['triathlon', 'swimming'],
  ['triathlon', 'cycling'],
  ['triathlon', 'marathon'],
  ['gold', 'silver'],
  ['leather', 'plastic'],
  ['petrol', 'hybrid'],
  ['electric', 'hybrid'],
  ['electric', 'hydrogen'],
  ['novel', 'film'],
  ['novel', 'series'],
  ['painting', 'icon'],
  ['fresco', 'painting'],
];

/** Relatives by generation: two articles that call one man a son and a husband speak from two people's side. */
const GENERATIONS: readonly ReadonlySet<string>[] = [
  'husband wife brother sister cousin boyfriend girlfriend brother-in-law sister-in-law',
  'son daughter nephew niece grandson granddaughter stepson stepdaughter',
  'father mother uncle aunt grandfather grandmother stepfather stepmother',
].map((words) => new Set(words.split(' ')));

/** What comes up in every report, and says nothing of the event: the ambulance beside a crashed van, the victims' school. */
const BYSTANDERS = new Set(['ambulance', 'police-car', 'helicopter', 'school', 'church', 'restaurant', 'hotel']);

/** Does the value, told without a cue, leave open which of two filled the role? */
export const competes = (value: string, other: string): boolean => !BYSTANDERS.has(other) && exclude(value, other);

/** Points of the compass in order: only those on opposite sides exclude each other. */
const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

const contains = (whole: string, part: string): boolean => {
  for (let value: string | undefined = part; value !== undefined; value = WITHIN[value])
    if (value === whole) return true;
  return false;
};

/** Can one thing not be both? Values of one set that neither contain each other nor go together. */
export function exclude(a: string, b: string): boolean {
  if (contains(a, b) || contains(b, a)) return false;
  const of = GENERATIONS.findIndex((generation) => generation.has(a));
  if (of >= 0 && !GENERATIONS[of]!.has(b)) return false;
  const [i, j] = [COMPASS.indexOf(a), COMPASS.indexOf(b)];
  if (i >= 0 && j >= 0) return Math.min((i - j + 8) % 8, (j - i + 8) % 8) >= 3;
  return !TOGETHER.some((pair) => pair.includes(a) && pair.includes(b));
}
