import type { Text } from '../compare/conflict';
import { shortDate, showNumber, weekdayName, type Locale } from './locale';
import { QUESTION_TEXTS, REASON_TEXTS } from './texts-reasons';
import { UI_TEXTS } from './texts-ui';

const DAY = /^\d{4}-\d\d-\d\d$/u;

export type TextId = keyof typeof UI_TEXTS;

/** A text of the interface, with its arguments filled in. */
export const say = (locale: Locale, id: TextId, ...args: readonly (string | number)[]): string =>
  fill(UI_TEXTS[id][locale], args, locale);

/** A text that a rule gave. An id without template is shown as its words, so that a new rule is readable at once; days are written out. */
export function render(text: Text, locale: Locale): string {
  const args = text.args.map((arg) => (typeof arg === 'string' && DAY.test(arg) ? shortDate(arg, locale) : arg));
  const template = REASON_TEXTS[text.id] ?? QUESTION_TEXTS[text.id];
  if (template) return fill(template[locale], args, locale);
  const words = text.id.replaceAll(/[-._]+/gu, ' ').trim();
  return args.length === 0 ? words : `${words}${locale === 'fr' ? '\u00a0' : ''}: ${args.join(', ')}`;
}

type Args = readonly (string | number)[];

function fill(template: string, args: Args, locale: Locale): string {
  return template.replaceAll(
    /\{(\d)(?:\|([^|}]*)(?:\|([^}]*))?)?\}/gu,
    (_, index: string, one?: string, many?: string) => {
      const value = args[Number(index)];
      if (one === undefined) return String(value ?? '');
      if (many === undefined) return (FORMS[one] ?? String)(args.slice(Number(index)), locale);
      const count = Number(value);
      return count === 1 || (locale === 'fr' && count === 0) ? one : many;
    },
  );
}

const FORMS: Readonly<Record<string, (args: Args, locale: Locale) => string>> = {
  pair: (args, locale) => [...new Set(args.slice(0, 2))].join(UI_TEXTS['message.and'][locale]),
  number: ([value], locale) => showNumber(Number(value), locale),
  weekday: ([value], locale) => weekdayName(Number(value), locale),
};
