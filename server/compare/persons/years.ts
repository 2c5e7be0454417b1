/** A birthday may lie between articles further apart than this; nearer, one year's difference is a slip far more often. */
export const BIRTHDAY_DAYS = 21;
const YEAR_DAYS = 365.25;

/** Years stated on a day since 1970, or on one that is not known. */
export interface YearsOn {
  readonly low: number;
  readonly high: number;
  readonly day: number | null;
}

/** Could both be right of one person? Nobody gets younger, and the years between give the birthdays that there may have been. */
export function mayBothBeRight(a: YearsOn, b: YearsOn, storyIsSure: boolean): boolean {
  if (a.day === null || b.day === null) return yearsApart(a, b) <= 1 && !storyIsSure;
  const [earlier, later] = a.day <= b.day ? [a, b] : [b, a];
  const days = later.day! - earlier.day!;
  const grown = later.low - earlier.high;
  const birthdays = Math.floor(days / YEAR_DAYS) + (days % YEAR_DAYS > BIRTHDAY_DAYS ? 1 : 0);
  return grown >= 0 && grown <= birthdays;
}

/** Years between the two, 0 or less where they overlap. */
export const yearsApart = (a: Omit<YearsOn, 'day'>, b: Omit<YearsOn, 'day'>): number =>
  Math.max(a.low - b.high, b.low - a.high);
