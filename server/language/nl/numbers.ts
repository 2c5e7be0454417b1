import type { NumberWords } from '../shapes/numbers';

const CARDINALS: Record<string, number> = {
  nul: 0,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};

/** `derde`, `twintigste`. */
const ordinals = (): Record<string, number> => {
  const made: Record<string, number> = {
    nulde: 0,
    eerste: 1,
    eende: 1,
    derde: 3,
    achtste: 8,
    honderdste: 100,
    duizendste: 1e3,
    miljoenste: 1e6,
    miljardste: 1e9,
    biljoenste: 1e12,
  };
  for (const [word, value] of Object.entries(CARDINALS)) {
    if (value >= 20) made[`${word}ste`] = value;
    else if (value > 1 && value !== 3 && value !== 8) made[`${word}de`] = value;
  }
  return made;
};

/** Denominators are ordinals, in the singular or the plural: `twee derde`, `drie tienden`. */
const denominators = (): Record<string, number> => {
  const made: Record<string, number> = { half: 2, halve: 2, kwart: 4, kwarten: 4 };
  for (const word of 'derde vierde vijfde zesde zevende achtste negende tiende twintigste honderdste duizendste'.split(
    ' ',
  ))
    made[word] = made[`${word}n`] = ordinals()[word]!;
  for (const word of ['miljoenste', 'miljardste', 'biljoenste']) made[`${word}n`] = ordinals()[word]!;
  return made;
};

export const NL: NumberWords = {
  decimal: ',',
  cardinals: { ...CARDINALS, anderhalf: 1.5, anderhalve: 1.5 },
  hundred: 'honderd',
  scales: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12, biljard: 1e15, triljoen: 1e18 },
  shortScales: { mln: 1e6, mld: 1e9, mrd: 1e9, k: 1e3, m: 1e6, g: 1e9 },
  joiners: 'en ën',
  joinsHundreds: true,
  inverted: true,
  compounds: true,
  ordinals: ordinals(),
  ordinalMarks: 'e ste de',
  denominators: denominators(),
  half: 'half halve',
  groups: {
    dozijn: 12,
    dozijnen: 12,
    gros: 144,
    twintigtal: 20,
    tiental: 10,
    tientallen: 10,
    vijftiental: 15,
    dertigtal: 30,
    honderdtal: 100,
    honderden: 100,
    duizenden: 1e3,
    miljoenen: 1e6,
  },
  articles: 'een',
  vague: 'enkele meerdere verschillende vele',
  point: 'komma',
  outOf: 'op uit',
  shares: [
    ['de helft', 0.5, 0.475, 0.525],
    ['de grote meerderheid', 0.8, 0.6, 1],
    ['de overgrote meerderheid', 0.85, 0.7, 1],
    ['de meerderheid', 0.6, 0.5, 1],
    ['het merendeel', 0.7, 0.5, 1],
    ['de volledige controle', 1, 1, 1],
    ['volledige controle', 1, 1, 1],
  ],
};
