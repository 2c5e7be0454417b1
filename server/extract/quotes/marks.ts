import type { Language } from '../../article/language';
import { closesLater, isInches, isPossessive, isReopened, opensElided, opensSpeech } from './apostrophes';
import type { Family, Quoted } from './quoted';

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
const SINGLE_OPENS = /[\p{L}“"«]/u;

/** All quoted runs of a block, by start. One pass over the text, but for the look-ahead of single marks. */
export function quotedRuns(text: string, language: Language): Quoted[] {
  const pairing = new Pairing(text, language);
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    MARKS.lastIndex = match.index + pairing.take(match[0], match.index);
  }
  return pairing.finish();
}

/** Pairs the marks of one text, which it is shown one after the other. */
class Pairing {
  private readonly found: Quoted[] = [];
  private readonly stack: Open[] = [];
  /** How many marks of each family are on the stack, and how many of them may be strays. */
  private readonly opened: Record<Family, number> = { '"': 0, '«': 0, "'": 0 };
  private strays = 0;
  private at = 0;
  private length = 1;
  private before = ' ';
  private after = ' ';

  constructor(
    private readonly text: string,
    private readonly language: Language,
  ) {}

  /** Takes the mark at an offset; gives its length, which is 2 for two single marks typed for a double one. */
  take(mark: string, at: number): number {
    const { text } = this;
    const twice = (mark === "'" || mark === '’' || mark === '‘') && text[at + 1] === mark;
    this.at = at;
    this.length = twice ? 2 : 1;
    this.before = text[at - 1] ?? ' ';
    this.after = text[at + this.length] ?? ' ';
    if (twice || mark === '"') this.straight();
    else if (mark === '“') this.leftCurly();
    else if (mark === '”') this.rightCurly();
    else if (mark === '„' || mark === '‟') this.push('"', true);
    else if (mark === '«' || mark === '‹') this.guillemet(true);
    else if (mark === '»' || mark === '›') this.guillemet(false);
    else if (mark === '‘') this.leftSingle();
    else this.single(mark);
    return this.length;
  }

  /** All runs, by start; those never closed among them. */
  finish(): Quoted[] {
    const { text, found } = this;
    const innerOf = firstBehind(found);
    for (let open = this.unstack(); open; open = this.unstack()) {
      const { family, at, sure } = open;
      if (family === "'" || (!sure && !opensSpeech(text, at))) continue;
      const end = innerOf(family, at)?.open ?? text.length;
      this.add(open, end, end, false);
    }
    return nested(found.sort((a, b) => a.open - b.open || b.close - a.close));
  }

  private leftCurly(): void {
    const closes =
      this.isOpen('"') &&
      !BLANK.test(this.before) &&
      (this.language === 'de' || (!LETTER.test(this.after) && !OPENERS.test(this.before)));
    if (closes) this.pop('"');
    else if (!(this.isOpen('"') && isReopened(this.text, this.at))) {
      this.dropStray();
      this.push('"', true);
    }
  }

  private rightCurly(): void {
    if (this.isOpen('"')) this.pop('"');
    else if (OPENERS.test(this.before) && LETTER.test(this.after)) this.push('"', true);
  }

  private leftSingle(): void {
    if (!LETTER.test(this.before) && SINGLE_OPENS.test(this.after) && !opensElided(this.text, this.at))
      this.push("'", true);
  }

  private guillemet(opening: boolean): void {
    const { text, at } = this;
    const open = this.isOpen('«');
    const german = this.language === 'de';
    const turned = german && !open && !opening && OPENERS.test(this.before);
    if (german && opening && open && !BLANK.test(this.before)) this.pop('«');
    else if (opening || turned) {
      if (!(open && isReopened(text, at))) this.push('«', true);
    } else if (open && !isReopened(text, at)) this.pop('«');
  }

  private straight(): void {
    const { text, at, before, after } = this;
    if (!this.isOpen('"')) {
      if (OPENERS.test(before) && (!BLANK.test(after) || BLANK.test(before))) this.push('"', false);
    } else if (!BLANK.test(before) || !LETTER.test(after)) {
      // `6' 2"` inside a quotation stays a measure only if a close is still to come; else it closes.
      if (!isInches(text, at)) this.pop('"');
    } else if (!isReopened(text, at)) {
      this.dropStray();
      this.push('"', false);
    }
  }

  private single(mark: string): void {
    const { text, at, before, after } = this;
    if (this.isOpen("'") && !LETTER.test(after) && !BLANK.test(before)) {
      if (!isPossessive(text, at)) this.pop("'");
    } else if (mark === "'" && !this.isOpen("'") && OPENERS.test(before) && SINGLE_OPENS.test(after)) {
      if (!opensElided(text, at) && closesLater(text, at)) this.push("'", true);
    }
  }

  private isOpen(family: Family): boolean {
    return this.opened[family] > 0;
  }

  private push(family: Family, sure: boolean): void {
    this.stack.push({ family, at: this.at, length: this.length, sure });
    this.opened[family]++;
    if (isStray({ family, sure })) this.strays++;
  }

  private unstack(): Open | undefined {
    const open = this.stack.pop();
    if (!open) return undefined;
    this.opened[open.family]--;
    if (isStray(open)) this.strays--;
    return open;
  }

  /** Closes the last open mark of the family, and drops those opened since. */
  private pop(family: Family): void {
    for (let open = this.unstack(); open; open = this.unstack()) {
      if (open.family === family) return this.add(open, this.at, this.at + this.length, true);
    }
  }

  /** A typewriter mark that another opening follows was none: it goes, and those opened since. */
  private dropStray(): void {
    for (const { strays } = this; strays > 0 && this.strays === strays;) this.unstack();
  }

  private add({ family, at, length }: Open, end: number, close: number, closed: boolean): void {
    const { text } = this;
    let start = at + length;
    while (start < end && BLANK.test(text[start]!)) start++;
    let last = end;
    while (last > start && BLANK.test(text[last - 1]!)) last--;
    if (last > start) this.found.push({ open: at, start, end: last, close, closed, depth: 0, family });
  }
}

const isStray = ({ family, sure }: Pick<Open, 'family' | 'sure'>): boolean => family === '"' && !sure;

/**
 * Answers which run of the family was closed first of those that open behind an offset. Asked for offsets that go down,
 * in one pass over the runs; runs that are added meanwhile must open behind the last offset.
 */
function firstBehind(found: readonly Quoted[]): (family: Family, at: number) => Quoted | undefined {
  const order = found.map((_, i) => i).sort((a, b) => found[b]!.open - found[a]!.open);
  const known = found.length;
  const first: Partial<Record<Family, number>> = {};
  const meet = (i: number): void => {
    const { family } = found[i]!;
    first[family] = Math.min(first[family] ?? Infinity, i);
  };
  let next = 0;
  let added = known;
  return (family, at) => {
    while (next < known && found[order[next]!]!.open > at) meet(order[next++]!);
    while (added < found.length) meet(added++);
    const index = first[family];
    return index === undefined ? undefined : found[index];
  };
}

/** The depth of each run, once stray marks were dropped. */
function nested(runs: readonly Quoted[]): Quoted[] {
  const holders: Quoted[] = [];
  return runs.map((run) => {
    while (holders.length > 0 && holders.at(-1)!.close <= run.open) holders.pop();
    const depth = holders.length;
    holders.push(run);
    return depth === 0 ? run : { ...run, depth };
  });
}
