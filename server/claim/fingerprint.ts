import { hash } from './digest';

/** A short stable name for the parts given, in order: 11 characters of base 36 that stand for 52 bits. Not for security. */
export function fingerprint(...parts: readonly (string | number | null)[]): string {
  const [high, low] = hash(parts.join('\u001f'));
  return (high % 2 ** 20).toString(36).padStart(4, '0') + low.toString(36).padStart(7, '0');
}
