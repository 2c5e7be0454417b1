import type { DateMention } from '../extract/mention';
import type { HoverPart } from './hover-part';
import { longDate, weekdayName, type Locale } from './locale';
import { escape } from './markdown';
import { say } from './texts';

/** The calendar date that the words resolve to, and from what. */
export const hoverDate: HoverPart = ({ mention }, _uri, locale) => {
  if (mention.kind !== 'date') return null;
  const lines = [`**${calendar(mention, locale)}** · \`${mention.value}\``, origin(mention, locale)];
  const { weekday, earliest } = mention;
  if (weekday && weekday.fits === false && earliest) {
    lines.push(
      say(
        locale,
        'hover.weekday-wrong',
        longDate(earliest, locale).replace(/^\S+ /u, ''),
        weekdayName(weekday.day, locale),
      ),
    );
  }
  return lines.filter((line) => line !== '').join('\n\n');
};

function calendar({ earliest, latest, text, timex }: DateMention, locale: Locale): string {
  if (timex === 'DURATION' || timex === 'SET' || (!earliest && !latest)) return escape(text);
  if (earliest && latest) {
    return earliest === latest
      ? longDate(earliest, locale)
      : say(locale, 'hover.between', longDate(earliest, locale), longDate(latest, locale));
  }
  return earliest ? `${longDate(earliest, locale)} →` : `→ ${longDate(latest!, locale)}`;
}

function origin({ certainty, anchor, earliest, latest, timex }: DateMention, locale: Locale): string {
  if (timex === 'DURATION') return say(locale, 'hover.duration');
  if (timex === 'SET') return say(locale, 'hover.set');
  if (!earliest && !latest) return say(locale, certainty === 'inferred' ? 'hover.unanchored' : 'hover.open-date');
  if (certainty === 'stated') return say(locale, 'hover.stated-date');
  if (!anchor) return say(locale, 'hover.inferred');
  return say(
    locale,
    'hover.from-anchor',
    /^\d{4}-\d\d-\d\d$/u.test(anchor) ? longDate(anchor, locale) : escape(anchor),
  );
}
