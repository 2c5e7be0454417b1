import { wordSet } from '../cues';
import type { UtteranceWords } from '../utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('no nunca jamás nada nadie ningún ninguna ninguno sin tampoco ni'),
  fillers: wordSet('muy realmente también ya hoy ahora pues bueno así claro simplemente aún todavía sí'),
};
