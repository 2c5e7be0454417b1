import type { Article } from '../article/article';
import { overlaps, type Span } from '../article/span';
import type { DateMention, Mention } from '../extract/mention';
import { cueWords } from '../language/cue-words';
import type { EventTime } from './claim';
import { firstAtOrAfter, lastAtOrBefore } from './runs';

/** Tokens between a verb of saying and the day on which it was said. */
const REPORT_REACH = 2;

/** A day of the calendar, or a weekday that nothing anchors. */
const ONE_DAY = /^(?:\d{4}-\d{2}-\d{2}|XXXX-WXX-\d)(?:T.*)?$/u;

export const NO_TIME: EventTime = { earliest: null, latest: null, timex: null, mention: null };

/** When the passages of one article happened, as far as the dates in it say. */
export class Times {
  /** Whether the date of that index says when something was reported, as far as asked. */
  private readonly reports = new Map<number, boolean>();

  constructor(
    private readonly article: Article,
    private readonly mentions: readonly Mention[],
  ) {}

  /** The time of the candidate that stands nearest to the run, or null where none says when something happened. */
  nearest(span: Span, candidates: readonly number[]): EventTime | null {
    let best: number | null = null;
    let nearest = Infinity;
    for (const i of candidates) {
      const mention = this.mentions[i]!;
      if (mention.kind !== 'date' || (mention.timex !== 'DATE' && mention.timex !== 'TIME')) continue;
      if (overlaps(mention, span) || this.datesReport(i, mention)) continue;
      const distance = Math.max(mention.start - span.end, span.start - mention.end);
      if (distance < nearest) [best, nearest] = [i, distance];
    }
    return best === null ? null : this.timeOf(best);
  }

  /** The last day told before a run, however far: narrative goes on at the time it is at. */
  lastDay(span: Span): EventTime {
    for (let i = firstAtOrAfter(this.mentions, span.start) - 1; i >= 0; i--) {
      const mention = this.mentions[i]!;
      if (mention.kind === 'date' && mention.timex === 'DATE' && ONE_DAY.test(mention.value)) return this.timeOf(i);
    }
    return NO_TIME;
  }

  private timeOf(index: number): EventTime {
    const { earliest, latest, value } = this.mentions[index] as DateMention;
    return { earliest, latest, timex: value, mention: index };
  }

  /** Does the date say when something was reported (`a annoncé vendredi`) rather than when it happened? */
  private datesReport(index: number, date: Span): boolean {
    let reports = this.reports.get(index);
    if (reports === undefined) this.reports.set(index, (reports = this.followsSaying(date)));
    return reports;
  }

  private followsSaying(date: Span): boolean {
    const block = this.article.blocks[lastAtOrBefore(this.article.blocks, date.start)];
    if (!block) return false;
    const { tokens, language } = block.prose;
    const { verbs } = cueWords(language);
    const at = firstAtOrAfter(tokens, date.start - block.start);
    for (let i = Math.max(0, at - REPORT_REACH); i < at; i++)
      if (verbs.get(tokens[i]!.norm)?.class === 'say') return true;
    return false;
  }
}
