import type { NumberWords } from '../shapes/numbers';

const CARDINALS: Record<string, number> = {
  cero: 0,
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciséis: 16,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiún: 21,
  veintiun: 21,
  veintiuno: 21,
  veintiuna: 21,
  veintidós: 22,
  veintidos: 22,
  veintitrés: 23,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiséis: 26,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  setecientas: 700,
  ochocientos: 800,
  ochocientas: 800,
  novecientos: 900,
  novecientas: 900,
};

/** Stems of the ordinals, with the vowel that bears the accent marked: typists leave it out. */
const STEMS: Record<string, number> = {
  primer: 1,
  segund: 2,
  tercer: 3,
  cuart: 4,
  quint: 5,
  sext: 6,
  séptim: 7,
  octav: 8,
  noven: 9,
  décim: 10,
  undécim: 11,
  duodécim: 12,
  vigésim: 20,
  trigésim: 30,
  cuadragésim: 40,
  quincuagésim: 50,
  sexagésim: 60,
  septuagésim: 70,
  octogésim: 80,
  nonagésim: 90,
  centésim: 100,
  ducentésim: 200,
  tricentésim: 300,
  cuadringentésim: 400,
  quingentésim: 500,
  sexcentésim: 600,
  septingentésim: 700,
  octingentésim: 800,
  noningentésim: 900,
  milésim: 1e3,
  millonésim: 1e6,
  billonésim: 1e12,
};

const plain = (stem: string): string => stem.replace('é', 'e');

/** `quinto`, `vigésima`, and `decimotercero` in one word. */
const ordinals = (): Record<string, number> => {
  const made: Record<string, number> = { primer: 1, tercer: 3, primeros: 1, primeras: 1 };
  for (const [stem, value] of Object.entries(STEMS)) {
    for (const ending of ['o', 'a']) {
      made[stem + ending] = made[plain(stem) + ending] = value;
      if (value > 2 && value < 10) made[`decimo${plain(stem)}${ending}`] = made[`decimo${stem}${ending}`] = 10 + value;
    }
  }
  return made;
};

/** `tercios`, `quintas`, `centésimas`, `dieciseisavos`, `cuarentaiseisavos`. */
const denominators = (): Record<string, number> => {
  const made: Record<string, number> = { medio: 2, media: 2, medios: 2, medias: 2, tercio: 3, tercios: 3, cuarto: 4 };
  for (const [stem, value] of Object.entries(STEMS)) {
    if (value < 4) continue;
    for (const ending of ['os', 'as']) made[stem + ending] = made[plain(stem) + ending] = value;
  }
  const avos = (word: string, value: number): void => {
    for (const ending of ['avo', 'avos', 'ava', 'avas']) made[word + ending] = value;
  };
  for (const [word, value] of Object.entries(CARDINALS)) {
    if (value >= 5) avos(word, value);
    if (value < 30 || value > 90) continue;
    for (const [unit, one] of Object.entries(CARDINALS))
      if (one > 0 && one < 10) for (const join of ['i', 'y']) avos(word + join + unit, value + one);
  }
  made.veintiunavo = made.veintiunavos = 21;
  return made;
};

export const ES: NumberWords = {
  decimal: ',',
  cardinals: CARDINALS,
  hundred: '',
  scales: {
    mil: 1e3,
    millón: 1e6,
    millon: 1e6,
    millones: 1e6,
    millardo: 1e9,
    billón: 1e12,
    billon: 1e12,
    billones: 1e12,
    trillón: 1e18,
    trillon: 1e18,
    trillones: 1e18,
  },
  shortScales: { m: 1e6, mm: 1e6, mill: 1e6, k: 1e3, g: 1e9 },
  joiners: 'y',
  joinsHundreds: false,
  ordinals: ordinals(),
  loneOrdinals: 'primero primera primer primeros primeras segundo segunda',
  ordinalChains: true,
  ordinalMarks: 'º ª o a er ro ra do da to ta mo ma vo va no na',
  denominators: denominators(),
  joinedNumerators: true,
  avos: 'avo avos ava avas',
  half: 'medio media',
  groups: {
    decena: 10,
    decenas: 10,
    docena: 12,
    docenas: 12,
    dz: 12,
    doz: 12,
    dozs: 12,
    quincena: 15,
    veintena: 20,
    treintena: 30,
    cuarentena: 40,
    cincuentena: 50,
    centenar: 100,
    centenares: 100,
    centena: 100,
    centenas: 100,
    cientos: 100,
    millar: 1e3,
    millares: 1e3,
    miles: 1e3,
  },
  articles: 'un una',
  vague: 'varios varias unos unas los las de',
  point: 'coma con',
  outOf: 'sobre de',
  shares: [
    ['la mitad', 0.5, 0.475, 0.525],
    ['la gran mayoría', 0.8, 0.6, 1],
    ['la inmensa mayoría', 0.9, 0.75, 1],
    ['la mayoría', 0.6, 0.5, 1],
    ['la mayor parte', 0.7, 0.5, 1],
    ['la casi totalidad', 0.97, 0.9, 1],
    ['la práctica totalidad', 0.97, 0.9, 1],
    ['la totalidad', 1, 1, 1],
    ['el control total', 1, 1, 1],
    ['control total', 1, 1, 1],
  ],
};
