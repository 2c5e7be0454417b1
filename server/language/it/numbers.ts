import type { NumberWords } from '../shapes/numbers';

const CARDINALS: Record<string, number> = {
  zero: 0,
  un: 1,
  uno: 1,
  una: 1,
  due: 2,
  tre: 3,
  tré: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
  venti: 20,
  trenta: 30,
  quaranta: 40,
  cinquanta: 50,
  sessanta: 60,
  settanta: 70,
  ottanta: 80,
  novanta: 90,
  vent: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  sessant: 60,
  settant: 70,
  ottant: 80,
  novant: 90,
};

/** `settant'anni` */
const elided = (): Record<string, number> =>
  Object.fromEntries(
    'vent trent quarant cinquant sessant settant ottant novant'
      .split(' ')
      .map((word) => [`${word}'`, CARDINALS[word]!]),
  );

/** `ventunesimo`: cardinal without its last vowel. */
const ordinals = (): Record<string, number> => {
  const made: Record<string, number> = {};
  const add = (stem: string, value: number): void => {
    for (const ending of ['o', 'a', 'i', 'e']) made[stem + ending] = value;
  };
  const first = 'prim second terz quart quint sest settim ottav non decim'.split(' ');
  first.forEach((stem, i) => add(stem, i + 1));
  for (const [word, value] of Object.entries({ ...CARDINALS, cento: 100, mille: 1e3, milione: 1e6, miliardo: 1e9 })) {
    if (value > 10 && /[aeio]$/.test(word)) add(`${word.slice(0, -1)}esim`, value);
  }
  add('bilionesim', 1e12);
  add('trilionesim', 1e18);
  // Only inside longer ones: `ventitreesimo`, `trentaseiesimo`.
  const units = 'un du tre quattr cinqu sei sett ott nov'.split(' ');
  units.forEach((stem, i) => add(`${stem}esim`, i + 1));
  return made;
};

export const IT: NumberWords = {
  decimal: ',',
  cardinals: { ...CARDINALS, ...elided() },
  hundred: 'cento cent',
  scales: {
    mille: 1e3,
    mila: 1e3,
    milione: 1e6,
    milioni: 1e6,
    miliardo: 1e9,
    miliardi: 1e9,
    bilione: 1e12,
    bilioni: 1e12,
    trilione: 1e18,
    trilioni: 1e18,
  },
  shortScales: { mln: 1e6, mld: 1e9, m: 1e6, k: 1e3, g: 1e9 },
  joiners: 'e',
  joinsHundreds: true,
  compounds: true,
  ordinals: ordinals(),
  loneOrdinals: 'primo prima primi prime secondo seconda secondi seconde',
  ordinalMarks: '° º ª esimo esima o a',
  denominators: {
    mezzo: 2,
    mezza: 2,
    mezzi: 2,
    terzi: 3,
    quarti: 4,
    quinti: 5,
    sesti: 6,
    settimi: 7,
    ottavi: 8,
    noni: 9,
    decimi: 10,
    ventesimi: 20,
    ventunesimi: 21,
    centesimi: 100,
    millesimi: 1e3,
  },
  half: 'mezzo mezza',
  groups: {
    decina: 10,
    decine: 10,
    dozzina: 12,
    dozzine: 12,
    quindicina: 15,
    ventina: 20,
    trentina: 30,
    quarantina: 40,
    cinquantina: 50,
    sessantina: 60,
    centinaio: 100,
    centinaia: 100,
    migliaio: 1e3,
    migliaia: 1e3,
  },
  articles: 'un una uno',
  vague: 'delle dei alcune diverse decine di',
  point: 'virgola punto',
  outOf: 'su',
  shares: [
    ['la metà', 0.5, 0.475, 0.525],
    ['la grande maggioranza', 0.8, 0.6, 1],
    ['la stragrande maggioranza', 0.85, 0.7, 1],
    ['la maggioranza', 0.6, 0.5, 1],
    ['la maggior parte', 0.7, 0.5, 1],
    ['la quasi totalità', 0.97, 0.9, 1],
    ['la totalità', 1, 1, 1],
    ['il controllo totale', 1, 1, 1],
    ['controllo totale', 1, 1, 1],
  ],
};
