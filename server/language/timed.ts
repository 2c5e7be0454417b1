import type { Language } from '../article/language';

/** What lengths of time are of, told by the words before them (`before`, which end there) and after them (`after`, which begin there). */
export interface TimedWords {
  /** A prison term. */
  readonly prison: { readonly before: RegExp; readonly after: RegExp };
  /** Of a prison term: already spent, suspended, asked for by the prosecution, the most that there may be. */
  readonly served: RegExp;
  readonly suspended: { readonly before: RegExp; readonly after: RegExp };
  readonly sought: RegExp;
  readonly faced: RegExp;
  /** A ban or suspension. */
  readonly ban: { readonly before: RegExp; readonly after: RegExp };
  /** By how much somebody leads, or is behind. */
  readonly lead: { readonly before: RegExp; readonly after: RegExp };
}

/** In lower case; the reach is bounded, so that no pattern runs through an article. */
export const TIMED: Readonly<Partial<Record<Language, TimedWords>>> = {
  en: {
    prison: {
      before:
        /\b(?:jailed|imprisoned|locked up|incarcerated|(?:prison|jail|custodial) (?:term|sentence)s?|sentenced|sentence|prison|jail)\b(?: [\w’'-]+){0,4} $/u,
      after:
        /^(?:’|')? ?(?:(?:(?:in|of|behind) )?(?:prison|jail|custody|detention|bars|imprisonment|a young offender)|(?:suspended|custodial) (?:sentence|term|prison))/u,
    },
    served: /\b(?:serv(?:ed|ing)|spen[dt]s?|done)\b(?: [\w’'-]+){0,3} $/u,
    suspended: { before: /\bsuspended\b(?: [\w’'-]+){0,4} $/u, after: /^[^,;.:]{0,30}\bsuspended\b/u },
    sought:
      /\b(?:s(?:ought|eeks?|eeking)|ask(?:ed|ing|s)? for|demand(?:ed|s|ing)|call(?:ed|ing|s)? for|request(?:ed|s)|recommend(?:ed|s))\b(?: [\w’'-]+){0,5} $/u,
    faced: /\b(?:fac(?:e|es|ed|ing)|maximum|up to|punishable|could get|risk(?:s|ed|ing)?)\b(?: [\w’'-]+){0,6} $/u,
    ban: {
      before:
        /\b(?:banned|suspended|disqualified|barred|excluded|suspension|ban|disqualification)(?: [\w’'-]+){0,4} (?:for|of|to) $/u,
      after: /^[ -](?:driving |playing |travel )?(?:ban|suspension|disqualification)\b/u,
    },
    lead: {
      before:
        /\b(?:leads?|led|leading|advantage|gap|cushion|margin|won|ahead|behind)(?: [\w’'.-]+){0,6} (?:by|of|to) $/u,
      after: /^ (?:ahead|clear|behind|adrift|back|off the|in front|down|lead|advantage|in hand)\b/u,
    },
  },
  fr: {
    prison: {
      before:
        /(?:condamn[\p{L}]+|écop[\p{L}]+|peines?|requis|requiert|requièrent|réquisitions?|prison|réclusion|emprisonnement)(?: [\p{L}’'-]+){0,4} $/u,
      after: /^ (?:de |d[’'] ?)?(?:prison|réclusion|emprisonnement|détention|ferme|avec sursis|derrière les barreaux)/u,
    },
    served: /(?:purg[\p{L}]+|passé|effectué)(?: [\p{L}’'-]+){0,3} $/u,
    suspended: { before: /(?:avec|sursis de) $/u, after: /^[^,;.:]{0,40}\bsursis\b/u },
    sought:
      /(?:requis|requiert|requièrent|réquisitions?|réclam[\p{L}]+|demand[\p{L}]+|souhait[\p{L}]+)(?: [\p{L}’'-]+){0,4} $/u,
    faced: /(?:encour[\p{L}]+|risqu[\p{L}]+|passibles?|jusqu[’']à)(?:[, ]+[\p{L}’'-]+){0,6}[, ]+$/u,
    ban: {
      before:
        /(?:suspendu[es]*|exclu[es]*|interdit[es]*|suspension|interdiction|exclusion|fermeture|inéligibilité|fermée?s?)(?: [\p{L}’'-]+){0,4} (?:pour|de|pendant|durant) $/u,
      after: /^ (?:de |d[’'] ?)(?:suspension|interdiction|exclusion|inéligibilité|fermeture)/u,
    },
    lead: {
      before: /(?:avance|écart|retard|marge|devanc[\p{L}]+)(?: [\p{L}’'-]+){0,4} (?:de|à) $/u,
      after: /^ (?:(?:d[’'] ?)(?:avance|écart)|de retard|devant|derrière|avant)(?![\p{L}])/u,
    },
  },
};
