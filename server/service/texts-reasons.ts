import type { Template } from './texts';

/** Questions that decide a finding (titles), and the reasons, remarks and fixes that rules give: ids of `Text`. */
export const REASON_TEXTS: Readonly<Record<string, Template>> = {
  // questions
  'same-story': { en: 'Same story?', fr: 'Même histoire\u00a0?' },
  'same-counted': { en: 'Same thing counted?', fr: 'Même chose comptée\u00a0?' },
  'same-subject': { en: 'Same subject?', fr: 'Même sujet\u00a0?' },
  'same-event': { en: 'Same event?', fr: 'Même événement\u00a0?' },
  'same-entity': { en: 'Same person, body or place?', fr: 'Même personne, organisme ou lieu\u00a0?' },
  'same-place': { en: 'Same place?', fr: 'Même lieu\u00a0?' },
  'same-time': { en: 'Same time?', fr: 'Même moment\u00a0?' },
  'same-source': { en: 'Same source?', fr: 'Même source\u00a0?' },
  'same-speaker': { en: 'Same speaker?', fr: 'Même auteur\u00a0?' },
  'same-words': { en: 'Same words?', fr: 'Mêmes mots\u00a0?' },
  'same-meaning': { en: 'Same meaning?', fr: 'Même sens\u00a0?' },
  'same-language': { en: 'Same language?', fr: 'Même langue\u00a0?' },
  'same-unit': { en: 'Same unit?', fr: 'Même unité\u00a0?' },
  'whole-or-part': { en: 'Both the whole, or both a part?', fr: 'Les deux le tout, ou une partie\u00a0?' },
  'level-or-change': { en: 'Level against change?', fr: 'Niveau contre variation\u00a0?' },
  'said-elsewhere': {
    en: 'Agreeing value elsewhere in the article?',
    fr: 'Valeur concordante ailleurs dans l’article\u00a0?',
  },
  slip: { en: 'Looks like a typing slip?', fr: 'Semble une faute de frappe\u00a0?' },

  // reasons
  'same-file': { en: 'same file', fr: 'même fichier' },
  'story-shares': { en: 'both have {0}', fr: 'toutes deux ont {0}' },
  'counted-are': { en: '“{0}” and “{1}”', fr: '«\u00a0{0}\u00a0» et «\u00a0{1}\u00a0»' },
  'published-near': { en: 'published {0} and {1}', fr: 'publiés {0} et {1}' },
  'speakers-are': { en: '{0} and {1}', fr: '{0} et {1}' },
  'source-is': { en: '{0}', fr: '{0}' },
  'sources-are': { en: '{0} and {1}', fr: '{0} et {1}' },
  'names-shared': { en: '{0}', fr: '{0}' },
  'events-shared': { en: '{0}', fr: '{0}' },
  'words-shared': { en: '{0}', fr: '{0}' },
  'times-meet': { en: '{0} and {1}', fr: '{0} et {1}' },
  'times-apart': { en: '{0} and {1}', fr: '{0} et {1}' },
  'quote-number': { en: 'a number differs', fr: 'un nombre diffère' },
  'quote-negation': { en: 'a negation differs', fr: 'une négation diffère' },
  'quote-opposite': { en: 'opposite words', fr: 'des mots contraires' },
  'quote-name': { en: 'a name differs', fr: 'un nom diffère' },
  'quote-content': { en: 'a word differs', fr: 'un mot diffère' },
  'quote-dropped': { en: 'words are missing', fr: 'des mots manquent' },
  'quote-small': { en: 'small words differ', fr: 'de petits mots diffèrent' },

  // remarks
  'remark.majority': { en: '“{0}” in {1} of {2} files', fr: '«\u00a0{0}\u00a0» dans {1} fichiers sur {2}' },
  'remark.pinned': { en: 'the newsroom writes “{0}”', fr: 'la rédaction écrit «\u00a0{0}\u00a0»' },
  'remark.reference': { en: 'the reference has “{0}”', fr: 'la référence donne «\u00a0{0}\u00a0»' },
  'remark.weekday': { en: '{0} is a {1}, not a {2}', fr: 'le {0} est un {1}, non un {2}' },

  // fixes
  'fix.spelling': { en: 'Write “{0}”', fr: 'Écrire «\u00a0{0}\u00a0»' },
  'fix.weekday': { en: 'Change the day to “{0}”', fr: 'Mettre le jour à «\u00a0{0}\u00a0»' },
  'fix.date': { en: 'Change the date to “{0}”', fr: 'Mettre la date au «\u00a0{0}\u00a0»' },
};
