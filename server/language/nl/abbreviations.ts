import { words, type Abbreviations } from '../abbreviations';

/** Dutch abbreviations with a full stop. */
export const ABBREVIATIONS: Abbreviations = {
  beforeName: words('dhr mevr mw drs dr ir ing mr prof ds st gen kol kapt lt sgt burg'),
  beforeNumber: words('nr nrs p pp blz art hfdst afb'),
  anywhere: words('jan feb mrt apr jun jul aug sept okt nov dec ma di wo za zo bijv ca evt incl excl tel str mln mld'),
  atEnd: words('enz etc'),
};
