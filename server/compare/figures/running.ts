import type { FigureClaim } from '../../claim/figure-claims';
import { coreClasses } from './same-counted';
import { intervalOf } from './values';

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
  'destroyed',
  'area',
  'burnt',
  'demonstrators',
  'victim',
  'attacks',
  'points',
  'wins',
  'goals',
  'medals',
  'kidnapped',
  'released',
  'earthquakes',
  'complaints',
  'flights',
]);
/** Counts that a running story revises either way; those sent to fight a fire come and go, as do those without power. */
const MOVING = new Set([
  'missing',
  'share',
  'turnout',
  'price',
  'rate',
  'market-value',
  'temperature',
  'stake',
  'firefighter',
  'customer',
]);

/** Does the count grow as the story runs? */
export const isGrowing = (claim: FigureClaim): boolean =>
  coreClasses(claim.figure.counted).some((name) => GROWING.has(name)) || covered(claim);

/** An area that a fire or flood has covered grows. */
const covered = ({ figure, topic }: FigureClaim): boolean =>
  intervalOf(figure).dimension === 'area' && topic.terms.some((term) => term === '#fire' || term === '#flood');

/** Does the count change as the story runs, whether it grows or goes either way? */
export const isRunning = (claim: FigureClaim): boolean => isGrowing(claim) || isMoving(claim);

function isMoving({ figure }: FigureClaim): boolean {
  const core = coreClasses(figure.counted);
  return core.some((name) => MOVING.has(name)) || (core.length === 0 && intervalOf(figure).dimension === 'ratio');
}
