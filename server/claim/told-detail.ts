import type { RoleName } from '../language/contrast-roles';
import type { ValueEntry } from '../language/contrasts';

/** What a sentence says of one role. Tokens of the block, `to` exclusive; `cue` are those that gave the value its role. */
export interface ToldDetail {
  readonly role: RoleName;
  /** What tells two fillings of the role apart (`verdict` of murder, of theft); often empty. */
  readonly key: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly cue: readonly [from: number, to: number] | null;
  /** Sex of the person whose relative it is, where the language says so. */
  readonly owner?: 'man' | 'woman';
}
/** A value met, in a role or not. */
export interface MetValue extends ValueEntry {
  readonly from: number;
  readonly to: number;
}
