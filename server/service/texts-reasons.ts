import type { Answer } from '../compare/conflict';
import type { Template } from './template';

/** Titles of the questions that decide a finding. */
export const QUESTION_TEXTS: Readonly<Record<string, Template>> = {
  'same-story': { en: 'Same story?', fr: 'Même histoire\u00a0?' },
  'same-counted': { en: 'Same thing counted?', fr: 'Même chose comptée\u00a0?' },
  'same-subject': { en: 'Same subject?', fr: 'Même sujet\u00a0?' },
  'same-event': { en: 'Same event?', fr: 'Même événement\u00a0?' },
  'same-entity': { en: 'Same names?', fr: 'Mêmes noms\u00a0?' },
  'same-name': { en: 'Streets of one name?', fr: 'Rues d’un même nom\u00a0?' },
  'same-slot': { en: 'Same kind of place?', fr: 'Même sorte de lieu\u00a0?' },
  'near-name': { en: 'Names easily taken for one another?', fr: 'Noms faciles à confondre\u00a0?' },
  'same-figure': { en: 'Same figure in both sentences?', fr: 'Même chiffre dans les deux phrases\u00a0?' },
  'in-leads': { en: 'Both in the first paragraphs?', fr: 'Les deux dans les premiers paragraphes\u00a0?' },
  'same-body': { en: 'Same organisation?', fr: 'Même organisme\u00a0?' },
  'other-period': { en: 'One sum for two periods?', fr: 'Une somme pour deux périodes\u00a0?' },
  'same-place': { en: 'Same place?', fr: 'Même lieu\u00a0?' },
  'same-time': { en: 'Same time?', fr: 'Même moment\u00a0?' },
  'same-source': { en: 'Same source?', fr: 'Même source\u00a0?' },
  'same-speaker': { en: 'Same speaker?', fr: 'Même auteur\u00a0?' },
  'same-words': { en: 'Same words?', fr: 'Mêmes mots\u00a0?' },
  'same-meaning': { en: 'Same meaning?', fr: 'Même sens\u00a0?' },
  'same-language': { en: 'Same language?', fr: 'Même langue\u00a0?' },
  'same-size': { en: 'Near in size?', fr: 'Même ordre de grandeur\u00a0?' },
  'same-granularity': { en: 'Equally exact?', fr: 'Même précision\u00a0?' },
  'whole-or-part': { en: 'Both the whole, or both a part?', fr: 'Les deux le tout, ou une partie\u00a0?' },
  'part-for-whole': { en: 'A part given for the whole?', fr: 'Une partie donnée pour le tout\u00a0?' },
  'parts-are-all': { en: 'Are these all the parts?', fr: 'Toutes les parties y sont-elles\u00a0?' },
  'level-or-change': { en: 'Both a level, or both a change?', fr: 'Deux niveaux, ou deux variations\u00a0?' },
  'telling-value': { en: 'Large enough to be no chance?', fr: 'Assez grand pour n’être pas un hasard\u00a0?' },
  'one-of-many': { en: 'One of many such figures?', fr: 'Un chiffre parmi d’autres du même genre\u00a0?' },
  'said-elsewhere': {
    en: 'Agreeing value elsewhere in the article?',
    fr: 'Valeur concordante ailleurs dans l’article\u00a0?',
  },
  'year-stated': { en: 'Is the year stated?', fr: 'L’année est-elle dite\u00a0?' },
  slip: { en: 'Looks like a typing slip?', fr: 'Semble une faute de frappe\u00a0?' },
  'precise-slip': { en: 'A slip in a precise figure?', fr: 'Une faute dans un chiffre précis\u00a0?' },
  'only-measure': {
    en: 'The only such measure in each article?',
    fr: 'Seule mesure de ce genre dans chaque article\u00a0?',
  },
  'told-once': { en: 'One such date in each article?', fr: 'Une seule date de ce genre par article\u00a0?' },
};

/**
 * What an answer says, as a piece of the line that gives the reasons. An answer that is not named says nothing that
 * helps a reader. Every question has one at least.
 */
