import type { EntityType } from '../extract/mention';
import type { EntityId } from './entity';
import type { NameForm } from './name-form';

/** People's names and all other names are compared apart: a person and a place of the same name stay two. */
export type Kind = 'person' | 'thing';

/** One entity of one file: all its mentions there. */
export interface Unit {
  readonly uri: string;
  readonly kind: Kind;
  readonly type: EntityType;
  /** Key of the fullest form of the name. */
  readonly key: string;
  readonly form: NameForm;
  /** A surname or an acronym alone: who it is has to come from another file. */
  readonly weak: boolean;
  /** Keys of other full forms that this file uses for it (the expansion and its translation, two spellings). */
  readonly otherKeys: readonly string[];
  /** Forms of those, by key. */
  readonly otherForms: ReadonlyMap<string, NameForm>;
  /** Folded short forms under which other files may know it: surname, acronym, first word of a body's name. */
  readonly shorts: readonly string[];
  /** Indices in the file's mentions, ascending. They alone change while the unit lives: the text around it grows. */
  mentions: readonly number[];
  /** How often the file writes it in which ways; NFC, single spaces. */
  readonly spellings: readonly (readonly [text: string, mentions: number])[];
  readonly roles: readonly string[];
  /** What functions are held in, with their classes: `mayor of Ostermoor`. */
  readonly offices: readonly string[];
  readonly ages: readonly number[];
  /** Words of the civilities and ranks before it, lower case, without full stops. */
  readonly titles: readonly string[];
  /** Of a person: does nobody else of the file bear the surname? */
  readonly alone: boolean;
  /** Digest of everything but where its mentions stand: while that stays, so does the unit. */
  readonly content: number;
  /** The entity that it is of, as the linker has it. */
  entity: EntityId | null;
}

export const keyOf = (kind: Kind, id: string): string => `${kind === 'person' ? 'p' : 't'}:${id}`;
