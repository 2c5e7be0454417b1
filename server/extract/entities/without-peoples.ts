import { Flag } from './gazetteer';
import type { NameSpan } from './name-span';
import type { WordType } from './word-type';

/**
 * Leaves out the nationality that only describes a name: after a name that is known by itself (`Hezbollah libanais`),
 * and between a common noun and the name (`l’agence syrienne Sana`). `armée syrienne`, where it is the name, stays.
 * `types` are those of the sentence that begins at token `from`.
 */
export function withoutPeoples(span: NameSpan, types: readonly WordType[], from: number): NameSpan {
  const at = (index: number): WordType | undefined => types[index - from];
  const describes = (type: WordType | undefined): boolean => type !== undefined && type.demonym && !type.nameLike;
  if (span.last - span.first === 2 && describes(at(span.last - 1)) && isKnown(at(span.first)!))
    return { ...span, last: span.last - 1 };
  if (
    span.last - span.first > 2 &&
    !at(span.first)!.nameLike &&
    describes(at(span.first + 1)) &&
    at(span.first + 2)!.nameLike
  ) {
    return { ...span, first: span.first + 2 };
  }
  return span;
}

/** Bodies known by one word, which is no common noun: in `Union européenne`, `Guyane française` the second is part of the name. */
const isKnown = (type: WordType): boolean =>
  type.nameLike && type.cls === 0 && (type.flags & (Flag.organization | Flag.region)) === Flag.organization;