export const ANSWER_TEXTS: Readonly<Record<string, Partial<Record<Answer['answer'], Template>>>> = {
  'same-story': {
    yes: { en: 'same story', fr: 'même histoire' },
    partly: { en: 'probably the same story', fr: 'sans doute la même histoire' },
    no: { en: 'another story', fr: 'autre histoire' },
  },
  'same-counted': {
    yes: { en: 'same thing counted', fr: 'même chose comptée' },
    partly: { en: 'much the same thing counted', fr: 'à peu près la même chose comptée' },
    no: { en: 'another thing counted', fr: 'autre chose comptée' },
  },
  'same-subject': {
    yes: { en: 'same subject', fr: 'même sujet' },
    partly: { en: 'much the same subject', fr: 'à peu près le même sujet' },
    no: { en: 'another subject', fr: 'autre sujet' },
  },
  'same-event': {
    yes: { en: 'same event', fr: 'même événement' },
    partly: { en: 'much the same event', fr: 'à peu près le même événement' },
    no: { en: 'another event', fr: 'autre événement' },
  },
  'same-entity': {
    yes: { en: 'same names', fr: 'mêmes noms' },
    partly: { en: 'some of the same names', fr: 'certains noms communs' },
    no: { en: 'other names', fr: 'autres noms' },
  },
  'same-name': { yes: { en: 'streets of one name', fr: 'rues d’un même nom' } },
  'same-slot': {
    yes: { en: 'the story has one such place', fr: 'l’histoire n’a qu’un lieu de cette sorte' },
    partly: { en: 'each article names one such place', fr: 'chaque article n’en nomme qu’un de cette sorte' },
  },
  'near-name': { yes: { en: 'names easily taken for one another', fr: 'noms faciles à confondre' } },
  'same-figure': { yes: { en: 'same figure in both sentences', fr: 'même chiffre dans les deux phrases' } },
  'in-leads': { yes: { en: 'both in the first paragraphs', fr: 'les deux dans les premiers paragraphes' } },
  'same-body': {
    yes: { en: 'same organisation', fr: 'même organisme' },
    no: { en: 'another organisation', fr: 'autre organisme' },
  },
  'other-period': { yes: { en: 'one sum is given for two periods', fr: 'une somme est donnée pour deux périodes' } },
  'same-place': { yes: { en: 'same place', fr: 'même lieu' }, no: { en: 'another place', fr: 'autre lieu' } },
  'same-time': {
    yes: { en: 'same time', fr: 'même moment' },
    partly: { en: 'perhaps the same time', fr: 'peut-être le même moment' },
    no: { en: 'another time', fr: 'autre moment' },
  },
  'same-source': {
    yes: { en: 'same source', fr: 'même source' },
    partly: { en: 'perhaps the same source', fr: 'peut-être la même source' },
    no: { en: 'another source', fr: 'autre source' },
  },
  'same-speaker': { yes: { en: 'same speaker', fr: 'même auteur' }, no: { en: 'another speaker', fr: 'autre auteur' } },
  'same-words': {
    yes: { en: 'nearly the same words', fr: 'presque les mêmes mots' },
    partly: { en: 'many of the same words', fr: 'beaucoup de mots communs' },
  },
  'same-meaning': {
    yes: { en: 'same meaning', fr: 'même sens' },
    partly: { en: 'not quite the same meaning', fr: 'pas tout à fait le même sens' },
    no: { en: 'another meaning', fr: 'autre sens' },
  },
  'same-language': {
    yes: { en: 'same language', fr: 'même langue' },
    no: { en: 'two languages', fr: 'deux langues' },
  },
  'same-size': {
    yes: { en: 'near in size', fr: 'même ordre de grandeur' },
    no: { en: 'far apart in size', fr: 'ordres de grandeur éloignés' },
  },
  'same-granularity': {
    yes: { en: 'equally exact', fr: 'même précision' },
    no: { en: 'one less exact than the other', fr: 'l’une moins précise que l’autre' },
  },
  'whole-or-part': { no: { en: 'one is called a part', fr: 'l’une est dite une partie' } },
  'part-for-whole': {
    yes: { en: 'a part may be given for the whole', fr: 'une partie peut être donnée pour le tout' },
  },
  'parts-are-all': {
    yes: { en: 'these are all the parts', fr: 'toutes les parties y sont' },
    partly: { en: 'these look like all the parts', fr: 'les parties semblent au complet' },
  },
  'level-or-change': { no: { en: 'two different changes', fr: 'deux variations différentes' } },
  'telling-value': { no: { en: 'both figures are small', fr: 'les deux chiffres sont petits' } },
  'one-of-many': {
    yes: { en: 'one article gives many such figures', fr: 'un article donne beaucoup de ces chiffres' },
  },
  'said-elsewhere': {
    yes: { en: 'an agreeing value stands elsewhere', fr: 'une valeur concordante figure ailleurs' },
    partly: { en: 'an article gives both values', fr: 'un article donne les deux valeurs' },
  },
  'year-stated': {
    yes: { en: 'the year is stated', fr: 'l’année est dite' },
    partly: { en: 'the year is the article’s', fr: 'l’année est celle de l’article' },
  },
  slip: { yes: { en: 'looks like a typing slip', fr: 'semble une faute de frappe' } },
  'precise-slip': {
    yes: { en: 'both figures are precise', fr: 'les deux chiffres sont précis' },
    partly: { en: 'neither article gives the other figure', fr: 'aucun des deux articles ne donne l’autre chiffre' },
  },
  'only-measure': {
    yes: {
      en: 'neither article has another measure of this kind',
      fr: 'aucun des deux articles n’a d’autre mesure de ce genre',
    },
  },
  'told-once': {
    yes: { en: 'each article gives one such date', fr: 'chaque article donne une seule date de ce genre' },
  },
};

