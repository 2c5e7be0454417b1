import { wordSet } from '../cues';
import type { UtteranceWords } from '../utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('non mai nulla niente nessun nessuno nessuna senza né neanche'),
  fillers: wordSet('molto davvero anche già oggi ora adesso allora proprio così ecco sì ancora'),
};
