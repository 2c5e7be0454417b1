import type { Text } from '../conflict';
import type { EntityView, Surroundings } from '../rule';
import { keyOf, wordOf, type Part } from './parts';
import { spelledName } from './variants';

/** One way to write one part of the name: a word, or several written as one. */
export interface Variant {
  readonly raw: string;
  readonly written: Map<string, number>;
  readonly files: Set<string>;
  mentions: number;
}

/** The spelling to write instead, and why; null if nothing speaks for one of them. */
export interface Preferred {
  readonly variant: Variant;
  readonly why: Text | null;
  /** Did the newsroom pin it? */
  readonly pinned: boolean;
}

/** Pinned by the newsroom, else a reference file's, else that of most files, then of most mentions. */
export function preferred(view: EntityView, around: Surroundings, variants: readonly Variant[], part: Part): Preferred {
  const pinned = view.entity.pinned ? wordOf(spelledName(view.entity.name, view.entity.type === 'person'), part) : null;
  const house = pinned ? variants.find((variant) => variant.raw === keyOf(pinned, part.typographic)) : undefined;
  if (house) return { variant: house, why: { id: 'remark.pinned', args: [usual(house)] }, pinned: true };
  const referenced = variants.filter((variant) => [...variant.files].some((uri) => around.isReference(uri)));
  if (referenced.length === 1)
    return { variant: referenced[0]!, why: { id: 'remark.reference', args: [usual(referenced[0]!)] }, pinned: false };
  const sorted = [...variants].sort(
    (a, b) => b.files.size - a.files.size || b.mentions - a.mentions || (a.raw < b.raw ? -1 : 1),
  );
  const [most, next] = sorted as [Variant, Variant];
  const total = new Set(variants.flatMap((variant) => [...variant.files])).size;
  // One file against one says nothing about which is right.
  const why =
    most.files.size > next.files.size ? { id: 'remark.majority', args: [usual(most), most.files.size, total] } : null;
  return { variant: most, why, pinned: false };
}

/** The variant as most often written. */
export const usual = ({ written }: Variant): string =>
  [...written].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];
