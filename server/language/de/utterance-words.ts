import { wordSet } from '../cues';
import { opposites } from '../shapes/utterance-words';
import { type UtteranceWords } from '../shapes/utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('nicht nichts nie niemals kein keine keinen keinem keiner keines niemand ohne weder'),
  pivots: wordSet('als vor nach statt'),
  fillers: wordSet(
    'ja doch eben halt mal sehr ganz wirklich eigentlich natürlich also schon noch heute jetzt nun ' + 'bitte einfach',
  ),
  opposites: opposites(
    'fur/gegen mit/ohne vor/nach mehr/weniger uber/unter alles/nichts alle/keine immer/nie innen/aussen erste/letzte muss/kann',
  ),
};
