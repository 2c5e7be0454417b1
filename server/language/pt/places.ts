import type { PlaceWords } from '../shapes/places';

/** How Portuguese news names facilities and features of the land, and what leads to a place; see `places.ts`. */
export const places: PlaceWords = {
  facilities: {
    hospital: 'hospital clínica centro_hospitalar',
    river: 'rio ribeira',
    'court-first': 'tribunal',
    church: 'igreja catedral capela sé',
    school: 'escola liceu',
    airport: 'aeroporto',
    station: 'estação',
    street: 'rua avenida praça largo',
    bridge: 'ponte',
    beach: 'praia',
    prison: 'prisão cadeia',
    stadium: 'estádio',
    district: 'bairro',
  },
  general: 'universitário distrital geral são santa santo de da do',
  of: 'de do da',
  in: 'em no na',
  nameFirst: false,
  filler: 'a o cidade vila aldeia freguesia concelho de da do',
  between: 'o a em no na de',
  slots: {
    born: { words: 'nasceu nascido nascida nascidos natural oriundo', by: 'em no na de do da' },
    buried: { words: 'sepultado sepultada enterrado enterrada', by: 'em no na' },
    destination: { words: 'destino seguia caminho', by: 'a ao para' },
    origin: { words: 'proveniente procedente vinha partiu saiu', by: 'de do da' },
    raised: { words: 'cresceu', by: 'em no na' },
  },
  beside: 'perto junto',
};
