import type { PlaceWords } from '../shapes/places';

/** How German news names facilities and features of the land, and what leads to a place; see `places.ts`. */
export const places: PlaceWords = {
  facilities: {
    hospital: 'krankenhaus klinikum klinik universitätsklinik universitätsklinikum',
    'court-first': 'landgericht amtsgericht',
    'court-appeal': 'oberlandesgericht',
    church: 'kirche dom kapelle',
    school: 'schule gymnasium grundschule',
    airport: 'flughafen',
    station: 'bahnhof hauptbahnhof',
    prison: 'justizvollzugsanstalt gefängnis',
    lake: 'see',
    stadium: 'stadion',
  },
  general: 'städtisches evangelisches katholisches sankt st der die das',
  of: 'von',
  in: 'in im',
  nameFirst: false,
  filler: 'der die das stadt dorf gemeinde ort kleinen kleine',
  between: 'am im in um gegen der',
  slots: {
    born: { words: 'geboren gebürtig geboren_wurde', by: 'in aus' },
    buried: { words: 'beigesetzt begraben beerdigt', by: 'in auf' },
    destination: { words: 'unterwegs auf_dem_weg', by: 'nach' },
    origin: { words: 'kommend gestartet abgefahren kam', by: 'aus von' },
    raised: { words: 'aufgewachsen', by: 'in' },
  },
  beside: 'bei nahe',
};
