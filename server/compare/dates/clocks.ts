import { compatible } from '../../extract/dates/compare-dates';
import type { DateMention } from '../../extract/mention';

const HOUR = /T(\d{2})(?::\d{2})?$/u;

/** Is it a time of day said to the hour or finer? */
export const hasHour = ({ value }: DateMention): boolean => HOUR.test(value);

/** What tells morning from evening: figures of a clock of 24 hours, `pm`, a part of the day. */
const SURE_HALF =
  /\d\s?h|\d:\d|heures?\b.*\d|\d+\s+heures?|uhr|[ap]\.?\s?m\b|\b(?:noon|midday|midnight|midi|minuit|morning|afternoon|evening|night|matin|après-midi|soir|nuit|mañana|tarde|noche|mattin\w*|sera|manhã|noite|morgens|abends)\b/iu;

/** May it be of either half of the day: `a quarter past eight`, `half past nine`, `at 8.15`? */
function isEitherHalf({ text, value }: DateMention): boolean {
  const hour = Number(HOUR.exec(value)?.[1] ?? 0);
  return hour > 0 && hour <= 12 && !SURE_HALF.test(text);
}

const timeOnly = (date: DateMention, later = 0): DateMention => {
  const time = date.value.slice(date.value.indexOf('T'));
  const hour = (Number(time.slice(1, 3)) + later) % 24;
  return { ...date, value: `T${String(hour).padStart(2, '0')}${time.slice(3)}` };
};

/** Hours from one half of the day to the other. */
const HALF_DAY = 12;

/** Do two times of day differ by more than they are rounded to, whatever the day? A time that is of either half of the day may be of both. */
export function timesDiffer(a: DateMention, b: DateMention): boolean {
  if (!hasHour(a) || !hasHour(b)) return false;
  const halves = isEitherHalf(a) || isEitherHalf(b) ? [0, HALF_DAY] : [0];
  return halves.every((later) => compatible(timeOnly(a, later), timeOnly(b)) === 'incompatible');
}
