import type { Language } from '../../article/language';
import type { Span } from '../../article/span';

/** A run between quotation marks, marks and inner blanks excluded. */
export interface Quoted extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark, or of the end of the text if it was never closed. */
  readonly close: number;
  readonly closed: boolean;
  /** 0 for outermost. */
  readonly depth: number;
  readonly family: Family;
}

/** `«`: guillemets, `"`: all double marks, which writers mix, `'`: single marks. */
export type Family = '«' | '"' | "'";

interface Open {
  readonly family: Family;
  readonly at: number;
  /** Length of the opening mark. */
  readonly length: number;
  /** Typewriter marks say nothing of their direction: without a close they are dropped in mid-sentence. */
  readonly sure: boolean;
}

const MARKS = /[«»“”„‟"‘’'‹›]/gu;
const BLANK = /\s/u;
const LETTER = /[\p{L}\p{N}]/u;
const OPENERS = /[\s([{—–\-/«“„‘"'…¿¡|]/u;
/** Elided words that begin with an apostrophe: no quotation opens there. */
const ELIDED = /^(?:em|til|tis|twas|cause|n|bout|round|s|t|k|ll|re|ve|d|m)\b/iu;
/** A single mark must close within this many code units: beyond it, it was an apostrophe. */
const SINGLE_REACH = 600;

/** All quoted runs of a block, by start. One pass over the text, but for the look-ahead of single marks. */
export function quotedRuns(text: string, language: Language): Quoted[] {
  const found: Quoted[] = [];
  const stack: Open[] = [];
  const isOpen = (family: Family): boolean => stack.some((open) => open.family === family);
  const push = (family: Family, at: number, length: number, sure: boolean): void => {
    stack.push({ family, at, length, sure });
  };
  const pop = (family: Family, at: number, length: number): void => {
    while (stack.length > 0) {
      const open = stack.pop()!;
      if (open.family === family) {
        add(found, text, open, at, at + length, true, stack.length);
        return;
      }
    }
  };
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const at = match.index;
    let mark = match[0];
    let length = 1;
    // Two single marks typed for a double one.
    if ((mark === "'" || mark === '’' || mark === '‘') && text[at + 1] === mark) {
      mark = '"';
      length = 2;
      MARKS.lastIndex = at + 2;
    }
    const before = text[at - 1] ?? ' ';
    const after = text[at + length] ?? ' ';
    switch (mark) {
      case '«':
      case '»':
      case '‹':
      case '›':
        guillemet(mark === '«' || mark === '‹');
        break;
      case '„':
      case '‟':
        push('"', at, length, true);
        break;
      case '“':
        if (isOpen('"') && !BLANK.test(before) && !LETTER.test(after) && !OPENERS.test(before)) pop('"', at, length);
        else if (isOpen('"') && language === 'de' && !BLANK.test(before)) pop('"', at, length);
        else if (isOpen('"') && reopened(text, at)) break;
        else {
          dropStray();
          push('"', at, length, true);
        }
        break;
      case '”':
        if (isOpen('"')) pop('"', at, length);
        else if (OPENERS.test(before) && LETTER.test(after)) push('"', at, length, true);
        break;
      case '"':
        straight();
        break;
      case '‘':
        if (!LETTER.test(before) && /[\p{L}“"«]/u.test(after) && !ELIDED.test(text.slice(at + 1, at + 7))) {
          push("'", at, length, true);
        }
        break;
      default:
        single(mark);
    }

    function guillemet(opening: boolean): void {
      const turned = language === 'de' && !isOpen('«') && !opening && OPENERS.test(before);
      const closesTurned = language === 'de' && opening && isOpen('«') && !BLANK.test(before);
      if (closesTurned) pop('«', at, length);
      else if (opening || turned) {
        if (!(isOpen('«') && reopened(text, at))) push('«', at, length, true);
      } else if (isOpen('«') && !reopened(text, at)) pop('«', at, length);
    }

    function straight(): void {
      if (isOpen('"')) {
        if (!BLANK.test(before) || !LETTER.test(after)) {
          // `6' 2"` inside a quotation stays a measure only if a close is still to come; else it closes.
          if (
            /\d/u.test(before) &&
            LETTER.test(text.slice(at + 1).trimStart()[0] ?? '') &&
            text.indexOf('"', at + 1) > 0 &&
            isInches(text, at)
          )
            return;
          pop('"', at, length);
        } else if (!reopened(text, at)) {
          dropStray();
          push('"', at, length, false);
        }
      } else if (OPENERS.test(before) && (!BLANK.test(after) || BLANK.test(before))) {
        push('"', at, length, false);
      }
    }

    function dropStray(): void {
      const last = stack.findLastIndex((open) => open.family === '"' && !open.sure);
      if (last >= 0) stack.length = last;
    }

    function single(quote: string): void {
      if (isOpen("'") && !LETTER.test(after) && !BLANK.test(before)) {
        if (!isPossessive(text, at)) pop("'", at, length);
        return;
      }
      if (quote !== "'" || isOpen("'")) return;
      if (!OPENERS.test(before) || !/[\p{L}“"«]/u.test(after)) return;
      if (ELIDED.test(text.slice(at + 1, at + 7)) || !closesLater(text, at)) return;
      push("'", at, length, true);
    }
  }
  while (stack.length > 0) {
    const open = stack.pop()!;
    if (open.family === "'") continue;
    if (!open.sure && !opensBlockOrSpeech(text, open.at)) continue;
    const inner = found.find((run) => run.open > open.at && run.family === open.family);
    add(found, text, open, inner ? inner.open : text.length, inner ? inner.open : text.length, false, stack.length);
  }
  return nested(found.sort((a, b) => a.open - b.open || b.close - a.close));
}

function add(
  found: Quoted[],
  text: string,
  open: Open,
  end: number,
  close: number,
  closed: boolean,
  depth: number,
): void {
  let start = open.at + open.length;
  while (start < end && BLANK.test(text[start]!)) start++;
  let last = end;
  while (last > start && BLANK.test(text[last - 1]!)) last--;
  if (last > start) found.push({ open: open.at, start, end: last, close, closed, depth, family: open.family });
}

/** Depth as it came out, once stray marks were dropped. */
function nested(runs: readonly Quoted[]): Quoted[] {
  const holders: Quoted[] = [];
  return runs.map((run) => {
    while (holders.length > 0 && holders.at(-1)!.close <= run.open) holders.pop();
    const placed = { ...run, depth: holders.length };
    holders.push(run);
    return placed;
  });
}

/** A mark at the head of a line inside an open quotation: the quotation goes on over a new paragraph. */
const reopened = (text: string, at: number): boolean => /\n\s*$/u.test(text.slice(Math.max(0, at - 8), at)) || at === 0;

/** `5' 11"`: feet or inches stand before the mark. */
const isInches = (text: string, at: number): boolean =>
  /\d\s?['’′]\s?\d{1,2}$/u.test(text.slice(Math.max(0, at - 8), at));

/** The `s'` of a plural, when the quotation plainly closes after it. */
function isPossessive(text: string, at: number): boolean {
  if (!/[sS]/u.test(text[at - 1] ?? '') || !/^.\s\p{Ll}/u.test(text.slice(at, at + 3))) return false;
  return /[.,!?…]['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 1 + SINGLE_REACH));
}

const closesLater = (text: string, at: number): boolean =>
  /[^\s]'(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 1 + SINGLE_REACH));

/** An unclosed typewriter mark counts only at the head of a line or after a colon or comma. */
const opensBlockOrSpeech = (text: string, at: number): boolean =>
  /(?:^|\n|[:,])\s*$/u.test(text.slice(Math.max(0, at - 4), at)) && at + 1 < text.length;
