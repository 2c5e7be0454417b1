import { wordSet } from '../cues';
import { opposites } from '../shapes/utterance-words';
import { type UtteranceWords } from '../shapes/utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('no nunca jamás nada nadie ningún ninguna ninguno sin tampoco ni'),
  pivots: wordSet('que antes despues'),
  fillers: wordSet('muy realmente también ya hoy ahora pues bueno así claro simplemente aún todavía sí'),
  opposites: opposites(
    'con/sin antes/despues mas/menos sobre/bajo todo/nada todos/nadie siempre/nunca|jamas dentro/fuera primero/ultimo primera/ultima por/contra favor/contra debe/puede',
  ),
};
