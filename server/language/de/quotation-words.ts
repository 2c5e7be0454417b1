import { wordSet } from '../cues';
import type { QuotationWords } from '../shapes/quotation-words';

export const quotationWords: QuotationWords = {
  works: wordSet(
    'film filme buch roman lied album serie stück dokumentation sendung zeitschrift magazin oper ausstellung operation ' +
      'titel betitelt gedicht essay',
  ),
  naming: wordSet('genannt genannte genannten sogenannt sogenannte sogenannten getauft namens'),
  offences: new Set(),
  smallInTitles: new Set(),
  answers: wordSet('a antwort'),
  questions: wordSet('f frage'),
  she: wordSet('sie'),
  he: wordSet('er'),
  self: wordSet('ich mich mir mein meine meinen wir uns unser unsere'),
  cleft: wordSet('es'),
  impersonal: new Set(),
  hers: wordSet('frau'),
  his: wordSet('herr herrn'),
  nameless: wordSet('quelle quellen anonym anonyme'),
  weakFormulas: new Set(),
  finiteEnding: /(?:t|te|ten)$/u,
  participleEnding: /^(?:ge|be|ver|er|ent).*[tn]$/u,
  lonelyEnding: null,
  joints: wordSet('und aber'),
};
