import { wordSet } from '../cues';
import type { QuotationWords } from '../shapes/quotation-words';

export const quotationWords: QuotationWords = {
  works: wordSet(
    'película películas libro libros canción canciones novela serie disco álbum obra documental programa revista ' +
      'titulado titulada titulados tituladas operación exposición poema ensayo',
  ),
  naming: wordSet(
    'apodado apodada apodados llamado llamada llamados llamadas denominado denominada alias bautizado bautizada',
  ),
  offences: new Set(),
  smallInTitles: new Set(),
  answers: wordSet('r respuesta'),
  questions: wordSet('p pregunta'),
  she: wordSet('ella'),
  he: wordSet('él'),
  self: wordSet('yo me mi mis mí nosotros nos nuestro nuestra'),
  cleft: new Set(),
  impersonal: new Set(),
  hers: wordSet('sra srta señora señorita doña dña'),
  his: wordSet('sr señor don'),
  nameless: wordSet('fuente fuentes anónimo anónima'),
  weakFormulas: wordSet('para'),
  finiteEnding: /(?:[aeó]|[ai]ba|ía|an|en|on)$/u,
  participleEnding: /[ai]do$/u,
  lonelyEnding: /[^í]ó$/u,
  joints: wordSet('y e pero'),
};
