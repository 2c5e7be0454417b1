import type { NameForm } from './name-form';
import type { Kind } from './unit';

/** Mentions of one exact name (case, accents and articles aside) in one file. */
export interface Spelled {
  readonly kind: Kind;
  readonly form: NameForm;
  readonly text: string;
  readonly acronym: boolean;
  readonly aliases: Set<string>;
  readonly mentions: number[];
}
