import type { Glance } from './words';

const COMPOUND = /[-.'\d]/;
const PARTS = /[\p{L}\p{M}]+|\p{Nd}+|[^\p{L}\p{M}\p{Nd}]/gu;
const DIGITS = /^\d/;

/** The words, numbers and marks that a compound is made of: `mid`, `-`, `May`. */
export const partsOf = (compound: string): readonly string[] => compound.match(PARTS) ?? [];

export const isNumber = (part: string): boolean => DIGITS.test(part);

/** Does a compound have a part that tells (`mid-May`, `20h20`)? */
export const isDatedCompound = (norm: string, glances: ReadonlyMap<string, Glance>): boolean =>
  COMPOUND.test(norm) && partsOf(norm).some((part) => isNumber(part) || glances.get(part)?.entry?.strong === true);
