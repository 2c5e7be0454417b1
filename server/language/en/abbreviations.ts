import { words, type Abbreviations } from '../abbreviations';

/** English abbreviations with a full stop. */
export const ABBREVIATIONS: Abbreviations = {
  beforeName: words(
    'mr mrs ms mx messrs dr prof st sts rev hon gen lt col capt cpt cmdr maj sgt cpl pvt adm brig supt ' +
      'insp det sen rep gov pres amb atty gens sens reps govs mt ft pte cllr',
  ),
  beforeNumber: words('no nos p pp vol vols fig ch art sec para'),
  anywhere: words(
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri inc ltd co corp cos ' +
      'bros plc llc jr sr dept univ assn ave blvd rd vs approx est ex ph.d calif fla ga ill mass mich minn ' +
      'mo n.c n.y okla ore pa tenn tex va vt wash wis conn ala ariz ark colo del ind kan ky la md miss mont ' +
      'neb nev',
  ),
  atEnd: words('etc al'),
};
