import { classAt, LETTER } from '../../article/characters';
import { LANGUAGES, type Language } from '../../article/language';
import type { Token } from '../../article/token';
import { Flag, type Gazetteer } from './gazetteer';
import { hashFolded, mix } from './hash';

/** Languages that write nationality words with a capital; the same letters in lower case are another word (`polish`). */
const CAPITAL: readonly Language[] = ['en', 'nl'];

/** Key of a nationality word in the gazetteer: each language has its own. `folded`: hash of the word without accents. */
export const demonymKey = (folded: number, language: Language): number => mix(folded, LANGUAGES.indexOf(language) + 1);

/** Is the word one for a nationality, a people or a religion's followers? */
export function isDemonym(
  { text, norm }: Pick<Token, 'text' | 'norm'>,
  language: Language,
  gazetteer: Gazetteer,
): boolean {
  if (norm.length < 3 || classAt(text, 0) !== LETTER) return false;
  if (CAPITAL.includes(language) && text === norm) return false;
  return (gazetteer.flags(demonymKey(hashFolded(norm), language)) & Flag.demonym) !== 0;
}
