import type { Language } from '../../../server/article/language';
import { readArticle } from '../../../server/article/read';
import type { Claim } from '../../../server/claim/claims';
import { readingOf } from '../../../server/claim/make-claims';
import type { Located, Surroundings } from '../../../server/compare/rule';
import { extract } from '../../../server/extract/extract';
import type { FigureMention } from '../../../server/extract/mention';
import { createLinker } from '../../../server/link/create-linker';
import { DEFAULT_SETTINGS } from '../../../server/settings';

export interface Beside {
  readonly language?: Language;
  readonly published?: string | null;
  /** Name of the file; each article of a test has its own. */
  readonly uri?: string;
}

/**
 * The claim of a kind that stands between braces (`Le feu a tué {douze} personnes.`), in its article as it is read and
 * extracted. The braces are no part of the text. Throws where nothing is claimed there: the test's text is to be mended.
 */
export function located<K extends Claim['kind']>(
  kind: K,
  marked: string,
  { language = 'fr', published = '2026-03-12', uri = 'a.md' }: Beside = {},
): Located<Extract<Claim, { kind: K }>> {
  const [start, end] = [marked.indexOf('{'), marked.indexOf('}') - 1];
  if (start < 0 || end < start) throw new Error(`no braces in “${marked}”`);
  const article = readArticle(uri, marked.replace(/[{}]/gu, ''), { language, published });
  const reading = readingOf(article, extract(article));
  const claim = reading.claims.find(
    (one): one is Extract<Claim, { kind: K }> => one.kind === kind && one.start < end && start < one.end,
  );
  if (!claim) throw new Error(`no ${kind} between the braces of “${marked}”`);
  return { uri, reading, claim };
}

/** Two claims of a kind in two files. */
export const both = <K extends Claim['kind']>(
  kind: K,
  a: string,
  b: string,
  beside: Beside = {},
  other: Beside = beside,
): [Located<Extract<Claim, { kind: K }>>, Located<Extract<Claim, { kind: K }>>] => [
  located(kind, a, { ...beside, uri: 'a.md' }),
  located(kind, b, { ...other, uri: 'b.md' }),
];

/** What surrounds the articles: their names linked, and how surely they are of one story. */
export function around(files: readonly Located[], story = 0.8): Surroundings {
  const linker = createLinker();
  for (const { uri, reading } of files) linker.set(uri, reading);
  return {
    settings: DEFAULT_SETTINGS,
    entityOf: (uri, mention) => {
      const id = linker.entityOf(uri, mention);
      return id === null ? null : linker.entity(id);
    },
    relation: () => ({ score: story, shared: [] }),
    isReference: () => false,
  };
}

/** A figure of no article. */
export const figure = (value: number, more: Partial<FigureMention> = {}): FigureMention => ({
  kind: 'figure',
  start: 0,
  end: 1,
  text: String(value),
  value,
  low: value,
  high: value,
  modifier: 'exact',
  unit: null,
  counted: null,
  part: null,
  ordinal: false,
  change: null,
  per: null,
  status: 'fact',
  ...more,
});
