import { remember } from '../article/remember';
import { nameWords, type WrittenWord } from './fold';
import { romanKey } from './romanise';

/** A word of a name in the form in which names are compared. One word may stand for several written ones (`Abdel Rahman`). */
export interface NameWord {
  /** Folded letters, particles taken out, joined forms made one: `abdrahman`, `bukamal`. */
  readonly folded: string;
  /** Its romanised key. */
  readonly key: string;
  /** The written words that it stands for, folded, without spaces or article: what spelling compares. */
  readonly raw: string;
  /** The same as written. */
  readonly written: string;
  /** `J.`, `JC`: first letters only. */
  readonly initial: boolean;
  /** Which letters it has, one bit each: words whose letters differ much need not be compared. */
  readonly letters: number;
}

/** The letters a to z of a folded word, one bit each; all others share one. */
export function lettersOf(folded: string): number {
  let letters = 0;
  for (let i = 0; i < folded.length; i++) {
    const letter = folded.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

export interface NameForm {
  readonly words: readonly NameWord[];
  /** `jr`, `sr`, `2`, `3`, or null. */
  readonly suffix: string | null;
  /** Words' folded forms, joined: equal for names that differ in case, accents, hyphens, articles and particles only. */
  readonly id: string;
  /** Words' romanised keys, joined. */
  readonly run: string;
  /** The same with European particles (`Van Damme` as `Vandamme`), where the name has any; else equal to `run`. */
  readonly spoken: string;
}

const TITLES = new Set(
  (
    'm mm mme mmes mlle mr mrs ms miss mx dr pr prof sir dame lord lady me maitre monsieur madame herr frau sheikh shaikh cheikh ' +
    'president presidente praesident prasident minister ministre senator senateur gen general col colonel lt capt captain sgt cpl supt insp rep sen gov hon cllr clr ald rev revd chef'
  ).split(' '),
);
/** Titles that are given names too (`Don Reed`): only before two words more. */
const TITLES_OR_NAMES = new Set(['don', 'dona']);
const SUFFIXES: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: '2',
  iii: '3',
  iv: '4',
};
/** Words that join parts of a name and come and go with the outlet. */
const PARTICLES = new Set(
  'al el ul as ash an ar at ad az bin ben ibn bint de du des da do dos das di della del la le les the l d von van der den ter ten zu y e of and et'.split(
    ' ',
  ),
);
/** Those that are also written in one with the name after them (`Vandamme`, `Delacroix`). An Arabic article is no spelling. */
const JOINED_PARTICLES = new Set('van von de den der ter ten du des la le di da della del do dos das'.split(' '));
/** `Abdel Rahman`, `Abd al-Rahman`, `Abdur Rahman`: the servant of …; one name. `Abdi` and `Abdallah` are whole names. */
const SERVANT = /^abd(?:[aeiou]?[lrnszdt]{1,2}|[eu]|[aeiou]?sh)?$/u;
const SERVANT_JOINED = /^abd[aeiou]?(?:l|r(?=r)|n(?=n)|s(?=s)|z(?=z))(?=.{4})/u;
/** `Abu Kamal`, `Albu Kamal`, `Bou Saada`: the father of …; one name. */
const FATHER = /^(?:abu|abou|abo|aboul|abul|albu|albou|bu|bou|boo)$/u;
/** `Nour Eddine`, `Nur al-Din`: … of the faith; one name with the word before. */
const FAITH = /^(?:ed|ud|ad)?d[ie]+ne?$|^(?:ed|ud|ad)d?[ie]ne?$/u;
const FAITH_JOINED = /(?:[aeiou]?dd?|al|el)[ei]+ne?$/u;

/** Names kept: those of a busy week. */
const KEPT = 20_000;
const withoutTitle = remember(KEPT, (text) => readName(text, true));
const asWritten = remember(KEPT, (text) => readName(text, false));

/** Reads a name (without its title, if the recogniser took it off) into comparable words. Never empty unless the text has no letter. `titles`: take civilities at the start for titles (people only). */
export const nameForm = (text: string, titles = true): NameForm => (titles ? withoutTitle(text) : asWritten(text));

function readName(text: string, titles: boolean): NameForm {
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(text.trim());
  const ordered =
    comma && !(comma[2]!.toLowerCase().replace(/\W/gu, '') in SUFFIXES) ? `${comma[2]} ${comma[1]}` : text;
  let written = nameWords(ordered);
  while (titles && written.length > 1 && isTitle(written[0]!.folded, written.length)) written = written.slice(1);
  if (titles) written = withoutOrigin(written);
  const last = written.at(-1);
  const suffix = written.length > 1 && last ? (SUFFIXES[last.folded] ?? null) : null;
  if (suffix) written = written.slice(0, -1);
  const shouted = text === text.toUpperCase();
  const words: NameWord[] = [];
  for (let i = 0; i < written.length; i++) {
    const word = written[i]!;
    const next = written[i + 1];
    if (next && (SERVANT.test(word.folded) || FATHER.test(word.folded))) {
      let end = i + 1;
      while (end < written.length - 1 && /^(?:al|el|ul|ar|er|ur|as|ash)$/u.test(written[end]!.folded)) end += 1;
      const kept = FATHER.test(word.folded) ? 'bu' : 'abd';
      words.push(make(kept + written[end]!.folded, written.slice(i, end + 1)));
      i = end;
    } else if (
      words.length > 0 &&
      (FAITH.test(word.folded) ||
        (next && /^(?:al|el|ud|ad|ed)$/u.test(word.folded) && /^d[ie]+ne?$/u.test(next.folded)))
    ) {
      const parts = FAITH.test(word.folded) ? [word] : [word, next!];
      const before = words.pop()!;
      words.push({
        ...make(`${before.folded}eddin`, parts),
        raw: before.raw + parts.map((p) => p.folded).join(''),
        written: `${before.written} ${parts.map((p) => p.written).join(' ')}`,
      });
      i += parts.length - 1;
    } else if (/^\p{Lu}{2}$/u.test(word.written) && written.length > 1 && !shouted) {
      for (const letter of word.folded) words.push(make(letter, [word]));
    } else if (!PARTICLES.has(word.folded) || isNoParticle(word, i)) {
      words.push(make(word.folded.replace(SERVANT_JOINED, 'abd'), [word]));
    }
  }
  const kept = words.length > 0 ? words : written.map((word) => make(word.folded, [word]));
  const form = formOf(kept, suffix);
  return written.some((word) => JOINED_PARTICLES.has(word.folded))
    ? { ...form, spoken: written.map((word) => romanKey(word.folded)).join('') }
    : form;
}

/** An initial; or `Les Pargeter`, whose article would be written small. */
const isNoParticle = ({ folded, written }: WrittenWord, i: number): boolean =>
  (folded.length === 1 && written !== folded) || (i === 0 && written === 'Les');

/** `Odile Marchetti of Brenwick`: where somebody comes from, or whom he speaks for, is no part of the name. */
function withoutOrigin(written: WrittenWord[]): WrittenWord[] {
  const of = written.findIndex((word, i) => i >= 2 && ORIGIN.has(word.written));
  return of > 0 && of < written.length - 1 ? written.slice(0, of) : written;
}
const ORIGIN = new Set(['of', 'from']);

const isTitle = (word: string, words: number): boolean => TITLES.has(word) || (words > 2 && TITLES_OR_NAMES.has(word));

/** The form of a name that has these words. */
export function formOf(words: readonly NameWord[], suffix: string | null): NameForm {
  const [first] = words;
  // Most names have one word: its strings do for the whole.
  if (words.length === 1 && first && !suffix)
    return { words, suffix, id: first.folded, run: first.key, spoken: first.key };
  const id = words.map((word) => word.folded).join(' ') + (suffix ? ` ${suffix}` : '');
  const run = words.map((word) => word.key).join('');
  return { words, suffix, id, run, spoken: run };
}

function make(folded: string, parts: readonly { written: string; folded: string }[]): NameWord {
  const whole = folded.length > 7 ? folded.replace(FAITH_JOINED, (end) => (/d/u.test(end) ? 'eddin' : end)) : folded;
  const raw = parts.length === 1 ? parts[0]!.folded : parts.map((part) => part.folded).join('');
  return {
    folded: raw === whole ? raw : whole,
    key: romanKey(whole),
    raw,
    written: parts.length === 1 ? parts[0]!.written : parts.map((part) => part.written).join(' '),
    initial: parts.length === 1 && folded.length === 1,
    letters: lettersOf(whole),
  };
}
