import type { Block } from '../../article/article';
import type { Prose } from '../../article/prose';
import { proseFact } from '../../article/prose-fact';

/** A road told by its class and number. */
export interface Road {
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** Its class: letters in small, or the word for it (`a`, `m`, `route`, `highway`). */
  readonly kind: string;
  readonly number: string;
}

/**
 * Roads of European and American news: `A47`, `la D 906`, `RN7`, `I-95`, `Route 9`, `Highway 61`, `la départementale 12`,
 * `the N85`. A letter alone needs an article, a hyphen or three figures, as it may be a model or a size.
 */
const ROAD =
  /(?<led>(?:\b(?:the|la|cette|sur)\s+|l['’]))?\b(?:(?<letters>RN|RD|CD|I|US|SR|A|B|M|N|D|R|E|L)[ -]?(?<number>\d{1,4})|(?<word>[Rr]oute|[Hh]ighway|[Ii]nterstate|[Dd]épartementale|[Nn]ationale|[Aa]utoroute A)\s?(?<figures>\d{1,4}))(?![\p{L}\d]|[.,:]\d|\s?[%€$°])/gu;

/** Classes that are one: the `RN7` is the `N7`. */
const SAME: Readonly<Record<string, string>> = {
  rn: 'n',
  nationale: 'n',
  rd: 'd',
  cd: 'd',
  departementale: 'd',
  interstate: 'i',
  'autoroute a': 'a',
};

/** The numbered roads that a block names. */
export const roadsIn = ({ start: shift, prose }: Block): Road[] =>
  inProse(prose).map(({ start, end, kind, number }) => ({ start: start + shift, end: end + shift, kind, number }));

const inProse = proseFact(readRoads);

function readRoads({ text }: Prose): Road[] {
  const found: Road[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(ROAD)) {
    const { led = '', letters, number, word, figures } = match.groups!;
    const value = number ?? figures!;
    if (letters !== undefined && letters.length === 1 && led === '' && value.length < 3 && !match[0].includes('-'))
      continue;
    const kind = (letters ?? word!).toLowerCase().replace('é', 'e');
    const from = match.index + led.length;
    found.push({ start: from, end: match.index + match[0].length, kind: SAME[kind] ?? kind, number: value });
  }
  return found;
}
