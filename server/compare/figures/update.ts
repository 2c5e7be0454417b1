import type { FigureClaim } from '../../claim/figure-claims';
import { saysRevised } from '../../language/revision';
import type { Located } from '../rule';
import { sameTime } from '../same-time';
import { coreClasses } from './same-counted';
import { intervalOf } from './values';

type Figure = Located<FigureClaim>;

/** Counts that a running story revises: they grow as it is known better. */
const GROWING = new Set([
  'dead',
  'wounded',
  'arrested',
  'charged',
  'displaced',
  'hospitalised',
  'infected',
  'evacuated',
  'rescued',
  'homeless',
  'votes',
  'seats',
  'damage',
  'fires',
  'cases',
  'homes',
  'buildings',
  'area',
  'demonstrators',
  'victim',
  'attacks',
  'points',
  'wins',
  'goals',
  'medals',
  'kidnapped',
  'released',
]);
/** Counts that a running story revises either way. */
const MOVING = new Set(['missing', 'share', 'turnout', 'price', 'rate', 'market-value', 'temperature', 'stake']);

/** How the difference of two figures may come from time passing. */
export type Update = 'revised' | 'grown' | 'moved' | 'back' | 'unordered' | null;

/**
 * Is one figure an update of the other? `revised`: it says so. `grown`: a count that grows, on a later day.
 * `moved`: one that goes either way, on a later day. `back`: a growing count that is lower on a later day.
 * `unordered`: a count that grows, on one day or none: which came first cannot be told.
 */
export function updateOf(a: Figure, b: Figure): Update {
  const running = isRunning(a) || isRunning(b);
  if (revises(a, running) || revises(b, running)) return 'revised';
  if (!running) return null;
  const [dayA, dayB] = [asOf(a), asOf(b)];
  if (!dayA || !dayB || dayA === dayB) return sameMoment(a, b) || settled(a) || settled(b) ? null : 'unordered';
  const [earlier, later] = dayA < dayB ? [a, b] : [b, a];
  if (!isGrowing(a) && !isGrowing(b)) return 'moved';
  if (intervalOf(later.claim.figure).high >= intervalOf(earlier.claim.figure).high) return 'grown';
  // A lower count some days later may be of another day of the same troubles.
  const near = Date.parse(dayA < dayB ? dayB : dayA) - Date.parse(dayA < dayB ? dayA : dayB) <= NEXT * DAY;
  return near || sameTime(a, b).answer === 'yes' ? 'back' : 'unordered';
}

/** Days within which a later article speaks of the same events. */
const NEXT = 2;

/** Days after which the counts of an event no longer run. */
const SETTLED = 8;
const DAY = 86_400_000;

/** Is the figure said of a time long past when the article was published? */
function settled({ claim, reading }: Figure): boolean {
  const { latest } = claim.when;
  const { published } = reading.article.metadata;
  return latest !== null && published !== null && Date.parse(published) - Date.parse(latest) > SETTLED * DAY;
}

/** A count that both articles give alike says that they speak of one moment; small ones agree by chance. */
const TELLING = 4;

/** Do the articles agree on another running count? Then neither is older than the other, and a difference is one. */
function sameMoment(a: Figure, b: Figure): boolean {
  const own = new Set([...coreClasses(a.claim.figure.counted), ...coreClasses(b.claim.figure.counted)]);
  const others = (figure: Figure): FigureClaim[] =>
    figure.reading.claims.filter(
      (claim): claim is FigureClaim =>
        claim.kind === 'figure' &&
        claim.figure.value >= TELLING &&
        coreClasses(claim.figure.counted).some((name) => GROWING.has(name) && !own.has(name)),
    );
  const there = others(b);
  return others(a).some((claim) =>
    there.some(
      (other) =>
        other.figure.value === claim.figure.value &&
        other.figure.unit === claim.figure.unit &&
        coreClasses(other.figure.counted).some((name) => coreClasses(claim.figure.counted).includes(name)),
    ),
  );
}

const isGrowing = ({ claim }: Figure): boolean =>
  coreClasses(claim.figure.counted).some((name) => GROWING.has(name)) || burnt(claim);

/** An area that a fire or flood has covered grows. */
const burnt = ({ figure, topic }: FigureClaim): boolean =>
  intervalOf(figure).dimension === 'area' && topic.terms.some((term) => term === '#fire' || term === '#flood');

/** The day as of which a figure holds: the published one. */
const asOf = ({ reading }: Figure): string | null => reading.article.metadata.published;

const isRunning = (figure: Figure): boolean => isGrowing(figure) || isMoving(figure);

function isMoving({ claim }: Figure): boolean {
  const core = coreClasses(claim.figure.counted);
  return core.some((name) => MOVING.has(name)) || (core.length === 0 && intervalOf(claim.figure).dimension === 'ratio');
}

function revises({ claim, reading }: Figure, running: boolean): boolean {
  const block = reading.article.blocks.find(({ start, end }) => start <= claim.start && claim.start < end);
  if (!block) return false;
  const { prose } = block;
  const tokens = prose.tokens.filter(
    (token) => token.start + block.start >= claim.sentence.start && token.end + block.start <= claim.sentence.end,
  );
  return saysRevised(tokens, prose.language, running);
}
