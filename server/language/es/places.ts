import type { PlaceWords } from '../shapes/places';

/** How Spanish news names facilities and features of the land, and what leads to a place; see `places.ts`. */
export const places: PlaceWords = {
  facilities: {
    hospital: 'hospital clínica centro_hospitalario',
    river: 'río arroyo',
    'court-first': 'juzgado tribunal audiencia_provincial',
    church: 'iglesia catedral capilla basílica',
    school: 'colegio instituto escuela',
    airport: 'aeropuerto',
    station: 'estación',
    street: 'calle avenida paseo plaza',
    bridge: 'puente',
    beach: 'playa',
    prison: 'cárcel prisión',
    stadium: 'estadio',
    district: 'barrio',
  },
  general: 'general universitario provincial regional comarcal san santa nuestra señora de del la el los las',
  of: 'de del',
  in: 'en',
  nameFirst: false,
  filler: 'la el ciudad pueblo localidad municipio villa de',
  between: 'el la en de del',
  slots: {
    born: { words: 'nació nacido nacida nacidos natural oriundo nacimiento', by: 'en de' },
    buried: { words: 'enterrado enterrada sepultado sepultada', by: 'en' },
    destination: { words: 'destino rumbo dirigía dirigían', by: 'a al hacia' },
    origin: { words: 'procedente procedentes venía salió partió zarpó', by: 'de del' },
    raised: { words: 'creció crió criado criada', by: 'en' },
  },
  beside: 'cerca junto',
};
