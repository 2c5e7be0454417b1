import { wordSet } from '../cues';
import type { QuotationWords } from '../shapes/quotation-words';

export const quotationWords: QuotationWords = {
  works: wordSet(
    'film films boek roman lied liedje album serie toneelstuk documentaire programma tijdschrift opera tentoonstelling ' +
      'operatie getiteld gedicht',
  ),
  naming: wordSet('bijnaam genaamd genoemd gedoopt zogenaamd zogenaamde zogenoemde zogeheten'),
  offences: new Set(),
  smallInTitles: new Set(),
  answers: wordSet('a antwoord'),
  questions: wordSet('v vraag'),
  she: wordSet('zij ze'),
  he: wordSet('hij'),
  self: wordSet('ik me mij mijn wij we ons onze'),
  cleft: wordSet('het'),
  impersonal: new Set(),
  hers: wordSet('mevrouw mevr mw'),
  his: wordSet('meneer dhr heer'),
  nameless: wordSet('bron bronnen anonieme'),
  weakFormulas: new Set(),
  finiteEnding: /(?:t|[dt]e|den|ten)$/u,
  participleEnding: /^(?:ge|be|ver|er|ont).*[dtn]$/u,
  lonelyEnding: null,
  joints: wordSet('en maar'),
};
