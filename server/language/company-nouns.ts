import type { Language } from '../article/language';

/** Nouns for a firm that stand right before its name (`the firm …`, « la société … »), and before nobody's. */
const NOUNS: Readonly<Record<Language, string>> = {
  fr: 'société entreprise firme compagnie start-up startup multinationale enseigne groupe holding coentreprise',
  en: 'company firm startup start-up multinational conglomerate subsidiary carmaker automaker airline brewery insurer',
  es: 'empresa compañía firma multinacional aerolínea aseguradora grupo',
  de: 'firma unternehmen konzern gesellschaft fluggesellschaft versicherung',
  it: 'società azienda impresa ditta multinazionale compagnia gruppo',
  pt: 'empresa companhia firma multinacional seguradora grupo',
  nl: 'bedrijf firma concern maatschappij onderneming',
};
const sets = new Map<Language, ReadonlySet<string>>();

/** Does the word, in lower case, say that the name after it is a firm's? */
export function isCompanyNoun(word: string, language: Language): boolean {
  let set = sets.get(language);
  if (!set) sets.set(language, (set = new Set(NOUNS[language].split(' '))));
  return set.has(word);
}
