import { aliasGroups } from './aliases';
import type { NameForm } from './name-form';
import { skeleton } from './romanise';
import type { Kind } from './unit';

/**
 * Keys under which full names meet that might be one: names without a shared key are never compared.
 * Few per name, and each shared by few names.
 */
export const blockKeys = (kind: Kind, form: NameForm): string[] =>
  kind === 'person' ? peopleKeys(form) : thingKeys(form, false);

/** Keys under which to look for names that it might be one with. */
export const askedKeys = (kind: Kind, form: NameForm): string[] =>
  kind === 'person' ? peopleKeys(form) : thingKeys(form, true);

function peopleKeys({ words, run, spoken }: NameForm): string[] {
  const given = words[0]!;
  const surname = words.at(-1)!;
  const keys = [
    `surname ${skeleton(surname.folded)} ${skeleton(given.folded).charAt(0)}`,
    `surname ${surname.key}`,
    `given ${given.key} ${surname.folded.slice(0, 2)}`,
    `given ${given.key} ${surname.folded.slice(-3)}`,
    `whole ${run}`,
  ];
  // `Van Rossem` and `Vanrossem`.
  if (spoken !== run) keys.push(`whole ${spoken}`);
  // Compound surnames: the part before the last may stand alone elsewhere.
  if (words.length >= 3) keys.push(`surname ${words.at(-2)!.key}`);
  return keys;
}

function thingKeys({ id, words }: NameForm, asked: boolean): string[] {
  const whole = words.map((word) => word.key).join('');
  const keys = [`whole ${whole}`, `bones ${skeleton(words.map((word) => word.folded).join(''))}`, ...aliasGroups(id)];
  // A body's first word alone meets its full names, but full names do not meet by their first word.
  keys.push(asked === (words.length === 1) ? `first ${words[0]!.key}` : `alone ${words[0]!.key}`);
  if (words.length === 1) keys.push(`start ${whole.slice(0, 5)} ${whole.length >> 2}`);
  // Names of several words that differ in one of them.
  else if (words.length <= 6) {
    for (let i = 0; i < words.length; i++) {
      keys.push(`without ${words.map((word, j) => (j === i ? word.folded.charAt(0) : word.key)).join(' ')}`);
    }
  }
  return keys;
}
