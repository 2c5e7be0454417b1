import { words, type Abbreviations } from '../abbreviations';

/** German abbreviations with a full stop. */
export const ABBREVIATIONS: Abbreviations = {
  beforeName: words('hr hrn fr dr prof st hl ing dipl gen oberst maj hptm lt rer nat med phil jur'),
  beforeNumber: words('nr s bd abs art kap abb ca'),
  anywhere: words(
    'jan feb mär apr jun jul aug sept okt nov dez mo di mi do sa bzw bspw evtl ggf inkl exkl sog vgl zzt ' +
      'tel str mio mrd tsd u.a co z.b d.h geb gest verh',
  ),
  atEnd: words('usw'),
};
