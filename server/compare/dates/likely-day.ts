import type { Answered } from '../evidence';
import { isDaySlip, neighbours } from './date-slip';
import { daysApart, inFigures, isNamedDay, isOld, shareFigure, type When } from './told-dates';

/** What ties two days that the articles give each for an event. */
export interface DayTies {
  /** One event, not only a near one. */
  readonly same: boolean;
  /** Does it come again in a story? */
  readonly again: boolean;
  /** Words in common. */
  readonly alike: boolean;
  /** Names in common. */
  readonly known: boolean;
  /** Do both articles expect it? */
  readonly planned: boolean;
  readonly entities: Answered;
}

/** Days between two days of the calendar that are given for one event by mistake. */
const DAYS = 31;
/** The same of what comes again. */
const FEW_DAYS = 7;
/** The same of two weekdays. */
const WEEKDAYS = 2;

/**
 * May two days be of one event told wrong once? Days of the calendar are few in an article; weekdays are many, and need more
 * that ties them: of what comes again they tell two.
 */
export function isLikelyDay(a: When, b: When, ties: DayTies): boolean {
  const [one, other] = [a.claim.date, b.claim.date];
  const { same, again, alike, known } = ties;
  const apart = ties.entities.answer === 'no';
  if (!apart && isOld(a, b) && neighbours(one, other) && shareFigure(a, b)) return true;
  if (!inFigures(one) || !inFigures(other)) {
    if (!same || again || apart || ties.planned) return false;
    return isNamedDay(one) && isNamedDay(other) && isOld(a, b) && daysApart(one, other) <= WEEKDAYS;
  }
  if (isDaySlip(one, other)) return same || alike || known || ties.planned;
  if (!same) return false;
  if (again) return daysApart(one, other) <= (alike && known ? DAYS : FEW_DAYS);
  return daysApart(one, other) <= DAYS && (!apart || alike || a.claim.labelled || b.claim.labelled);
}
