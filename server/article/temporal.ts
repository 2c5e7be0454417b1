import { Temporal as Polyfill } from 'temporal-polyfill/implementation';

/** The calendar of the engine where it has one, else the polyfill's; no global is touched. */
export const Temporal: typeof Polyfill = (globalThis as { Temporal?: typeof Polyfill }).Temporal ?? Polyfill;
