import { type CountedClass, isA } from '../../language/counted';
import type { Ranged } from './ranges';
import { isCurrency, toBase } from './units';

const PERCENT_OF = new Set<string>([
  'turnout',
  'unemployment',
  'inflation',
  'growth',
  'rate',
  'margin',
  'stake',
  'share',
  'shares',
  'votes',
  'production',
  'consumption',
  'electorate',
  'jobs',
  'capacity',
  'population',
  'cases',
  'risk',
]);
const BY_DIMENSION: Readonly<Record<string, readonly string[]>> = {
  length: ['distance', 'length', 'height', 'depth', 'width', 'altitude', 'rainfall', 'snow', 'stages'],
  area: ['area'],
  mass: ['weight', 'production', 'volume', 'consumption', 'capacity', 'exports', 'imports'],
  volume: ['volume', 'production', 'consumption', 'capacity', 'rainfall'],
  temperature: ['temperature'],
  angle: ['temperature'],
  speed: ['speed', 'gusts'],
  power: ['capacity', 'production'],
  energy: ['production', 'consumption'],
};
/** Nouns before a bare count that it can be the value of. `Of the 34 injured, five …` would reach too far with more. */
const COUNT_OF = new Set<string>([
  'dead',
  'wounded',
  'missing',
  'arrested',
  'displaced',
  'infected',
  'cases',
  'workforce',
  'jobs',
  'population',
  'votes',
  'seats',
  'electorate',
  'visitor',
  'spectators',
  'demonstrators',
  'unemployment',
  'magnitude',
  'capacity',
  'hospitalised',
  'production',
  'margin',
  'goals',
  'points',
  'crew',
]);

/** Can the figure be a value of the class: a percentage of a turnout, metres of a height? */
export function fitsClass(name: CountedClass, figure: Ranged): boolean {
  if (isCurrency(figure.unit)) return isA(name, 'money') || name === 'production';
  if (figure.unit === '%' || figure.unit === 'pp') return isA(name, 'money') || PERCENT_OF.has(name);
  if (figure.fraction) return name === 'votes' || name === 'turnout';
  if (figure.unit !== null) return BY_DIMENSION[toBase(0, figure.unit).dimension]?.includes(name) ?? false;
  return COUNT_OF.has(name) || (figure.scaled && isA(name, 'money'));
}
