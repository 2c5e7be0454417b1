import type { CivilDate } from '../../article/article';
import type { Unit } from '../../language/date-language';
import { addDays, addTo, type Step } from './calendar';
import type { Amount } from './meaning';

const STEPS: Readonly<Record<string, keyof Step>> = { Y: 'years', M: 'months', W: 'weeks', D: 'days' };

/** The date so far away. Units of hours stay on the day. */
export function move(date: CivilDate, amount: Amount, sign: 1 | -1): CivilDate {
  return amount.parts.reduce((at, [count, unit]) => {
    const days: Partial<Record<Unit, Step>> = {
      F: { weeks: 2 },
      Q: { months: 3 },
      X: { years: 10 },
      C: { years: 100 },
      E: { weeks: 1 },
    };
    const scale = STEPS[unit] ? { [STEPS[unit]]: 1 } : days[unit];
    if (!scale) return unit === 'H' ? addDays(at, sign * Math.floor(count / 24)) : at;
    return addTo(at, Object.fromEntries(Object.entries(scale).map(([key, n]) => [key, Math.round(n * count) * sign])));
  }, date);
}

/** Days that an amount away may be off: nobody counts days who counts in months. */
const SLACK: Readonly<Partial<Record<Unit, number>>> = { W: 3, F: 4, M: 16, Q: 45, Y: 184, X: 1830, C: 18300 };

export const slackOf = (amount: Amount): number =>
  Math.min(...amount.parts.map(([, unit]) => SLACK[unit] ?? 0)) + (amount.approx ? 1 : 0);

const TIME_UNITS: Readonly<Record<string, string>> = { H: 'H', N: 'M', S: 'S' };
const DATE_UNITS: Readonly<Record<string, readonly [number, string]>> = {
  Y: [1, 'Y'],
  M: [1, 'M'],
  W: [1, 'W'],
  D: [1, 'D'],
  F: [2, 'W'],
  Q: [3, 'M'],
  X: [10, 'Y'],
  C: [100, 'Y'],
};
const ORDER = 'CXYQMFWDEHNS';

/** `P2D`, `PT1H30M`, `PXM` for some months. */
export function durationValue({ parts, vague }: Amount): string {
  let date = '';
  let time = '';
  for (const [count, unit] of [...parts].sort((a, b) => ORDER.indexOf(a[1]) - ORDER.indexOf(b[1]))) {
    const [scale, letter] = DATE_UNITS[unit] ?? [1, TIME_UNITS[unit] ?? (unit === 'E' ? 'WE' : unit)];
    const text = vague ? `${unit === 'X' ? 'XX' : 'X'}${letter}` : `${Number((count * scale).toFixed(3))}${letter}`;
    if (TIME_UNITS[unit]) time += text;
    else date += text;
  }
  return `P${date}${time ? `T${time}` : ''}`;
}
