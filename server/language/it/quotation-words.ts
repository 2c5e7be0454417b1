import { wordSet } from '../cues';
import type { QuotationWords } from '../shapes/quotation-words';

export const quotationWords: QuotationWords = {
  works: wordSet(
    'film romanzo libro libri canzone canzoni brano album serie disco documentario programma rivista opera ' +
      'intitolato intitolata intitolati intitolate operazione mostra spettacolo poesia saggio',
  ),
  naming: wordSet(
    'soprannominato soprannominata detto detta chiamato chiamata cosiddetto cosiddetta ribattezzato ribattezzata',
  ),
  offences: new Set(),
  smallInTitles: new Set(),
  answers: wordSet('r risposta'),
  questions: wordSet('d domanda'),
  she: wordSet('ella lei'),
  he: wordSet('lui egli'),
  self: wordSet('io mi mio mia noi ci nostro nostra'),
  cleft: new Set(),
  impersonal: new Set(),
  hers: wordSet('signora signorina sig.ra'),
  his: wordSet('signor sig'),
  nameless: wordSet('fonte fonti anonimo anonima'),
  weakFormulas: wordSet('per'),
  finiteEnding: /(?:[aeòì]|ano|ono)$/u,
  participleEnding: /(?:[aiu]t|s)[oaie]$/u,
  lonelyEnding: /[òì]$/u,
  joints: wordSet('e ma'),
};
