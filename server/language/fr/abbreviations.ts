import { words, type Abbreviations } from '../abbreviations';

/** French abbreviations with a full stop. */
export const ABBREVIATIONS: Abbreviations = {
  beforeName: words(
    'm mm me mgr mme mmes mlle mlles dr drs pr prof st ste gén gal col cdt cap capt lt lieut adj sgt ing ' +
      'av bd pl fbg',
  ),
  beforeNumber: words('n no nos nᵒ p pp vol art chap fig al éd env tél réf t'),
  anywhere: words('janv févr fév avr juil sept oct nov déc dim lun mer jeu ven sam cie éts sté ex cf vs hab min'),
  atEnd: words('etc'),
};
