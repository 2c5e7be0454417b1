/**
 * Units that figures may have, by code: dimension, factor to the dimension's base unit, and offset (temperatures).
 * Codes are SI symbols, ISO 4217 for money (dimension = the code itself: nothing is converted at a rate of exchange), and
 * `%`, `pp` (percentage points), `bp` (basis points), `share` (a proportion in words, as a fraction of 1), `score`.
 * Factors of imperial units: international yard and pound agreement of 1959; gallons are US.
 */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number, offset?: number]>> = {
  '%': ['ratio', 0.01],
  share: ['ratio', 1],
  pp: ['points', 1],
  bp: ['points', 0.01],
  score: ['score', 1],
  m: ['length', 1],
  km: ['length', 1e3],
  hm: ['length', 100],
  dm: ['length', 1e-1],
  cm: ['length', 1e-2],
  mm: ['length', 1e-3],
  µm: ['length', 1e-6],
  nm: ['length', 1e-9],
  mi: ['length', 1609.344],
  nmi: ['length', 1852],
  yd: ['length', 0.9144],
  ft: ['length', 0.3048],
  in: ['length', 0.0254],
  ly: ['length', 9.4607e15],
  'm²': ['area', 1],
  'km²': ['area', 1e6],
  'cm²': ['area', 1e-4],
  ha: ['area', 1e4],
  ac: ['area', 4046.8564224],
  'ft²': ['area', 0.09290304],
  'mi²': ['area', 2589988.110336],
  'm³': ['volume', 1],
  'km³': ['volume', 1e9],
  'cm³': ['volume', 1e-6],
  'ft³': ['volume', 0.028316846592],
  L: ['volume', 1e-3],
  hL: ['volume', 0.1],
  cL: ['volume', 1e-5],
  mL: ['volume', 1e-6],
  gal: ['volume', 3.785411784e-3],
  bbl: ['volume', 0.158987294928],
  kg: ['mass', 1],
  g: ['mass', 1e-3],
  mg: ['mass', 1e-6],
  µg: ['mass', 1e-9],
  t: ['mass', 1e3],
  kt: ['mass', 1e6],
  Mt: ['mass', 1e9],
  lb: ['mass', 0.45359237],
  oz: ['mass', 0.028349523125],
  'm/s': ['speed', 1],
  'km/h': ['speed', 1 / 3.6],
  mph: ['speed', 0.44704],
  kn: ['speed', 0.514444],
  '°C': ['temperature', 1],
  '°F': ['temperature', 5 / 9, -32],
  K: ['temperature', 1, -273.15],
  '°': ['angle', 1],
  rad: ['angle', 57.29577951],
  s: ['time', 1],
  ms: ['time', 1e-3],
  min: ['time', 60],
  h: ['time', 3600],
  d: ['time', 86400],
  wk: ['time', 604800],
  mo: ['time', 2629800],
  a: ['time', 31557600],
  Hz: ['frequency', 1],
  kHz: ['frequency', 1e3],
  MHz: ['frequency', 1e6],
  GHz: ['frequency', 1e9],
  W: ['power', 1],
  kW: ['power', 1e3],
  MW: ['power', 1e6],
  GW: ['power', 1e9],
  hp: ['power', 745.7],
  Wh: ['energy', 1],
  kWh: ['energy', 1e3],
  MWh: ['energy', 1e6],
  GWh: ['energy', 1e9],
  TWh: ['energy', 1e12],
  dB: ['level', 1],
  bit: ['information', 0.125],
  Mbit: ['information', 125e3],
  Gbit: ['information', 125e6],
  B: ['information', 1],
  kB: ['information', 1e3],
  MB: ['information', 1e6],
  GB: ['information', 1e9],
  TB: ['information', 1e12],
  magnitude: ['magnitude', 1],
};

/** A quantity in the base unit of what it measures (metre, kilogram, degree Celsius, fraction of 1 …). */
export interface BaseQuantity {
  readonly value: number;
  /** `length`, `area`, `mass`, `ratio`, an ISO 4217 code …; `count` where there is no unit. Only equal dimensions compare. */
  readonly dimension: string;
}

/** Converts to the base unit of the unit's dimension. An unknown unit is its own dimension; null is `count`. */
export function toBase(value: number, unit: string | null): BaseQuantity {
  if (unit === null) return { value, dimension: 'count' };
  const [dimension, factor, offset = 0] = UNITS[unit] ?? [unit, 1];
  return { value: (value + offset) * factor, dimension };
}

/** Is the unit a currency (ISO 4217 code)? */
export const isCurrency = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
