/**
 * What two reports of one event may tell differently without any figure: the vehicle that was driven, the weapon, where
 * somebody was hit. A *role* is a question that has one answer; its *set* holds the answers, in the same words for
 * every language (`server/language/<language>/contrasts.ts` says how each is written).
 */
export interface Role {
  /** The set of values that may fill it. */
  readonly set: string;
  /** Most words between a value and the cue that gives it the role. */
  readonly reach?: number;
  /** May it be otherwise the next day (free, then held) without either report being wrong? */
  readonly changes?: true;
  /** Is it so at any time, whatever days the sentences speak of? */
  readonly timeless?: true;
  /** Is it of one person, so that two articles may speak of two? */
  readonly person?: true;
  /** May it be said of many things of one story, so that the sentences must share what it is said of? */
  readonly subject?: true;
  /** Is the value only told of nobody in particular, so that it must be the only one of its set in both articles? */
  readonly only?: true;
  /** Does a negation turn `yes` into `no`, rather than void the statement? */
  readonly polar?: true;
  /** Is it said of the event as a whole, so that people and places in it that only one sentence names are part of it? */
  readonly whole?: true;
  /** May marks stand between the cue and the value: `the driver, Ann Roe, 42, died`? */
  readonly across?: true;
}

const near = 30;

export const ROLES = {
  'vehicle.driven': { set: 'vehicle', reach: 4, only: true },
  'vehicle.struck-by': { set: 'vehicle', reach: 4, only: true },
  'vehicle.fled': { set: 'vehicle', reach: 4, only: true },
  'vehicle.bomb': { set: 'vehicle', reach: 4, only: true },
  aircraft: { set: 'aircraft', only: true },
  engines: { set: 'engines', only: true },
  train: { set: 'train', only: true },
  weapon: { set: 'weapon', reach: near, only: true },
  wound: { set: 'body', reach: 6, person: true, only: true },
  'wound.side': { set: 'side', reach: 1, person: true, only: true },
  'death.cause': { set: 'death-cause', reach: near, only: true },
  'death.place': { set: 'death-place', reach: 6, person: true },
  burned: { set: 'building', reach: near, only: true },
  robbed: { set: 'business', reach: 5, only: true },
  floor: { set: 'ordinal', reach: 1 },
  round: { set: 'ordinal', reach: 1 },
  'fire.cause': { set: 'fire-cause', reach: 5, only: true },
  supervision: { set: 'supervision', person: true },
  custody: { set: 'custody', person: true, changes: true },
  plea: { set: 'plea', person: true, changes: true },
  verdict: { set: 'verdict', reach: 4, person: true },
  service: { set: 'service', reach: near, timeless: true, person: true, only: true },
  departure: { set: 'departure', person: true },
  funeral: { set: 'funeral', person: true },
  kin: { set: 'kin', timeless: true },
  'kin.victims': { set: 'siblings', only: true },
  partner: { set: 'partner', reach: 2, person: true, only: true },
  fate: { set: 'fate', reach: 12, across: true },
  company: { set: 'company', person: true },
  acquaintance: { set: 'acquaintance', person: true },
  'known-to-police': { set: 'known-to-police', person: true, polar: true },
  drink: { set: 'drink', person: true, polar: true },
  braking: { set: 'braking', polar: true },
  speed: { set: 'speed', polar: true },
  signal: { set: 'signal' },
  resistance: { set: 'resistance', person: true },
  masked: { set: 'masked' },
  prognosis: { set: 'prognosis', person: true, changes: true },
  severity: { set: 'severity', person: true },
  intent: { set: 'intent', reach: near, subject: true },
  marital: { set: 'marital', person: true, timeless: true },
  finder: { set: 'finder', reach: 4 },
  vessel: { set: 'vessel', reach: near, only: true },
  animal: { set: 'animal', reach: near, only: true },
  held: { set: 'held', subject: true, changes: true },
  vote: { set: 'vote', subject: true },
  colour: { set: 'colour', reach: 1 },
  nth: { set: 'ordinal', reach: 0, subject: true },
  sex: { set: 'sex', reach: 5 },
  'on-duty': { set: 'on-duty', person: true },
  equipment: { set: 'has', reach: 3, polar: true },
  casualties: { set: 'casualties', whole: true },
  'weapons-found': { set: 'weapons-found', whole: true },
  claimed: { set: 'claimed', changes: true, polar: true },
  bearing: { set: 'bearing', only: true },
  sky: { set: 'sky', reach: near, only: true },
  admission: { set: 'admission' },
} as const satisfies Readonly<Record<string, Role>>;

export type RoleName = keyof typeof ROLES;
export type SetName = (typeof ROLES)[RoleName]['set'];

/** The role with all its fields, told or not. */
export const roleOf = (name: RoleName): Role => ROLES[name];
