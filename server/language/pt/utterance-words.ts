import { wordSet } from '../cues';
import type { UtteranceWords } from '../utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('não nunca jamais nada ninguém nenhum nenhuma sem nem tampouco'),
  fillers: wordSet('muito realmente também já hoje agora então bem assim ainda sim mesmo'),
};
