import type { Language } from '../../article/language';
import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import type { StatedAge } from '../mention';

/** Text looked at on each side of a name, in UTF-16 code units. */
const REACH = 70;
const OLDEST = 120;

/** How a language states an age after a name and before one. Each pattern's first group is the number. */
interface AgePatterns {
  readonly after: readonly RegExp[];
  readonly before: readonly RegExp[];
  /** `in her late 30s`, `la trentaine`: group 1 is the decade or its word. */
  readonly decade: readonly RegExp[];
}

const N = '(\\d{1,3})';
const BARE = new RegExp(`^,\\s${N}(?=,|\\.(?:\\s|$)|;|$)`, 'u');
const IN_BRACKETS = new RegExp(`^\\s\\(${N}\\)`, 'u');
const NAME_GAP = "(?:\\s[\\p{L}'’-]+){0,4}?";

const PATTERNS: Readonly<Record<Language, AgePatterns>> = {
  fr: {
    after: [
      new RegExp(`^,?\\s(?:\\()?(?:âgée?\\sde\\s|qui\\sa\\s)?${N}\\sans(?!\\sde\\b|\\sferme)`, 'u'),
      new RegExp(`^,?\\sâgée?\\sde\\s${N}\\sans`, 'u'),
      new RegExp(`^\\s(?:a|avait)\\s${N}\\sans(?=[\\s,.;])`, 'u'),
      BARE,
      IN_BRACKETS,
    ],
    before: [new RegExp(`(?:^|[\\s'’])\\p{L}+(?:\\sâgée?)?\\sde\\s${N}\\sans,\\s$`, 'u')],
    decade: [
      /^,?\s(?:d['’]une|la|dans la|âgée? d['’]une)\s(vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)/u,
    ],
  },
  en: {
    after: [
      new RegExp(`^,?\\s(?:\\()?aged?\\s${N}\\b`, 'u'),
      new RegExp(`^,\\sa\\s${N}[-‑\\s]years?[-‑\\s]old`, 'u'),
      new RegExp(`^,\\s(?:who\\s(?:is|was)\\s)?${N}(?:\\syears\\sold)?(?=,|\\.(?:\\s|$)|;|\\)|$|\\sof\\s)`, 'u'),
      new RegExp(`^\\s(?:is|was)\\s${N}(?:\\syears\\sold)?(?=[,.;])`, 'u'),
      BARE,
      IN_BRACKETS,
    ],
    before: [new RegExp(`${N}[-‑\\s]years?[-‑\\s]old${NAME_GAP},?\\s$`, 'u')],
    decade: [/^,?\s(?:who is )?in (?:his|her|their) (?:early |mid-?|late )?(\d0)s/u],
  },
  es: { after: [new RegExp(`^,\\s(?:de\\s)?${N}\\saños`, 'u'), BARE, IN_BRACKETS], before: [], decade: [] },
  de: {
    after: [new RegExp(`^,?\\s\\(?${N}\\sJahre`, 'u'), BARE, IN_BRACKETS],
    before: [new RegExp(`${N}[-‑\\s]?[Jj]ährige[rn]?(?:\\s\\p{L}+){0,2}?,?\\s$`, 'u')],
    decade: [],
  },
  it: { after: [new RegExp(`^,\\s(?:di\\s)?${N}\\sanni`, 'u'), BARE, IN_BRACKETS], before: [], decade: [] },
  pt: { after: [new RegExp(`^,\\s(?:de\\s)?${N}\\sanos`, 'u'), BARE, IN_BRACKETS], before: [], decade: [] },
  nl: {
    after: [new RegExp(`^,?\\s\\(?${N}\\sjaar`, 'u'), BARE, IN_BRACKETS],
    before: [new RegExp(`${N}[-‑\\s]jarige(?:\\s\\p{L}+){0,2}?\\s$`, 'u')],
    decade: [],
  },
};

const DECADES: Readonly<Record<string, number>> = {
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
};
const MONTHS = /(\d{1,2})[-‑\s]months?[-‑\s]old(?:\s[\p{L}'’-]+){0,3}?,?\s$/u;

/** The age stated beside a person's name. Offsets are relative to the block; null if none is. */
export function statedAge(prose: Prose, entity: Span): StatedAge | null {
  const after = prose.text.slice(entity.end, entity.end + REACH);
  const from = Math.max(0, entity.start - REACH);
  const before = prose.text.slice(from, entity.start);
  const { after: forward, before: backward, decade } = PATTERNS[prose.language];
  for (const pattern of forward) {
    const found = whole(pattern.exec(after), entity.end);
    if (found) return found;
  }
  for (const pattern of decade) {
    const match = pattern.exec(after);
    if (!match) continue;
    const low = DECADES[match[1]!] ?? Number(match[1]);
    const start = entity.end + match.index + match[0].indexOf(match[1]!);
    const loose = match[1]! in DECADES ? 4 : 0;
    return { start, end: start + match[1]!.length, text: match[1]!, years: low, low: low - loose, high: low + 9 };
  }
  for (const pattern of backward) {
    const found = whole(pattern.exec(before), from);
    if (found) return found;
  }
  const months = MONTHS.exec(before);
  if (months) {
    const start = from + months.index;
    const years = Math.floor(Number(months[1]) / 12);
    return { start, end: start + months[1]!.length, text: months[1]!, years, low: years, high: years };
  }
  return null;
}

function whole(match: RegExpExecArray | null, offset: number): StatedAge | null {
  if (!match) return null;
  const years = Number(match[1]);
  if (years < 1 || years > OLDEST) return null;
  const start = offset + match.index + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length, text: match[1]!, years, low: years, high: years };
}
