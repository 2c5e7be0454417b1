import { wordSet } from '../cues';
import type { QuotationWords } from '../shapes/quotation-words';

export const quotationWords: QuotationWords = {
  works: wordSet(
    'film films roman romans livre livres album albums chanson chansons titre titres intitulé intitulée intitulés intitulées série ' +
      'émission pièce documentaire ouvrage essai recueil exposition spectacle magazine journal revue opération podcast ' +
      'comédie tube single opéra poème tableau slogan label hashtag',
  ),
  naming: wordSet(
    'baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnommées nommé nommée nommés nommées ' +
      'dit dite dits dites alias appelé appelée appelés appelées dénommé dénommée',
  ),
  offences: wordSet('pour'),
  smallInTitles: new Set(),
  answers: wordSet('r réponse'),
  questions: wordSet('q question'),
  she: wordSet('elle'),
  he: wordSet('il'),
  self: wordSet("je j' me m' moi mon ma mes nous notre nos"),
  cleft: wordSet("ce c'"),
  impersonal: wordSet(
    "y n' ne faut fallait faudra pleut pleuvait neige neigeait fait faisait reste restait s' suffit suffisait semble semblait " +
      'est était convient arrive arrivait existe vaut manque manquait',
  ),
  hers: wordSet('mme mlle madame mademoiselle'),
  his: wordSet('m monsieur'),
  nameless: wordSet('source sources anonyme anonymes'),
  weakFormulas: wordSet('pour'),
  finiteEnding: /(?:[^é]e|a|[aio]it|[^ef]it|rt|nt|nd|ût)$/u,
  participleEnding: /(?:ée?|ie?|ue?|ite?|ise?|erte?)$/u,
  lonelyEnding: null,
  joints: wordSet('et mais puis'),
};
