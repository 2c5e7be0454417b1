import { wordSet } from '../cues';
import { opposites } from '../shapes/utterance-words';
import { type UtteranceWords } from '../shapes/utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('non mai nulla niente nessun nessuno nessuna senza né neanche'),
  pivots: wordSet('che prima dopo'),
  fillers: wordSet('molto davvero anche già oggi ora adesso allora proprio così ecco sì ancora'),
  opposites: opposites(
    'con/senza prima/dopo piu/meno sopra/sotto tutto/niente|nulla tutti/nessuno sempre/mai dentro/fuori primo/ultimo prima/ultima per/contro deve/puo',
  ),
};
