import type { Language } from '../article/language';
import { DE_UNITS } from './de/units';
import { EN_UNITS } from './en/units';
import { ES_UNITS } from './es/units';
import { FR_UNITS } from './fr/units';
import { IT_UNITS } from './it/units';
import { NL_UNITS } from './nl/units';
import { PT_UNITS } from './pt/units';

/**
 * What a language calls units, currencies and denominators. Keys are unit codes (`extract/figures/units.ts`), values are
 * comma-separated phrases in normal form, cut as the tokeniser cuts (`km / h`, `m ²`); French and Italian elisions are written
 * out (`de euros` is `d'euros`).
 */
export interface UnitWords {
  readonly units: Readonly<Record<string, string>>;
  readonly currencies: Readonly<Record<string, string>>;
  /** Words that tie a scale to its unit: `millions de dollars`. */
  readonly of: string;
  /** Words that make the next unit a denominator: `par`, `per`, `a`, `le`. */
  readonly per: string;
  /** Denominators by normal form: `day`, `year`, `share`, `kg` … */
  readonly denominators: Readonly<Record<string, string>>;
  /** `over three years`, `sur trois ans`: words before a span of time that a sum is spread over. */
  readonly spread: string;
}

/** Signs and codes that every language uses; a currency sign may stand on either side of the number. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '€': 'EUR',
    '£': 'GBP',
    $: 'USD',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₺': 'TRY',
    '₴': 'UAH',
    '₪': 'ILS',
    '₦': 'NGN',
    '₫': 'VND',
    '฿': 'THB',
    '₡': 'CRC',
    '₱': 'PHP',
    '₾': 'GEL',
    '₭': 'LAK',
    '₿': 'BTC',
    '₵': 'GHS',
    '₸': 'KZT',
    '₮': 'MNT',
    '֏': 'AMD',
    '₲': 'PYG',
    元: 'CNY',
    円: 'JPY',
  }),
);

/** Letters before `$`: `US$`, `NZ$`. */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    'u.s.': 'USD',
    'u.s': 'USD',
    usd: 'USD',
    u: 'USD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cad: 'CAD',
    cdn: 'CAD',
    nz: 'NZD',
    nzd: 'NZD',
    hk: 'HKD',
    hkd: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    sgd: 'SGD',
    nt: 'TWD',
    r: 'BRL',
    mx: 'MXN',
    mex: 'MXN',
    mxn: 'MXN',
    j: 'JMD',
    z: 'ZWL',
  }),
);

/** Codes and abbreviations that may stand before or after the number as a word. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'eur usd gbp chf jpy cny rub inr cad aud nzd hkd sgd sek nok dkk pln czk huf ron try uah brl mxn ars clp cop pen zar ngn kes ghs egp mad tnd dzd xof xaf krw thb idr myr php vnd ils sar aed qar kwd ils pkr bdt lkr npr bgn isk rsd gel lak kzt jod omr bhd lbp syp iqd irr etb ugx tzs rwf btc'
    .split(' ')
    .map((code): [string, string] => [code, code.toUpperCase()]),
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['ksh', 'KES'],
  ['ush', 'UGX'],
  ['tsh', 'TZS'],
  ['fcfa', 'XOF'],
  ['kč', 'CZK'],
  ['zł', 'PLN'],
  ['rmb', 'CNY'],
  ['meur', 'EUR'],
  ['nkr', 'NOK'],
  ['skr', 'SEK'],
  ['dkr', 'DKK'],
  ['sfr', 'CHF'],
]);

/** Symbols of units, the same in all languages; written as tokens in lower case. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '%': '%',
  km: 'km,kms',
  m: 'm',
  cm: 'cm',
  dm: 'dm',
  mm: 'mm',
  µm: 'µm,μm',
  nm: 'nm',
  mi: 'mi',
  ft: 'ft',
  yd: 'yd,yds',
  'm²': 'm ²,m2,mq',
  'km²': 'km ²,km2,kmq',
  'cm²': 'cm ²,cm2',
  ha: 'ha',
  'ft²': 'sq ft,ft ²,ft2',
  'mi²': 'sq mi',
  'm³': 'm ³,m3',
  'km³': 'km ³,km3',
  'cm³': 'cm ³,cm3',
  L: 'l',
  hL: 'hl',
  cL: 'cl',
  mL: 'ml',
  gal: 'gal',
  kg: 'kg,kgs',
  g: 'g,gr',
  mg: 'mg',
  µg: 'µg,μg,ug,mcg',
  t: 't',
  kt: 'kt',
  lb: 'lb,lbs',
  oz: 'oz',
  'km/h': 'km / h,km / hr,kmh,kph,kmph,km / u',
  'm/s': 'm / s',
  mph: 'mph,mi / h',
  '°C': '° c,°c,℃,º c,ºc,° celsius,º celsius,celcius,° celcius',
  '°F': '° f,°f,℉,º f,ºf,° fahrenheit,º fahrenheit',
  '°': '°,º',
  Hz: 'hz',
  kHz: 'khz',
  MHz: 'mhz',
  GHz: 'ghz',
  W: 'w',
  kW: 'kw',
  MW: 'mw',
  GW: 'gw',
  kWh: 'kwh',
  MWh: 'mwh',
  GWh: 'gwh',
  TWh: 'twh',
  kB: 'kb',
  MB: 'mb',
  GB: 'gb',
  TB: 'tb',
  dB: 'db',
  rad: 'rad',
  hp: 'hp,bhp',
};

export const UNIT_WORDS: Readonly<Record<Language, UnitWords>> = {
  fr: FR_UNITS,
  en: EN_UNITS,
  es: ES_UNITS,
  de: DE_UNITS,
  it: IT_UNITS,
  pt: PT_UNITS,
  nl: NL_UNITS,
};
