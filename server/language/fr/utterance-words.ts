import { wordSet } from '../cues';
import type { UtteranceWords } from '../utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet(
    'pas jamais rien aucun aucune non sans ni nullement guère point',
  ),
  fillers: wordSet(
    "oui très vraiment bien tout toute tous aussi encore déjà donc alors ça cela voilà bon ben enfin " +
      "aujourd'hui hier demain maintenant ici là simplement seulement juste quand même tellement " +
      "franchement clairement évidemment effectivement absolument totalement toujours faire fait font " +
      "peu prochain prochains prochaine prochaines",
  ),
};
