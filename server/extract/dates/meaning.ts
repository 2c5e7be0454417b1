import type { Span } from '../../article/span';
import type { Modifier, PartOfDay, Season, Unit } from '../../language/date-language';
import type { HolidayRule } from './holidays';

/** How much time, by unit; `vague` for a few, some. */
export interface Amount {
  readonly parts: readonly (readonly [count: number, unit: Unit])[];
  readonly vague: boolean;
  readonly approx: boolean;
}

/**
 * What the words of one expression say, before anything is resolved against a calendar. All fields are optional:
 * expressions beside one another are joined field by field (`mardi` + `soir`, `7 mai` + `à 20 h`).
 */
export interface Meaning {
  readonly year?: number;
  /** `les années 60`: first year if `century` is stated (1960), else the two figures. */
  readonly decade?: number;
  /** 17 for the seventeenth. */
  readonly century?: number;
  /** 5 for the fifth. */
  readonly millennium?: number;
  readonly fiscal?: boolean;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly week?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Which such weekday or week of the month or year (`premier vendredi de juillet`); -1 is the last. */
  readonly nth?: number;
  readonly part?: PartOfDay;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Offset or `Z`, as in ISO 8601. */
  readonly zone?: string;
  /** `am`, `pm` stated with the hour. */
  readonly half12?: 'am' | 'pm';
  readonly holiday?: HolidayRule;
  /** `dernier` -1, `ce` 0, `prochain` 1, with a weekday, month, season or holiday. */
  readonly pick?: -1 | 0 | 1;
  /** The unit that the published date stands in, or so many after it: `this week`, `l'an dernier`, `hier`. */
  readonly unit?: Unit;
  readonly by?: number;
  /** An amount away: from now (`il y a`, `in`), or from the date just mentioned (`plus tard`). */
  readonly shift?: {
    readonly amount: Amount;
    readonly sign: 1 | -1;
    readonly from: 'now' | 'said';
    readonly calendar?: boolean;
  };
  /** `in two days`: with verbs in the past, how long it took. */
  readonly loose?: true;
  /** `three days after` what: a date that follows it (`Christmas`). */
  readonly base?: Meaning;
  /** The next such weekday, whatever the verbs say (`mardi en huit`). */
  readonly coming?: true;
  /** `three days after` without a stop behind: the date or event that follows decides. */
  readonly hanging?: true;
  /** `ce jour-là`: the date just mentioned. */
  readonly said?: true;
  /** An event or unknown day before or after which it is (`le lendemain du discours`): cannot be resolved. */
  readonly unknown?: true;
  readonly amount?: Amount;
  /** An amount that ends or begins now (`ces trois dernières années`). */
  readonly toward?: -1 | 1;
  readonly every?: true;
  readonly ref?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  readonly era?: 'BC' | 'AD';
  readonly mod?: Modifier;
  /** `earlier this month`, `later this week`. */
  readonly bound?: 'early' | 'late';
  /** End of a range that begins with this one. */
  readonly until?: Meaning;
  /** The other end of a range whose ends are mentions of their own. */
  readonly through?: Meaning;
  /** Are the days at both ends all that is meant (`10 et 11`, `du 10 au 12`), as a range? */
  readonly weekdaySpan?: Span;
}

/** An expression found: its atoms (`from` inclusive, `to` exclusive) and meaning. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** Where the second end of a range begins, if both ends are whole dates. */
  readonly split?: number;
}

const DAY_FIELDS = [
  'year',
  'month',
  'day',
  'weekday',
  'week',
  'quarter',
  'half',
  'season',
  'holiday',
  'unit',
  'shift',
  'said',
  'decade',
  'century',
  'millennium',
] as const;

/** Does it say anything of the day or a longer period? */
export const hasDay = (m: Meaning): boolean => DAY_FIELDS.some((field) => m[field] !== undefined);

/** Does it say a time of day, and no day? */
export const isTimeOnly = (m: Meaning): boolean =>
  (m.hour !== undefined || m.part !== undefined) && !hasDay(m) && !m.amount && !m.every;

/** May the two be said of one time: no field stated twice? */
export function joinable(a: Meaning, b: Meaning): boolean {
  for (const key of Object.keys(a) as (keyof Meaning)[]) {
    if (key in b && key !== 'mod') return false;
  }
  return true;
}
