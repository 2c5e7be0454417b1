import type { PlaceWords } from '../shapes/places';

/** How Italian news names facilities and features of the land, and what leads to a place; see `places.ts`. */
export const places: PlaceWords = {
  facilities: {
    hospital: 'ospedale policlinico clinica',
    'court-first': 'tribunale procura',
    'court-appeal': 'corte_d_appello',
    church: 'chiesa cattedrale duomo basilica',
    school: 'scuola liceo',
    airport: 'aeroporto',
    station: 'stazione',
    street: 'via viale piazza corso',
    bridge: 'ponte',
    beach: 'spiaggia',
    river: 'fiume torrente',
    lake: 'lago',
    prison: 'carcere',
    stadium: 'stadio',
  },
  general: 'universitario generale san santa civile maggiore di del della',
  of: "di del della d' dell'",
  in: 'a in',
  nameFirst: false,
  filler: 'la il città paese comune borgo di',
  between: 'il la nel in di',
  slots: {
    born: { words: 'nato nata nati nacque nasce nativo originario', by: 'a ad di' },
    buried: { words: 'sepolto sepolta', by: 'a nel' },
    destination: { words: 'diretto diretta diretti', by: 'a verso' },
    origin: { words: 'partito partita proveniente provenienti arrivava', by: 'da dal' },
    raised: { words: 'cresciuto cresciuta', by: 'a' },
  },
  beside: 'vicino presso',
};
