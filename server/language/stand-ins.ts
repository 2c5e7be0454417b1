import type { Language } from '../article/language';
import { inWordLists } from './word-lists';

/**
 * Words that stand for what was named before: pronouns of the third person, and nouns so general that an article uses
 * them for its subject (`l'ouvrage`, `the event`). The thing itself has to be looked for in the sentence before.
 */
const WORDS: Readonly<Record<Language, string>> = {
  fr: 'il elle ils elles celui celle ceux celles celui-ci celle-ci ceux-ci ouvrage établissement entreprise société groupe édifice bâtiment structure site événement évènement manifestation organisation association',
  en: 'it he she they event company firm group building structure site organisation organization facility scheme project charity',
  de: 'er sie es dieser diese dieses unternehmen firma gruppe gebäude bauwerk betrieb veranstaltung anlage verein',
  es: 'él ella ellos ellas éste ésta empresa compañía grupo edificio evento estructura',
  it: 'lui lei essi esso essa azienda società gruppo edificio evento struttura impianto',
  pt: 'ele ela eles elas empresa companhia grupo edifício evento estrutura',
  nl: 'hij zij ze het bedrijf groep gebouw evenement onderneming organisatie',
};

/** Does the normalised word stand for something named before? */
export const isStandIn = inWordLists(WORDS);
