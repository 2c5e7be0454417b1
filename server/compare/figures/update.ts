import type { FigureClaim } from '../../claim/figure-claims';
import { daysApart } from '../../extract/dates/calendar';
import { saysRevised } from '../../language/revision';
import type { Located } from '../rule';
import { sameTime } from '../same-time';
import { isGrowing, isRunning } from './running';
import { sameMoment, settled } from './settled';
import { intervalOf } from './values';

type Figure = Located<FigureClaim>;

/** How the difference of two figures may come from time passing. */
export type Update = 'revised' | 'grown' | 'moved' | 'back' | 'unordered' | null;

/**
 * Is one figure an update of the other? `revised`: it says so. `grown`: a count that grows, on a later day.
 * `moved`: one that goes either way, on a later day. `back`: a growing count that is lower on a later day.
 * `unordered`: a count that grows, on one day or none: which came first cannot be told.
 */
export function updateOf(a: Figure, b: Figure): Update {
  const running = isRunning(a.claim) || isRunning(b.claim);
  if (revises(a, running) || revises(b, running)) return 'revised';
  if (!running) return null;
  const [dayA, dayB] = [asOf(a), asOf(b)];
  if (!dayA || !dayB || dayA === dayB)
    return sameMoment(a, b) || settled(a, b) || areEstimates(a, b) ? null : 'unordered';
  const [earlier, later] = dayA < dayB ? [a, b] : [b, a];
  if (!isGrowing(a.claim) && !isGrowing(b.claim)) return 'moved';
  if (intervalOf(later.claim.figure).high >= intervalOf(earlier.claim.figure).high) return 'grown';
  // A lower count some days later may be of another day of the same troubles.
  const near = daysApart(dayA, dayB) <= NEXT;
  return near || sameTime(a, b).answer === 'yes' ? 'back' : 'unordered';
}

/** Two round guesses at one day's count: neither is a newer toll, which would be exact. */
const areEstimates = (a: Figure, b: Figure): boolean =>
  [a, b].every(({ claim }) => claim.figure.modifier === 'about') && sameTime(a, b).answer === 'yes';

/** Days within which a later article speaks of the same events. */
const NEXT = 2;

/** The day as of which a figure holds: the published one. */
const asOf = ({ reading }: Figure): string | null => reading.article.metadata.published;

/** Does the article say that it revises, wherever it gives the value: in the text as in the title? */
const revises = ({ claim, reading }: Figure, running: boolean): boolean =>
  reading.claims.some(
    (other) =>
      other.kind === 'figure' && other.figure.value === claim.figure.value && inRevision(other, reading, running),
  );

function inRevision({ start, sentence }: FigureClaim, { article }: Figure['reading'], running: boolean): boolean {
  const block = article.blocks.find((one) => one.start <= start && start < one.end);
  if (!block) return false;
  const { prose } = block;
  const tokens = prose.tokens.filter(
    (token) => token.start + block.start >= sentence.start && token.end + block.start <= sentence.end,
  );
  return saysRevised(tokens, prose.language, running);
}
