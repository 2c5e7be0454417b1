/** Civilities of women, in all languages. */
const HERS = new Set('mrs ms miss mme madame mlle mademoiselle frau signora señora sra dona mevrouw mevr'.split(' '));

/** Does the title (`Mrs`, `Mme.`) say that the bearer of the name is a woman? */
export const isHers = (title: string | null): boolean =>
  title !== null && HERS.has(title.toLowerCase().replace(/\./gu, '').split(' ').at(-1)!);
