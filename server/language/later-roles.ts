import type { Language } from '../article/language';

/** How a language tells the function of somebody who was named in the sentence before. */
export interface LaterRoles {
  /** A pronoun at the start of the sentence, before the verb: what follows is read as what follows `who`. */
  readonly pronoun: RegExp;
  /**
   * The function itself stands for the person, as the subject: `At 57, the deputy head …`, `The head of the works is
   * a miner's son`. Group `role`: from where the function is read.
   */
  readonly subjects: readonly RegExp[];
}

const NOBODY: LaterRoles = { pronoun: /(?!)/u, subjects: [] };

const BY_LANGUAGE: Readonly<Record<Language, LaterRoles>> = {
  en: {
    pronoun: /^(?:He|She)\s/du,
    subjects: [
      /^At\s(?:just\s|only\s)?\d{2},\s(?<role>the\s[^.;:“”"]*)/du,
      /^(?<role>The\s[^.,;:“”"]{3,60}?)\s(?:is|was)\s(?:a|an|the|himself|herself|\d{2})\s/du,
    ],
  },
  fr: {
    pronoun: /^(?:Il|Elle)\s/du,
    subjects: [
      /^À\s[\p{L}\d-]+\sans,\s(?<role>(?:le\s|la\s|l['’])[^.;:«»]*)/du,
      /^(?<role>(?:Le\s|La\s|L['’])[^.,;:«»]{3,60}?)\s(?:est|était)\s(?:une?|né|née|lui-même|elle-même|fils|fille)\s/du,
    ],
  },
  es: { pronoun: /^(?:(?:Él|Ella)\s)?(?=es\s|preside\s|dirige\s|encabeza\s)/du, subjects: [] },
  de: {
    pronoun: /(?!)/u,
    subjects: [/^Mit\s\d{2}\sJahren\s\p{L}+\s(?<role>(?:der|die)\s[^.;:„“»«]*)/du],
  },
  it: { pronoun: /^(?:(?:Lui|Lei)\s)?(?=è\s|presiede\s|dirige\s|guida\s)/du, subjects: [] },
  pt: { pronoun: /^(?:(?:Ele|Ela)\s)?(?=é\s|preside\s|dirige\s|chefia\s)/du, subjects: [] },
  nl: NOBODY,
};

/** How the language tells functions of people named before. */
export const laterRoles = (language: Language): LaterRoles => BY_LANGUAGE[language];
