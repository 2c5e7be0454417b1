import { wordSet } from '../cues';
import { opposites } from '../shapes/utterance-words';
import { type UtteranceWords } from '../shapes/utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('não nunca jamais nada ninguém nenhum nenhuma sem nem tampouco'),
  pivots: wordSet('que antes depois'),
  fillers: wordSet('muito realmente também já hoje agora então bem assim ainda sim mesmo'),
  opposites: opposites(
    'com/sem antes/depois mais/menos sobre/sob tudo/nada todos/ninguem sempre/nunca|jamais dentro/fora primeiro/ultimo por/contra deve/pode',
  ),
};
