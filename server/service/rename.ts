import { distance } from 'fastest-levenshtein';
import type { Span } from '../article/span';
import type { WorkspaceView } from '../index/view';
import type { Entity } from '../link/entity';
import { entityAt } from './at';
import { mentionsOf } from './hover-entity';
import type { Spot } from './spot';
import { replaceWords } from './words-in-markup';

/** Replace a run of a file. */
export interface Edit extends Spot {
  readonly newText: string;
}

/** The name under the cursor, as it would be renamed; null if there is none. */
export function renameTargetAt(
  view: WorkspaceView,
  uri: string,
  offset: number,
): (Span & { readonly text: string }) | null {
  const found = entityAt(view, uri, offset);
  return found ? { start: found.mention.start, end: found.mention.end, text: oneLine(found.mention.text) } : null;
}

/** An edit of a name, or of some words of it, and the whole name as it was written there. */
export interface NameEdit extends Edit {
  readonly name: string;
}

/**
 * Renames a person, body or place everywhere, through all its spellings. A short form (a surname alone) becomes the
 * same part of the new name; an acronym stays, unless it is what is renamed. Markup within a name stays. Null if nothing
 * can be renamed here.
 */
export function renameAt(
  view: WorkspaceView,
  uri: string,
  offset: number,
  newName: string,
): readonly NameEdit[] | null {
  const found = entityAt(view, uri, offset);
  const wanted = newName.trim();
  if (!found || wanted === '') return null;
  const old = oneLine(found.mention.text);
  return mentionsOf(found.entity, view).flatMap(({ uri: file, start, end, mention }): NameEdit[] => {
    const name = oneLine(mention.text);
    const newText = renamed(name, old, wanted, found.entity);
    const article = view.reading(file)?.article;
    if (newText === name || !article) return [];
    return replaceWords(article, { start, end }, newText).map((edit) => ({ uri: file, ...edit, name }));
  });
}

/** What a mention becomes when `old` becomes `wanted`. */
export function renamed(mention: string, old: string, wanted: string, entity: Pick<Entity, 'type'>): string {
  if (fold(mention) === fold(old)) return inCase(mention, old, wanted);
  if (isAcronym(mention) !== isAcronym(old)) return mention;
  const [parts, oldParts, newParts] = [words(mention), words(old), words(wanted)];
  const places = parts.map((part) => oldParts.findIndex((other) => alike(part, other)));
  const isShort =
    parts.length < oldParts.length && places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1]!));
  if (!isShort) return inCase(mention, old, longer(mention, old, wanted, entity));
  if (oldParts.length === newParts.length)
    return inCase(mention, old, places.map((place) => newParts[place]!).join(' '));
  // Another number of words: a surname stays a surname, a first name a first name.
  return inCase(mention, old, places.at(-1) === oldParts.length - 1 ? newParts.at(-1)! : newParts[0]!);
}

/** A mention that is not a part of the old name: another spelling takes the new name, a fuller one keeps what it has more. */
function longer(mention: string, old: string, wanted: string, entity: Pick<Entity, 'type'>): string {
  const at = fold(mention).indexOf(fold(old));
  if (at >= 0 && fold(mention).length === mention.length)
    return mention.slice(0, at) + wanted + mention.slice(at + old.length);
  if (entity.type === 'person' && words(mention).length > words(old).length) {
    const parts = mention.split(/(\s+)/u);
    const index = parts.findIndex((part) => alike(part, words(old).at(-1)!));
    return index < 0 ? mention : [...parts.slice(0, index), wanted, ...parts.slice(index + 1)].join('');
  }
  return wanted;
}

/** Without the breaks of lines, and the blanks that stand for markup. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
const fold = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('’', "'");
const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(text.trim());

/** The same word, or a spelling of it: at most three letters in ten differ. */
function alike(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  return left === right || distance(left, right) <= Math.floor(0.3 * Math.min(left.length, right.length));
}

/** Capitals of a headline stay capitals. */
const inCase = (mention: string, old: string, text: string): string =>
  mention === mention.toUpperCase() && mention !== mention.toLowerCase() && !isAcronym(old) ? text.toUpperCase() : text;
