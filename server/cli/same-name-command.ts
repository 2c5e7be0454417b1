import { sameName, type NameKind } from '../link/same-name';
import { isRecord, readJsonLines } from './json-lines';
import { CLEAN, type ExitStatus, type Terminal } from './terminal';

interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly kind: NameKind;
}

const FORM = '{"a": "…", "b": "…", "kind": "person" | "organization" | "place"}';
const KINDS: readonly unknown[] = ['person', 'organization', 'place'] satisfies NameKind[];
const isPair = (value: unknown): value is NamePair =>
  isRecord(value) && typeof value['a'] === 'string' && typeof value['b'] === 'string' && KINDS.includes(value['kind']);

/** `recoupe same-name --jsonl`: `{same, score}` for each pair of names. */
export async function sameNameCommand(terminal: Terminal): Promise<ExitStatus> {
  const pairs = await readJsonLines(terminal, FORM, isPair);
  terminal.out(pairs.map(({ a, b, kind }) => `${JSON.stringify(sameName(a, b, kind))}\n`).join(''));
  return CLEAN;
}
