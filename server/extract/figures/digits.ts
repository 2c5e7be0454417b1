/** A number as written in digits. `step` is the place value of its last digit: 0.1 for `2.5`, 1 for `40`. */
export interface Digits {
  readonly value: number;
  readonly step: number;
  /** Written with separators of thousands or decimals: not a year, a route or a model. */
  readonly separated: boolean;
}

/**
 * Reads digits with the separators of any country. Where a mark may be either, the language decides: `1.200` is 1200 in
 * French and 1.2 in English. Null for what is no number: `192.168.1.2`, `3.2.1`.
 */
export function readDigits(text: string, decimal: '.' | ','): Digits | null {
  // Most are a few digits and nothing else.
  const plain = text.length < 5 ? Number(text) : NaN;
  if (plain === Math.floor(plain) && !text.includes('.')) return { value: plain, step: 1, separated: false };
  const tight = text.replace(/[\s'’]/gu, '');
  const separated = tight.length < text.length;
  const ascii = /^[\d.,]+$/.test(tight) ? tight : fromOtherDigits(tight);
  const marks = ascii.replace(/\d/g, '');
  if (marks === '') return { value: Number(ascii), step: 1, separated };
  const last = marks.at(-1)!;
  const groups = ascii.split(/[.,]/);
  const inThrees = groups.slice(1).every((group) => group.length === 3) && groups[0]!.length <= 3;
  const mixed = new Set(marks).size === 2;
  if (mixed) {
    // The last mark is the decimal one, all before it group: `1.234,5`.
    if (marks.slice(0, -1).includes(last)) return null;
    return withDecimals(groups.slice(0, -1).join(''), groups.at(-1)!);
  }
  if (marks.length > 1)
    return inThrees || indian(groups) ? { value: Number(groups.join('')), step: 1, separated: true } : null;
  const grouping = inThrees && groups[0] !== '0' && last !== decimal && !separated;
  return grouping ? { value: Number(groups.join('')), step: 1, separated: true } : withDecimals(groups[0]!, groups[1]!);
}

/** Indian grouping: threes at the end, twos before (`12,34,567`). */
const indian = (groups: readonly string[]): boolean =>
  groups.at(-1)!.length === 3 && groups.slice(1, -1).every((group) => group.length === 2) && groups[0]!.length <= 2;

const withDecimals = (whole: string, decimals: string): Digits => ({
  value: Number(`${whole}.${decimals}`),
  step: Number(`1e-${decimals.length}`),
  separated: true,
});

/** Arabic-Indic and other decimal digits: Unicode keeps each set in one run of ten that starts at a multiple of 16 or so. */
function fromOtherDigits(text: string): string {
  return Array.from(text, (character) => {
    if (!/\p{Nd}/u.test(character) || /\d/.test(character)) return character;
    const code = character.codePointAt(0)!;
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  }).join('');
}
