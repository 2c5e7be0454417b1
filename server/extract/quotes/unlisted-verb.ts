import { quotationWords } from '../../language/quotation-words';
import { ADVERB, ADVERBIAL, AUXILIARY, BOUNDARY, DEFINITE, INDEFINITE, OF } from '../../language/word-kinds';
import { PREPOSITION, PRONOUN, RELATIVE, SOURCE, THAT } from '../../language/word-kinds';
import type { Attribution } from './attributed';
import { isCapital } from './capital';
import type { Speech } from './speech';

/** No verb of speech is any of these. */
const NO_VERB = BOUNDARY | DEFINITE | INDEFINITE | OF | PREPOSITION | PRONOUN | RELATIVE | SOURCE | THAT;

/**
 * `« … », rigole Léa Bonnet`, `s’amuse un policier`: right after a quotation and its comma, a word that is shaped like a
 * verb and has its subject behind it says how the words were uttered, be it in the list of such verbs or not.
 */
export function unlistedVerb(speech: Speech, at: number, to: number): Attribution | null {
  const { prose, kinds, groups } = speech;
  const { tokens, language } = prose;
  const { finiteEnding, participleEnding, lonelyEnding } = quotationWords(language);
  let i = at;
  let compound = false;
  while (i < to && kinds[i]! & (AUXILIARY | ADVERB | ADVERBIAL) && !(kinds[i]! & DEFINITE)) {
    compound ||= (kinds[i]! & AUXILIARY) !== 0;
    i++;
  }
  const verb = tokens[i];
  if (!verb || verb.kind !== 'word' || kinds[i]! & NO_VERB || isCapital(verb.text)) return null;
  if (!(compound ? participleEnding : finiteEnding).test(verb.norm)) return null;
  const cue = { start: tokens[at]!.start, end: verb.end };
  const lonely = lonelyEnding && (compound || lonelyEnding.test(verb.norm)) ? { speaker: null, cue } : null;
  if (i + 1 >= to) return lonely;
  // English inverts before names alone (`quips Ida Brandt`); a plural may stand before them, too.
  const next = kinds[i + 1]!;
  if (!isCapital(tokens[i + 1]!.text) && (language === 'en' || !(next & (DEFINITE | INDEFINITE)))) return lonely;
  const speaker = groups.groupStartingAt(i + 1, to);
  return speaker ? { speaker, cue } : lonely;
}
