/** Texts of the interface: messages, lenses, hovers, actions, status. Short, plain, polite. See `texts.ts` for the templates. */
export const UI_TEXTS = {
  // messages of diagnostics
  'message.here': { en: '{0} here', fr: '{0} ici' },
  'message.in': { en: '{0} in {1}', fr: '{0} dans {1}' },
  'message.line': { en: '{0} on line {1}', fr: '{0} à la ligne {1}' },
  'message.more': { en: '{0} more', fr: '{0} de plus' },
  'message.and': { en: ' and ', fr: ' et ' },
  'message.separator': { en: '; ', fr: '\u00a0; ' },
  'message.colon': { en: ': ', fr: '\u00a0: ' },
  'message.later': { en: 'later {0}', fr: 'plus tard, {0}' },
  'message.earlier': { en: 'earlier {0}', fr: 'plus tôt, {0}' },
  'message.said-by': { en: 'Said by {0}', fr: 'Propos de {0}' },
  'message.by': { en: 'by {0}', fr: 'de {0}' },
  'message.unnamed': { en: 'nobody named', fr: 'personne de nommé' },
  'message.total': { en: 'The parts do not give the total', fr: 'Les parties ne donnent pas le total' },
  'message.part-larger': {
    en: 'A part ({0}) is larger than the whole ({1})',
    fr: 'Une partie ({0}) dépasse le tout ({1})',
  },
  'message.quotation': { en: 'Quotation', fr: 'Citation' },
  'message.weekday': {
    en: 'The weekday and the date of {0} do not agree',
    fr: 'Dans {0}, le jour et la date ne s’accordent pas',
  },
  'message.opposite': { en: 'the opposite in {1}: {0}', fr: 'le contraire dans {1}\u00a0: {0}' },
  'message.opposite-line': { en: 'the opposite on line {1}: {0}', fr: 'le contraire à la ligne {1}\u00a0: {0}' },
  'message.missing': { en: '(nothing)', fr: '(rien)' },

  // lenses
  'lens.conflicts': { en: '{0} {0|conflict|conflicts}', fr: '{0} {0|conflit|conflits}' },
  'lens.conflicts-with': {
    en: '{0} {0|conflict|conflicts} with {1} {1|article|articles}',
    fr: '{0} {0|conflit|conflits} avec {1} {1|article|articles}',
  },
  'lens.notes-with': {
    en: '{0} {0|note|notes} on {1} {1|article|articles}',
    fr: '{0} {0|remarque|remarques} avec {1} {1|article|articles}',
  },
  'lens.notes': { en: '{0} {0|note|notes}', fr: '{0} {0|remarque|remarques}' },
  'lens.story': { en: 'same story as {0} {0|article|articles}', fr: 'même histoire que {0} {0|article|articles}' },

  // hovers
  'hover.person': { en: 'person', fr: 'personne' },
  'hover.organization': { en: 'organisation', fr: 'organisation' },
  'hover.location': { en: 'place', fr: 'lieu' },
  'hover.other': { en: 'name', fr: 'nom' },
  'hover.mentions': {
    en: '{0} {0|mention|mentions} in {1} {1|article|articles}',
    fr: '{0} {0|mention|mentions} dans {1} {1|article|articles}',
  },
  'hover.spellings': { en: 'Also written', fr: 'Aussi écrit' },
  'hover.roles': { en: 'Titles given', fr: 'Fonctions données' },
  'hover.ages': { en: 'Ages given', fr: 'Âges donnés' },
  'hover.pinned': { en: 'spelling chosen by the newsroom', fr: 'graphie choisie par la rédaction' },
  'hover.stated-date': { en: 'Stated in the words.', fr: 'Dit par les mots mêmes.' },
  'hover.from-anchor': { en: 'Worked out from {0}.', fr: 'Déduit de {0}.' },
  'hover.inferred': { en: 'Worked out from the context.', fr: 'Déduit du contexte.' },
  'hover.between': { en: '{0} to {1}', fr: 'du {0} au {1}' },
  'hover.unanchored': {
    en: 'No date known to work it out from: the article states no publication date.',
    fr: 'Aucune date pour la situer\u00a0: l’article ne donne pas sa date de publication.',
  },
  'hover.open-date': { en: 'Not tied to a day.', fr: 'Sans jour précis.' },
  'hover.duration': { en: 'A duration.', fr: 'Une durée.' },
  'hover.set': { en: 'Recurring.', fr: 'Se répète.' },
  'hover.weekday-wrong': { en: '{0} is not a {1}.', fr: 'Le {0} n’est pas un {1}.' },
  'hover.counts': { en: 'Counts: {0}', fr: 'Compte\u00a0: {0}' },
  'hover.measures': { en: 'Measures: {0}', fr: 'Mesure\u00a0: {0}' },
  'hover.allows': { en: 'The wording allows {0}.', fr: 'Les mots admettent {0}.' },
  'hover.exactly': { en: 'exactly {0}', fr: '{0} exactement' },
  'hover.interval': { en: '{0} to {1}', fr: 'de {0} à {1}' },
  'hover.at-least': { en: '{0} or more', fr: '{0} ou plus' },
  'hover.at-most': { en: '{0} or less', fr: '{0} ou moins' },
  'hover.part': { en: 'A part of another figure.', fr: 'Une partie d’un autre chiffre.' },
  'hover.whole': { en: 'A total.', fr: 'Un total.' },
  'hover.forecast': { en: 'Planned or expected, not a fact yet.', fr: 'Prévu ou attendu, pas encore un fait.' },
  'hover.former': { en: 'Superseded by the text itself.', fr: 'Remplacé par le texte lui-même.' },
  'hover.others': {
    en: 'Elsewhere for the same thing, oldest first',
    fr: 'Ailleurs pour la même chose, du plus ancien au plus récent',
  },
  'hover.disagreement': { en: 'according to {0}', fr: 'selon {0}' },
  'hover.speaker': { en: 'Said by {0}', fr: 'Propos de {0}' },
  'hover.no-speaker': { en: 'No speaker found.', fr: 'Auteur non trouvé.' },
  'hover.printed-first': {
    en: 'Printed here first; also printed, oldest first',
    fr: 'Imprimé d’abord ici\u00a0; aussi imprimé, du plus ancien au plus récent',
  },
  'hover.printed': { en: 'Also printed, oldest first', fr: 'Aussi imprimé, du plus ancien au plus récent' },
  'hover.same-words': { en: 'same words', fr: 'mêmes mots' },
  'hover.this-file': { en: 'this file, line {0}', fr: 'ce fichier, ligne {0}' },
  'hover.more': { en: '… and {0} more', fr: '… et {0} de plus' },
  'hover.undated': { en: 'undated', fr: 'sans date' },

  // evidence
  'evidence.title': { en: 'Why {0}', fr: 'Pourquoi {0}' },
  'evidence.confidence': { en: 'Confidence {0} %', fr: 'Confiance {0}\u00a0%' },
  'evidence.questions': { en: 'What decided it', fr: 'Ce qui a décidé' },
  'evidence.passages': { en: 'Passages', fr: 'Passages' },
  'evidence.but': { en: 'but {0}', fr: 'mais {0}' },
  'evidence.weight': { en: 'weight', fr: 'poids' },
  'evidence.yes': { en: 'yes', fr: 'oui' },
  'evidence.no': { en: 'no', fr: 'non' },
  'evidence.partly': { en: 'partly', fr: 'en partie' },
  'evidence.unknown': { en: 'not known', fr: 'inconnu' },
  'level.warning': { en: 'conflict', fr: 'conflit' },
  'level.note': { en: 'note', fr: 'remarque' },

  // actions
  'action.open': { en: 'Open {0} beside', fr: 'Ouvrir {0} à côté' },
  'action.go': { en: 'Go to line {0}', fr: 'Aller à la ligne {0}' },
  'action.adopt': { en: 'Write {0} here, as in {1}', fr: 'Écrire {0} ici, comme dans {1}' },
  'action.adopt-line': { en: 'Write {0} here, as on line {1}', fr: 'Écrire {0} ici, comme à la ligne {1}' },
  'action.different': { en: 'Keep both: not the same thing', fr: 'Garder les deux\u00a0: ce n’est pas la même chose' },
  'action.superseded': {
    en: 'Keep both: the earlier one is superseded',
    fr: 'Garder les deux\u00a0: l’ancien est dépassé',
  },
  'action.both-right': { en: 'Keep both: both are right', fr: 'Garder les deux\u00a0: les deux sont justes' },
  'action.ignore': { en: 'Ignore {0} in this paragraph', fr: 'Ignorer {0} dans ce paragraphe' },
  'action.copy-quote': {
    en: 'Copy the quotation with its attribution',
    fr: 'Copier la citation avec son auteur',
  },
  'action.evidence': { en: 'Show evidence', fr: 'Montrer les raisons' },

  // decisions
  'decide.unreadable': {
    en: '{0} cannot be read. Please repair it first, so that no decision in it is lost.',
    fr: '{0} est illisible. Merci de le réparer d’abord, pour qu’aucune décision n’y soit perdue.',
  },

  // rename
  'rename.nothing': { en: 'There is no name here that can be renamed.', fr: 'Il n’y a pas ici de nom à renommer.' },
  'rename.other-spelling': { en: 'Other spellings of the name', fr: 'Autres graphies du nom' },
  'rename.empty': { en: 'The new name is empty.', fr: 'Le nouveau nom est vide.' },

  // progress
  'scan.title': { en: 'Reading articles', fr: 'Lecture des articles' },
  'scan.progress': { en: '{0} of {1}', fr: '{0} sur {1}' },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly fr: string }>>;
