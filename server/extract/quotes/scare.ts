import type { Prose } from '../../article/prose';
import type { Quoted } from './marks';

/** Words before a title: `le film « … »`, `the song “…”`. */
const WORKS = new Set(
  (
    'film films roman livre album chanson titre intitulé intitulée série émission pièce documentaire ouvrage essai ' +
    'exposition spectacle magazine journal revue opération ' +
    'book novel movie song play show series album film titled entitled operation ' +
    'película libro canción novela serie titulado titulada buch lied roman romanzo libro canzone filme livro canção boek liedje'
  ).split(' '),
);
/** Verbs before a name that something goes by. */
const NAMING = new Set(
  (
    'baptisé baptisée baptisés baptisées surnommé surnommée surnommés nommé nommée dit dite dits called dubbed nicknamed ' +
    'named known apodado apodada genannt soprannominato apelidado bijnaam'
  ).split(' '),
);
/** Longer runs after them are said rather than names. */
const LONGEST_NAME = 4;
const SMALL = /^\p{Ll}/u;
/** Words that stay small in an English title. */
const TITLE_SMALL = new Set('a an and as at but by for from in into nor of on or the to with'.split(' '));

/** Is the run a word held at arm's length, a title or a nickname rather than an utterance? */
export function isScare(prose: Prose, run: Quoted, spoken: boolean): boolean {
  const inner = prose.text.slice(run.start, run.end);
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  if (words.length === 0) return true;
  if (spoken) return false;
  if (words.length <= 2) return !isSentence(prose.text, run);
  const before = wordBefore(prose.text, run.open);
  const whole = /[.!?…,]$/u.test(inner);
  if (before && WORKS.has(before.toLowerCase()) && !whole) return true;
  if (before && NAMING.has(before.toLowerCase()) && words.length <= LONGEST_NAME && !whole) return true;
  // `poursuivi pour « outrage à … »`: the name of an offence.
  if (prose.language === 'fr' && before === 'pour' && SMALL.test(inner) && !whole) return true;
  return isTitle(prose, run);
}

/** `“We’re hopeful.”` after the end of another sentence. */
function isSentence(text: string, run: Quoted): boolean {
  return (
    /^\p{Lu}.*[.!?…]$/su.test(text.slice(run.start, run.end)) &&
    /[.!?…]["”»]?\s*$/u.test(text.slice(Math.max(0, run.open - 6), run.open))
  );
}

/** Longest title in words that is still told by its capitals alone. */
const LONGEST_TITLE = 8;

/** Title case, as the names of English works and broadcasts are; American copy puts its full stop inside the marks. */
export function isTitle(prose: Prose, run: Quoted): boolean {
  const inner = prose.text.slice(run.start, run.end);
  if (prose.language !== 'en' || /[!?]$/u.test(inner)) return false;
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  if (words.length < 2 || words.length > LONGEST_TITLE) return false;
  const big = words.filter((word) => !SMALL.test(word));
  return big.length >= 2 && words.every((word) => !SMALL.test(word) || TITLE_SMALL.has(word));
}

/** The word that ends just before the offset, blanks left out. */
function wordBefore(text: string, offset: number): string | null {
  let end = offset;
  while (end > 0 && /\s/u.test(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && /\p{L}/u.test(text[start - 1]!)) start--;
  return end > start ? text.slice(start, end) : null;
}
