import type { NumberWords } from '../shapes/numbers';

const CARDINALS: Record<string, number> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** As typed without umlauts. */
const TYPED: Record<string, number> = { fuenf: 5, zwoelf: 12, fuenfzehn: 15, dreissig: 30, fuenfzig: 50 };

/** `anderthalb`, `zweieinhalb`. */
const HALVES: Record<string, number> = { anderthalb: 1.5, anderthalbe: 1.5, einhalb: 0.5 };

/** `dritte`, `zwanzigste` with their endings. */
const ordinals = (): Record<string, number> => {
  const made: Record<string, number> = { zuerst: 1 };
  const stems: Record<string, number> = {
    erst: 1,
    dritt: 3,
    siebt: 7,
    siebent: 7,
    acht: 8,
    hundertst: 100,
    tausendst: 1e3,
    millionst: 1e6,
    milliardst: 1e9,
    billionst: 1e12,
  };
  for (const [word, value] of Object.entries({ ...CARDINALS, ...TYPED })) {
    if (value >= 20) stems[`${word}st`] = value;
    else if (value > 1 && ![3, 7, 8].includes(value)) stems[`${word}t`] = value;
  }
  for (const [stem, value] of Object.entries(stems))
    for (const ending of ['e', 'er', 'en', 'em', 'es']) made[stem + ending] = value;
  return made;
};

export const DE: NumberWords = {
  decimal: ',',
  cardinals: { ...CARDINALS, ...TYPED, ...HALVES },
  hundred: 'hundert',
  scales: {
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    billion: 1e12,
    billionen: 1e12,
    billiarde: 1e15,
    trillion: 1e18,
    trillionen: 1e18,
  },
  shortScales: { mio: 1e6, 'mio.': 1e6, mrd: 1e9, 'mrd.': 1e9, tsd: 1e3, k: 1e3, m: 1e6, g: 1e9 },
  joiners: 'und',
  joinsHundreds: true,
  inverted: true,
  compounds: true,
  ordinals: ordinals(),
  ordinalMarks: '',
  denominators: {
    halb: 2,
    halbe: 2,
    halber: 2,
    halben: 2,
    halbes: 2,
    drittel: 3,
    dritteln: 3,
    viertel: 4,
    vierteln: 4,
    fünftel: 5,
    sechstel: 6,
    siebtel: 7,
    achtel: 8,
    neuntel: 9,
    zehntel: 10,
    zwanzigstel: 20,
    hundertstel: 100,
    tausendstel: 1e3,
    millionstel: 1e6,
    milliardstel: 1e9,
  },
  half: 'halb halbe',
  groups: {
    dutzend: 12,
    dutzende: 12,
    dutzenden: 12,
    hunderte: 100,
    hunderten: 100,
    tausende: 1e3,
    tausenden: 1e3,
    zehntausende: 1e4,
    hunderttausende: 1e5,
  },
  articles: 'ein eine einen einem einer',
  vague: 'mehrere einige viele',
  point: 'komma',
  outOf: 'von',
  shares: [
    ['die hälfte', 0.5, 0.475, 0.525],
    ['der hälfte', 0.5, 0.475, 0.525],
    ['die große mehrheit', 0.8, 0.6, 1],
    ['die überwältigende mehrheit', 0.85, 0.7, 1],
    ['die mehrheit', 0.6, 0.5, 1],
    ['der großteil', 0.7, 0.5, 1],
    ['die volle kontrolle', 1, 1, 1],
    ['volle kontrolle', 1, 1, 1],
    ['vollständige kontrolle', 1, 1, 1],
  ],
};
