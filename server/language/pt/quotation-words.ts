import { wordSet } from '../cues';
import type { QuotationWords } from '../shapes/quotation-words';

export const quotationWords: QuotationWords = {
  works: wordSet(
    'filme filmes livro livros canção canções romance série disco álbum obra documentário programa revista ' +
      'intitulado intitulada operação exposição poema',
  ),
  naming: wordSet('apelidado apelidada chamado chamada denominado denominada batizado batizada'),
  offences: new Set(),
  smallInTitles: new Set(),
  answers: wordSet('r resposta'),
  questions: wordSet('p pergunta'),
  she: wordSet('ela'),
  he: wordSet('ele'),
  self: wordSet('eu me meu minha nós nos nosso nossa'),
  cleft: new Set(),
  impersonal: new Set(),
  hers: wordSet('sra senhora dona'),
  his: wordSet('sr senhor dom'),
  nameless: wordSet('fonte fontes anônimo anónimo anônima anónima'),
  weakFormulas: wordSet('para'),
  finiteEnding: /(?:[aeu]|am|em)$/u,
  participleEnding: /[ai]do$/u,
  lonelyEnding: /[ei]?ou$/u,
  joints: wordSet('e mas'),
};
