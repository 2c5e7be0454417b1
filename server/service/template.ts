import type { Locale } from './locale';

/**
 * A template in each locale. `{0}` is the first argument; `{0|conflict|conflicts}` chooses by the first argument
 * as a number (French takes the singular for 0 and 1) and does not print it. `{0|pair}` is the first and the second
 * argument, said once if they are equal; `{0|number}` and `{0|weekday}` (1 is Monday) are written as the locale does.
 */
export type Template = Readonly<Record<Locale, string>>;
