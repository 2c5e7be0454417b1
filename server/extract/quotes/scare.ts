import type { Prose } from '../../article/prose';
import type { Quoted } from './marks';

/** Words before a title: `le film « … »`, `the song “…”`. */
const WORKS = new Set(
  (
    'film films roman livre album chanson titre intitulé intitulée série émission pièce documentaire ouvrage essai ' +
    'exposition spectacle magazine journal revue opération baptisé baptisée dit dite surnommé surnommée nommé nommée ' +
    'book novel movie song play show series album film titled entitled called dubbed nicknamed operation ' +
    'película libro canción novela serie titulado titulada buch lied roman romanzo libro canzone filme livro canção boek liedje'
  ).split(' '),
);
const SMALL = /^\p{Ll}/u;
/** Words that stay small in an English title. */
const TITLE_SMALL = new Set('a an and as at but by for from in into nor of on or the to with'.split(' '));

/** Is the run a word held at arm's length, a title or a nickname rather than an utterance? */
export function isScare(prose: Prose, run: Quoted, spoken: boolean): boolean {
  const inner = prose.text.slice(run.start, run.end);
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  if (words.length === 0) return true;
  if (spoken) return false;
  if (words.length <= 2) return true;
  const before = prose.text.slice(Math.max(0, run.open - 24), run.open).match(/[\p{L}]+(?=\s*$)/u)?.[0];
  const whole = /[.!?…,]$/u.test(inner);
  if (before && WORKS.has(before.toLowerCase()) && !whole) return true;
  // Title case, as English titles are.
  const big = words.filter((word) => !SMALL.test(word));
  if (prose.language === 'en' && words.length >= 2 && words.length <= 8 && !/[.!?]$/u.test(inner)) {
    return words.every((word) => !SMALL.test(word) || TITLE_SMALL.has(word)) && big.length >= 2;
  }
  return false;
}
