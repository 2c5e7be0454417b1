import { readArticle } from '../../../server/article/read';
import type { Language } from '../../../server/article/language';
import type { QuoteClaim } from '../../../server/claim/quote-claims';
import { readingOf } from '../../../server/claim/make-claims';
import type { Finding, Located, PairRule, Surroundings } from '../../../server/compare/rule';
import { extract } from '../../../server/extract/extract';
import { createLinker } from '../../../server/link/create-linker';
import { DEFAULT_SETTINGS } from '../../../server/settings';

interface Options {
  readonly languages?: readonly [Language, Language];
  /** How surely the two are one story, 0 to 1. */
  readonly story?: number;
  /** Is the second text the first again: are utterances of one file compared? */
  readonly same?: boolean;
}

/** What a rule says of two articles, through its keys as in the workspace. */
export function findings(
  rule: PairRule<QuoteClaim>,
  a: string,
  b: string,
  { languages = ['fr', 'fr'], story = 0.8, same = false }: Options = {},
): Finding[] {
  const files = [a, b].map((text, i) => {
    const article = readArticle(same ? 'a.md' : `${'ab'[i]}.txt`, text, { language: languages[i]! });
    return { uri: article.uri, reading: readingOf(article, extract(article)) };
  });
  const linker = createLinker();
  for (const { uri, reading } of files) linker.set(uri, reading);
  const around: Surroundings = {
    settings: DEFAULT_SETTINGS,
    entityOf: (uri, mention) => {
      const id = linker.entityOf(uri, mention);
      return id === null ? null : linker.entity(id);
    },
    relation: () => ({ score: story, shared: [] }),
    isReference: () => false,
  };
  const located = files.map(({ uri, reading }) =>
    reading.claims
      .filter((claim): claim is QuoteClaim => rule.takes(claim))
      .map((claim): Located<QuoteClaim> => ({ uri, reading, claim })),
  );
  return located[0]!.flatMap((one) =>
    located[1]!.flatMap((other) => {
      const keys = new Set(rule.keys(one.claim, one.reading));
      if (!rule.keys(other.claim, other.reading).some((key) => keys.has(key))) return [];
      const finding = rule.compare(one, other, around);
      return finding ? [finding] : [];
    }),
  );
}
