import type { Language } from '../../article/language';
import type { Token } from '../../article/token';
import { withParents } from '../../language/counted';
import type { Counted } from '../mention';
import { countedLexiconOf } from './counted-lexicon';

/**
 * What a bare figure counts under a label (`Stations | 21`, `Wounded: 7`): its first noun or state of a known class, else its head
 * noun; null for a label without words. Offsets are the label's own.
 */
export function countedByLabel(label: readonly Token[], language: Language): Counted | null {
  const words = countedLexiconOf(language);
  const content = label.filter(({ kind, norm }) => kind === 'word' && !words.stops.has(norm) && !words.skip.has(norm));
  if (content.length === 0) return null;
  const span = { start: label[0]!.start, end: label.at(-1)!.end };
  for (let i = 0; i < label.length; i++) {
    const noun = words.nouns.startingAt(label, i);
    if (noun) return { ...span, lemma: noun.value.lemma, classes: withParents([noun.value.class]), qualifiers: [] };
    const state = words.states.startingAt(label, i);
    if (state) return { ...span, lemma: label[i]!.norm, classes: withParents([state.value]), qualifiers: [] };
  }
  const head = words.words.head === 'first' ? content[0]! : content.at(-1)!;
  return { ...span, lemma: words.words.singular(head.norm), classes: [], qualifiers: [] };
}
