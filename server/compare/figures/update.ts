import type { FigureClaim } from '../../claim/figure-claims';
import { saysRevised } from '../../language/revision';
import type { Located } from '../rule';
import { coreClasses } from './same-counted';
import { intervalOf } from './values';

type Figure = Located<FigureClaim>;

/** Counts that a running story revises: they grow as it is known better. */
const GROWING = new Set([
  'dead', 'wounded', 'arrested', 'charged', 'displaced', 'hospitalised', 'infected', 'evacuated', 'rescued', 'homeless',
  'votes', 'seats', 'damage', 'fires', 'cases', 'homes', 'buildings', 'area', 'demonstrators', 'victim', 'attacks', 'points', 'wins',
  'goals', 'medals', 'kidnapped', 'released',
]);
/** Counts that a running story revises either way. */
const MOVING = new Set(['missing', 'share', 'turnout', 'price', 'rate', 'market-value', 'temperature', 'stake']);

/** How the difference of two figures may come from time passing. */
export type Update = 'revised' | 'grown' | 'moved' | 'back' | null;

/**
 * Is the later figure an update of the earlier? `revised`: it says so. `grown`: a count that grows, on a later day.
 * `moved`: one that goes either way, on a later day. `back`: a growing count that is lower on a later day.
 */
export function updateOf(a: Figure, b: Figure): Update {
  const running = isRunning(a) || isRunning(b);
  if (revises(a, running) || revises(b, running)) return 'revised';
  const [dayA, dayB] = [asOf(a), asOf(b)];
  if (!dayA || !dayB || dayA === dayB) return null;
  const [earlier, later] = dayA < dayB ? [a, b] : [b, a];
  const core = [...coreClasses(earlier.claim.figure.counted), ...coreClasses(later.claim.figure.counted)];
  const share = intervalOf(a.claim.figure).dimension === 'ratio' && core.length === 0;
  if (share || core.some((name) => MOVING.has(name))) return 'moved';
  if (!core.some((name) => GROWING.has(name))) return null;
  return intervalOf(later.claim.figure).high >= intervalOf(earlier.claim.figure).high ? 'grown' : 'back';
}

/** The day as of which a figure holds: the published one. */
const asOf = ({ reading }: Figure): string | null => reading.article.metadata.published;

const isRunning = ({ claim }: Figure): boolean =>
  coreClasses(claim.figure.counted).some((name) => GROWING.has(name) || MOVING.has(name));

function revises({ claim, reading }: Figure, running: boolean): boolean {
  const block = reading.article.blocks.find(({ start, end }) => start <= claim.start && claim.start < end);
  if (!block) return false;
  const { prose } = block;
  const tokens = prose.tokens.filter(
    (token) => token.start + block.start >= claim.sentence.start && token.end + block.start <= claim.sentence.end,
  );
  return saysRevised(tokens, prose.language, running);
}