/**
 * The reasons, remarks and fixes that rules give: ids of `Text`. Those that list words are worded by `reasons.ts`
 * from the passages, and stand here for whoever has the words alone.
 */
export const REASON_TEXTS: Readonly<Record<string, Template>> = {
  // reasons
  'same-file': { en: 'same file', fr: 'même fichier' },
  'story-shares': { en: 'both have {0}', fr: 'toutes deux ont {0}' },
  'counted-are': { en: '“{0}” and “{1}”', fr: '«\u00a0{0}\u00a0» et «\u00a0{1}\u00a0»' },
  'words-shared': { en: '{0}', fr: '{0}' },
  'names-shared': { en: '{0}', fr: '{0}' },
  'names-are': { en: '{0|pair}', fr: '{0|pair}' },
  'events-are': { en: '{0|pair}', fr: '{0|pair}' },
  'bodies-are': { en: '{0|pair}', fr: '{0|pair}' },
  'places-are': { en: '{0|pair}', fr: '{0|pair}' },
  'speakers-are': { en: '{0|pair}', fr: '{0|pair}' },
  'source-is': { en: '{0}', fr: '{0}' },
  'sources-are': { en: '{0|pair}', fr: '{0|pair}' },
  'published-near': { en: 'published {0|pair}', fr: 'publiés {0|pair}' },
  'times-meet': { en: '{0|pair}', fr: '{0|pair}' },
  'times-apart': { en: '{0|pair}', fr: '{0|pair}' },
  'quote-number': { en: 'a number differs', fr: 'un nombre diffère' },
  'quote-negation': { en: 'a negation differs', fr: 'une négation diffère' },
  'quote-replaced': { en: 'a word was replaced', fr: 'un mot est remplacé' },
  'quote-dropped': { en: 'words are missing', fr: 'des mots manquent' },
  'quote-small': { en: 'small words differ', fr: 'de petits mots diffèrent' },
  'quote-cut': { en: 'one is cut', fr: 'l’une est coupée' },

  // remarks
  'remark.majority': { en: '“{0}” in {1} of {2} files', fr: '«\u00a0{0}\u00a0» dans {1} fichiers sur {2}' },
  'remark.pinned': { en: 'the newsroom writes “{0}”', fr: 'la rédaction écrit «\u00a0{0}\u00a0»' },
  'remark.reference': { en: 'the reference has “{0}”', fr: 'la référence donne «\u00a0{0}\u00a0»' },
  'remark.total': {
    en: 'The parts add up to {0|number}, not {1|number}',
    fr: 'Les parties font {0|number} et non {1|number}',
  },
  'remark.change': {
    en: '{0} to {1} is a change of {2|number}%, not {3|number}%',
    fr: 'De {0} à {1}, l’écart est de {2|number}\u00a0% et non {3|number}\u00a0%',
  },
  'remark.shares': {
    en: 'The shares add up to {0|number}%, not 100%: {1}',
    fr: 'Les parts font {0|number}\u00a0% et non 100\u00a0%\u00a0: {1}',
  },
  'remark.fraction': {
    en: '{0} of {1} is {2|number}, not {3|number}',
    fr: '{0} de {1}\u00a0: {2|number} et non {3|number}',
  },
  'remark.life': {
    en: '{0} – {1}: an age of {2|number}, not {3|number}',
    fr: '{0} – {1}\u00a0: {2|number} ans et non {3|number}',
  },
  'remark.weekday': {
    en: '{0} is a {1|weekday}, not a {2|weekday}',
    fr: 'le {0} est un {1|weekday}, non un {2|weekday}',
  },

  // fixes
  'fix.spelling': { en: 'Write “{0}”', fr: 'Écrire «\u00a0{0}\u00a0»' },
  'fix.weekday': { en: 'Change the day to “{0}”', fr: 'Mettre le jour à «\u00a0{0}\u00a0»' },
  'fix.date': { en: 'Change the date to “{0}”', fr: 'Mettre la date au «\u00a0{0}\u00a0»' },
};
