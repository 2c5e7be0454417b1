import { EntitySheet } from '../../../server/index/entity-sheet';
import type { EntityRule, Finding, Surroundings } from '../../../server/compare/rule';
import { createLinker } from '../../../server/link/create-linker';
import type { EntityOverrides } from '../../../server/link/linker';
import type { ArticleReading } from '../../../server/claim/reading';
import { DEFAULT_SETTINGS } from '../../../server/settings';

export interface Around {
  /** Relation of any two different files; 0.8 unless told. */
  readonly score?: number | ((a: string, b: string) => number);
  readonly references?: readonly string[];
  readonly overrides?: EntityOverrides;
}

/** Findings of an entity rule over files that were read, entities linked by the real linker. */
export function checkEntities(
  rule: EntityRule,
  readings: Readonly<Record<string, ArticleReading>>,
  { score = 0.8, references = [], overrides }: Around = {},
): Finding[] {
  const linker = createLinker();
  for (const [uri, reading] of Object.entries(readings)) linker.set(uri, reading);
  if (overrides) linker.setOverrides(overrides);
  const around: Surroundings = {
    settings: DEFAULT_SETTINGS,
    entityOf: () => null,
    relation: (a, b) => ({ score: a === b ? 1 : typeof score === 'number' ? score : score(a, b), shared: [] }),
    isReference: (uri) => references.includes(uri),
  };
  return [...linker.entities()].flatMap((entity) => {
    const view = new EntitySheet(entity.id, entity, linker, (uri) => readings[uri] ?? null);
    return [...rule.check(view, around)];
  });
}

/** Findings as `level: shown@uri | shown@uri`. */
export const asLines = (findings: readonly Finding[]): string[] =>
  findings.map(({ level, places }) => `${level}: ${places.map(({ shown, uri }) => `${shown}@${uri}`).join(' | ')}`);
