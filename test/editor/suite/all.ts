import { activation } from './activation';
import { conflicts } from './conflicts';
import { decisions } from './decisions';
import { features } from './features';

export const TIMEOUT = 150_000;

/** Defines all tests; Mocha's `describe` and `it` must be there. */
export function defineAll(): void {
  activation();
  conflicts();
  features();
  decisions();
}
