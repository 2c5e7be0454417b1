/** How much two sorted lists of terms have in common: the share of the shorter one, by weight. Empty lists share nothing. */
export function overlapOf(a: readonly string[], b: readonly string[], weightOf: (term: string) => number = () => 1): number {
  const there = new Set(b);
  const sum = (terms: readonly string[]): number => terms.reduce((total, term) => total + weightOf(term), 0);
  const least = Math.min(sum(a), sum(b));
  return least === 0 ? 0 : sum(a.filter((term) => there.has(term))) / least;
}
