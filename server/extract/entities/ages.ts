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
  /** What a sentence opens with that goes on about the subject of the one before: `Il avait 88 ans`, `Âgé de 23 ans, …`. */
  readonly next: RegExp | null;
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
    before: [
      new RegExp(`(?:^|[\\s'’])\\p{L}+(?:\\sâgée?)?\\sde\\s${N}\\sans,\\s$`, 'u'),
      new RegExp(`(?:^|[\\s«“])[ÀA]\\s${N}\\sans,\\s(?:\\p{Ll}+\\s){0,3}$`, 'u'),
    ],
    decade: [
      /^,?\s(?:d['’]une|la|dans la|âgée? d['’]une)\s(vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)/u,
    ],
    next: /^(?:Âgée?\s(?:de\s)|(?:Il|Elle)\s(?:a|avait)\s)(\d{1,3})\sans(?=[\s,.;])/u,
  },
  en: {
    after: [
      new RegExp(`^,?\\s(?:\\()?aged?\\s${N}\\b`, 'u'),
      new RegExp(`^,\\s(?:an?|the|its|their)\\s(?:\\p{L}+\\s)?${N}[-‑\\s]years?[-‑\\s]old`, 'u'),
      new RegExp(`^,\\s(?:who\\s(?:is|was)\\s)?${N}(?:\\syears\\sold)?(?=,|\\.(?:\\s|$)|;|\\)|$|\\sof\\s)`, 'u'),
      new RegExp(`^\\s(?:is|was)\\s${N}(?:\\syears\\sold)?(?=[,.;])`, 'u'),
      BARE,
      IN_BRACKETS,
    ],
    before: [
      new RegExp(`${N}[-‑\\s]years?[-‑\\s]old${NAME_GAP},?\\s$`, 'u'),
      new RegExp(`(?:^|[\\s“"])At\\s${N},\\s(?:\\p{Ll}+\\s){0,3}$`, 'u'),
    ],
    decade: [/^,?\s(?:who is )?in (?:his|her|their) (?:early |mid-?|late )?(\d0)s/u],
    next: /^(?:He|She)\s(?:is|was)\s(?:aged\s)?(\d{1,3})(?:\syears\sold)?(?=[,.;])/u,
  },
  es: {
    after: [new RegExp(`^,\\s(?:de\\s)?${N}\\saños`, 'u'), BARE, IN_BRACKETS],
    before: [],
    decade: [],
    next: /^Tenía\s(\d{1,3})\saños/u,
  },
  de: {
    after: [new RegExp(`^,?\\s\\(?${N}\\sJahre`, 'u'), BARE, IN_BRACKETS],
    before: [new RegExp(`${N}[-‑\\s]?[Jj]ährige[rn]?(?:\\s\\p{L}+){0,2}?,?\\s$`, 'u')],
    decade: [],
    next: /^(?:Er|Sie)\s(?:ist|war|wurde)\s(\d{1,3})\sJahre/u,
  },
  it: {
    after: [new RegExp(`^,\\s(?:di\\s)?${N}\\sanni`, 'u'), BARE, IN_BRACKETS],
    before: [],
    decade: [],
    next: /^Aveva\s(\d{1,3})\sanni/u,
  },
  pt: {
    after: [new RegExp(`^,\\s(?:de\\s)?${N}\\sanos`, 'u'), BARE, IN_BRACKETS],
    before: [],
    decade: [],
    next: /^(?:Ele\s|Ela\s)?[Tt]inha\s(\d{1,3})\sanos/u,
  },
  nl: {
    after: [new RegExp(`^,?\\s\\(?${N}\\sjaar`, 'u'), BARE, IN_BRACKETS],
    before: [new RegExp(`${N}[-‑\\s]jarige(?:\\s\\p{L}+){0,2}?\\s$`, 'u')],
    decade: [],
    next: /^(?:Hij|Zij)\s(?:is|was|werd)\s(\d{1,3})(?:\sjaar)?(?=[,.;])/u,
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
  return monthsBefore(before, from) ?? afterSentence(prose, entity);
}

function monthsBefore(before: string, from: number): StatedAge | null {
  const months = MONTHS.exec(before);
  if (months) {
    const start = from + months.index;
    const years = Math.floor(Number(months[1]) / 12);
    return { start, end: start + months[1]!.length, text: months[1]!, years, low: years, high: years };
  }
  return null;
}

/** How far into its sentence a name may begin and still be its subject (a title or a short opening before it). */
const SUBJECT_BY = 30;
const DASHES = [' - ', ' – ', ' — '];

/** The age that the next sentence gives the subject of this one. */
function afterSentence({ text, sentences, language }: Prose, entity: Span): StatedAge | null {
  const { next } = PATTERNS[language];
  const at = sentences.findIndex(({ start, end }) => start <= entity.start && entity.end <= end);
  const following = sentences[at + 1];
  if (!next || at < 0 || !following) return null;
  // The sentence proper begins after a dateline (`RIOM, 9 juillet (AFP) - `).
  const opening = text.slice(sentences[at]!.start, entity.start);
  if (opening.length - Math.max(...DASHES.map((dash) => opening.lastIndexOf(dash) + 1)) > SUBJECT_BY) return null;
  return whole(next.exec(text.slice(following.start, following.end)), following.start);
}

function whole(match: RegExpExecArray | null, offset: number): StatedAge | null {
  if (!match) return null;
  const years = Number(match[1]);
  if (years < 1 || years > OLDEST) return null;
  const start = offset + match.index + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length, text: match[1]!, years, low: years, high: years };
}
