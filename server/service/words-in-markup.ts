import type { Article } from '../article/article';
import { contains, type Span } from '../article/span';

/** A run of a file gets other characters. */
export interface Replacement extends Span {
  readonly newText: string;
}

interface Word extends Span {
  readonly text: string;
}

/**
 * Replacements that give a run of an article other words where markup stands between its words (`**Mara** Voss`,
 * `[Mara](…) Voss`): the markup stays, and goes only with a word that it holds alone. One replacement for the whole run
 * where there is none.
 */
export function replaceWords({ text, blocks }: Article, run: Span, wanted: string): readonly Replacement[] {
  const block = blocks.find((one) => contains(one, run));
  const written = text.slice(run.start, run.end);
  const read = block ? block.prose.text.slice(run.start - block.start, run.end - block.start) : written;
  const isMarkup = (at: number): boolean => {
    if (!block || isSpace(text[at])) return false;
    // A block begins and ends with words: marks around it are no part of it.
    const inside = block.start <= at && at < block.end;
    return inside ? isSpace(block.prose.text[at - block.start]) : /[*_~`[\]]/u.test(text[at] ?? '');
  };
  if (read === written) return [{ start: run.start, end: run.end, newText: wanted }];
  const old = wordsOf(read, run.start);
  const words = wanted.split(/\s+/u);
  const last = Math.min(old.length, words.length);
  let [before, after] = [0, 0];
  while (before < last && old[before]!.text === words[before]) before++;
  while (after < last - before && old.at(-1 - after)!.text === words.at(-1 - after)) after++;
  const out = old.slice(before, old.length - after);
  const into = words.slice(before, words.length - after);
  if (out.length === 0) return insert(old, before, into);
  const spare = out.length - into.length;
  // As many as there are, one for one; what is left of the new ones goes with the last.
  const kept = out.slice(0, into.length).map((word, i) => ({
    start: word.start,
    end: word.end,
    newText: spare < 0 && i === out.length - 1 ? into.slice(i).join(' ') : into[i]!,
  }));
  return [...kept, ...out.slice(into.length).map((word) => without(word, word === old[0], text, isMarkup))];
}

/** New words between two that stay: behind the first of them. */
function insert(old: readonly Word[], before: number, into: readonly string[]): readonly Replacement[] {
  if (into.length === 0) return [];
  const at = old[before - 1];
  return at
    ? [{ start: at.end, end: at.end, newText: ` ${into.join(' ')}` }]
    : [{ start: old[0]!.start, end: old[0]!.start, newText: `${into.join(' ')} ` }];
}

/** Takes a word out, with the space that parted it from its neighbour, and with markup that would hold nothing else. */
function without(word: Word, isFirst: boolean, text: string, isMarkup: (at: number) => boolean): Replacement {
  let { start, end } = word;
  while (isMarkup(start - 1)) start--;
  while (isMarkup(end)) end++;
  if (start === word.start || end === word.end) ({ start, end } = word);
  if (isFirst && isSpace(text[end])) while (isSpace(text[end])) end++;
  else while (isSpace(text[start - 1])) start--;
  return { start, end, newText: '' };
}

const isSpace = (char = ''): boolean => /\s/u.test(char);

const wordsOf = (read: string, from: number): Word[] =>
  [...read.matchAll(/\S+/gu)].map(({ index, 0: text }) => ({
    start: from + index,
    end: from + index + text.length,
    text,
  }));
