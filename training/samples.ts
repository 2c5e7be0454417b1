import { isLanguage, type Language } from '../server/article/language';
import { makeProse } from '../server/article/make-prose';
import type { Token } from '../server/article/token';
import { beginOf, LABELS, OUTSIDE, TYPES } from '../server/extract/entities/labels';

/** A text with its names. `sure` runs are fully annotated but for the types in `open`. */
export interface Annotated {
  readonly source: string;
  readonly language: Language;
  readonly text: string;
  readonly names: readonly Name[];
  /** Types that the source does not annotate: outside its names, a capitalised word may be one of them. */
  readonly open?: readonly string[];
  /** Runs where nothing is known: any label may be right. */
  readonly unknown?: readonly { start: number; end: number }[];
}

export interface Name {
  readonly start: number;
  readonly end: number;
  /** One of `TYPES`, or null: a name, the type is not known. */
  readonly type: string | null;
}

/** A sentence to learn from: bits of the labels that each token may have. */
export interface Sample {
  readonly source: string;
  readonly document: number;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly allowed: Uint16Array;
}

const ALL = (1 << LABELS) - 1;

/** Cuts an annotated text into sentences. */
export function samplesOf(annotated: Annotated, document: number): Sample[] {
  const { text, language, names, source } = annotated;
  if (!isLanguage(language)) throw new Error(`no such language: ${String(language)}`);
  const samples: Sample[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const prose = makeProse(line[0], language);
    for (const sentence of prose.sentences) {
      const tokens = prose.tokens.slice(sentence.firstToken, sentence.lastToken);
      if (tokens.length === 0 || tokens.length > 400) continue;
      const allowed = new Uint16Array(tokens.length).fill(1 << OUTSIDE);
      tokens.forEach((token, i) => {
        const start = token.start + line.index;
        const end = token.end + line.index;
        const name = names.find((one) => one.start < end && one.end > start);
        if (name) {
          const begins = !tokens[i - 1] || tokens[i - 1]!.end + line.index <= name.start;
          allowed[i] = labelBits(name.type, begins);
        } else if (annotated.unknown?.some((one) => one.start < end && one.end > start)) allowed[i] = ALL;
        else if (annotated.open && token.text !== token.norm) {
          for (const type of annotated.open) allowed[i]! |= labelBits(type, true) | labelBits(type, false);
        }
      });
      samples.push({ source, document, language, tokens, allowed });
    }
  }
  return samples;
}

function labelBits(type: string | null, begins: boolean): number {
  const labels = type === null ? TYPES.map((_, i) => i) : [TYPES.indexOf(type as (typeof TYPES)[number])];
  return labels.reduce((bits, label) => bits | (1 << (beginOf(label) + (begins ? 0 : 1))), 0);
}
