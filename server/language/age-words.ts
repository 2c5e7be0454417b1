import { NUMBERS } from './numbers';

const UNITS = 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize';
const TENS = 'quatre-vingts?|soixante|vingt|trente|quarante|cinquante|septante|huitante|nonante';

/** Source of a pattern: the years of an age in French, in digits or in words (`vingt-huit`, `soixante et onze`). No group of its own. */
export const FRENCH_YEARS = `(?:\\d{1,3}|(?:${TENS})(?:[-\\s](?:et[-\\s])?(?:${UNITS}))*|dix-(?:sept|huit|neuf)|${UNITS})`;

/** Years that digits, or English or French words, tell; NaN if they tell none. */
export function yearsIn(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  return text
    .toLowerCase()
    .replace(/quatre-vingts?/u, 'huitante')
    .split(/[-\s]/u)
    .filter((word) => word !== 'et')
    .map((word) => NUMBERS.en.cardinals[word] ?? NUMBERS.fr.cardinals[word] ?? NaN)
    .reduce((sum, part) => sum + part, 0);
}
