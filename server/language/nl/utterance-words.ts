import { wordSet } from '../cues';
import { opposites } from '../shapes/utterance-words';
import { type UtteranceWords } from '../shapes/utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('niet niets nooit geen niemand zonder noch'),
  pivots: wordSet('dan voor na'),
  fillers: wordSet('ja heel erg echt eigenlijk gewoon natuurlijk ook nog al nu vandaag dan toch maar even'),
  opposites: opposites(
    'voor/tegen met/zonder voor/na meer/minder boven/onder alles/niets iedereen/niemand altijd/nooit binnen/buiten eerste/laatste moet/mag|kan',
  ),
};
