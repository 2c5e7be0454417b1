import type { Mention } from './mention';

/** Moves every offset in a mention (nested spans and lists of spans too) by `by` code units. */
export function shift<M extends Mention>(mention: M, by: number): M {
  return by === 0 ? mention : (moved(mention, by) as M);
}

function moved(value: unknown, by: number): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((part) => moved(part, by));
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    copy[key] = (key === 'start' || key === 'end') && typeof part === 'number' ? part + by : moved(part, by);
  }
  return copy;
}
