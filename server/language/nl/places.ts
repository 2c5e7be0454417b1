import type { PlaceWords } from '../shapes/places';

/** How Dutch news names facilities and features of the land, and what leads to a place; see `places.ts`. */
export const places: PlaceWords = {
  facilities: {
    hospital: 'ziekenhuis kliniek',
    river: 'rivier',
    'court-first': 'rechtbank',
    'court-appeal': 'gerechtshof',
    church: 'kerk kathedraal kapel',
    school: 'school lyceum basisschool',
    airport: 'luchthaven vliegveld',
    station: 'station',
    bridge: 'brug',
    prison: 'gevangenis',
    stadium: 'stadion',
    district: 'wijk',
  },
  general: 'universitair medisch centrum sint de het',
  of: 'van',
  in: 'in te',
  nameFirst: false,
  filler: 'de het stad dorp gemeente plaats kleine',
  between: 'op in om de het',
  slots: {
    born: { words: 'geboren', by: 'in te' },
    buried: { words: 'begraven', by: 'in te op' },
    destination: { words: 'onderweg bestemd weg', by: 'naar voor' },
    origin: { words: 'kwam komend vertrokken afkomstig', by: 'uit van' },
    raised: { words: 'opgegroeid groeide_op', by: 'in te' },
  },
  beside: 'bij nabij',
};
