/** Stems, in any language, of nouns and verbs so general that sharing them says nothing of what two sentences are about. */
const STEMS = new Set(
  (
    'an ans annee jour nuit matin soir heur minut mois semain fois person gen homm femm enfant chos part lieu cas fait nombr million milliard euro euros ' +
    'grand petit nouveau nouvel bon seul autr plusieur ' +
    'year day night morn even hour minut month week time peopl person man men woman women child children thing part place case number ' +
    'million billion thousand dollar pound old big small good local two three four five six seven eight nine ten ' +
    'deux trois quatr cinq sept huit neuf dix'
  ).split(' '),
);

/** Is the term (stem, without accents) too general to tell two subjects apart? */
export const isGeneral = (term: string): boolean => STEMS.has(term);
