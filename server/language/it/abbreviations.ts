import { words, type Abbreviations } from '../abbreviations';

/** Italian abbreviations with a full stop. */
export const ABBREVIATIONS: Abbreviations = {
  beforeName: words('sig sigg dott avv ing prof on sen mons gen col cap ten magg dr rag geom arch s sig.ra dott.ssa'),
  beforeNumber: words('n nn p pp pag pagg vol art artt fig cap'),
  anywhere: words('gen febb feb mar apr magg giu lug ag ago sett ott nov dic es ca soc fratelli f.lli tel'),
  atEnd: words('ecc'),
};
