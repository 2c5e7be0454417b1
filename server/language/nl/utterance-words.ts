import { wordSet } from '../cues';
import type { UtteranceWords } from '../utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('niet niets nooit geen niemand zonder noch'),
  fillers: wordSet('ja heel erg echt eigenlijk gewoon natuurlijk ook nog al nu vandaag dan toch maar even'),
};
