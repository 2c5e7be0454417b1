import { wordSet } from '../cues';
import type { QuotationWords } from '../shapes/quotation-words';

export const quotationWords: QuotationWords = {
  works: wordSet(
    'book novel movie film song play show series album titled entitled operation documentary essay poem podcast single ' +
      'musical painting exhibition exhibit magazine newspaper comedy drama memoir sitcom slogan hashtag',
  ),
  naming: wordSet('called dubbed nicknamed named known labeled labelled termed'),
  offences: new Set(),
  smallInTitles: wordSet('a an and as at but by for from in into nor of on or the to with'),
  answers: wordSet('a answer'),
  questions: wordSet('q question'),
  she: wordSet('she'),
  he: wordSet('he'),
  self: wordSet("i i'm i've i'd i'll me my mine we we're we've us our"),
  cleft: wordSet('it'),
  impersonal: new Set(),
  hers: wordSet('mrs ms miss madam madame lady'),
  his: wordSet('mr sir lord'),
  nameless: wordSet('source sources anonymous'),
  weakFormulas: wordSet('per'),
  finiteEnding: /(?:[^e]ed|[^s]s)$/u,
  participleEnding: /ed$/u,
  lonelyEnding: null,
  joints: wordSet('and but'),
};
