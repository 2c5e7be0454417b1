import type { CivilDate } from '../article/article';
import { contains } from '../article/span';
import type { Claim } from '../claim/claims';
import type { Conflict, Passage } from '../compare/conflict';
import type { WorkspaceView } from '../index/view';
import { linesOf } from './position';

/** Passages that the one with this index conflicts with. If none is named, all others that show another value. */
export function against(conflict: Conflict, index: number): readonly Passage[] {
  const here = conflict.passages[index];
  if (!here) return [];
  const named = here.against.flatMap((i) => conflict.passages[i] ?? []);
  if (named.length > 0) return named;
  const others = conflict.passages.filter((_, i) => i !== index);
  const different = others.filter((other) => other.shown !== here.shown);
  return different.length > 0 ? different : others;
}

/** Published date of the file, or null. */
export const publishedOf = (uri: string, view: WorkspaceView): CivilDate | null =>
  view.reading(uri)?.article.metadata.published ?? null;

/** One-based line of an offset in the file; 0 if the file is not (or no longer) there. */
export function lineNumber(uri: string, offset: number, view: WorkspaceView): number {
  const reading = view.reading(uri);
  return reading ? linesOf(reading.article).line(offset) + 1 : 0;
}

/** The claim that a passage was made from: same span and fingerprint, or else the smallest claim that shares its fingerprint there. */
export function claimOf(passage: Passage, view: WorkspaceView): Claim | null {
  const claims = view.reading(passage.uri)?.claims ?? [];
  return (
    claims.find(
      (claim) =>
        claim.start === passage.start && claim.end === passage.end && claim.fingerprint === passage.fingerprint,
    ) ??
    claims.find(
      (claim) => claim.fingerprint === passage.fingerprint && (contains(claim, passage) || contains(passage, claim)),
    ) ??
    null
  );
}

/** Order in time: by published date, undated last, then by uri. */
export const byPublished =
  (view: WorkspaceView) =>
  (a: { readonly uri: string }, b: { readonly uri: string }): number => {
    const [left, right] = [publishedOf(a.uri, view) ?? '9999', publishedOf(b.uri, view) ?? '9999'];
    return left < right ? -1 : left > right ? 1 : a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
  };
