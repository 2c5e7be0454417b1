import type { ConflictItem, ConflictsResult, PassageItem } from '../server/lsp/protocol';

export const GROUPINGS = ['story', 'rule', 'file'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A heading of the Conflicts view with what stands under it. */
export interface Group {
  readonly kind: 'group';
  readonly by: Grouping;
  /** Story id, rule code or file uri; empty for conflicts of no story. */
  readonly key: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** A conflict under a heading; in a file's group it opens at that file's passage. */
export interface Entry {
  readonly kind: 'conflict';
  /** Unique in the view, and the same after a refresh, so that what is unfolded stays so. */
  readonly key: string;
  readonly conflict: ConflictItem;
  /** The passage to open, first. */
  readonly passage: PassageItem;
}

/** What a grouping calls things: the view gives texts in the user's language and short file names. */
export interface Names {
  readonly rule: (code: string) => string;
  readonly file: (uri: string) => string;
  readonly noStory: string;
}

const keysOf = (conflict: ConflictItem, by: Grouping): readonly string[] => {
  if (by === 'rule') return [conflict.rule];
  if (by === 'file') return [...new Set(conflict.passages.map((passage) => passage.uri))];
  return [conflict.stories[0] ?? ''];
};

/**
 * Conflicts under headings. Headings stand in order of name, except stories, which keep the server's order with
 * conflicts of no story last; under a heading the server's order (most confident first) stays.
 */
export function groupConflicts(result: ConflictsResult, by: Grouping, names: Names): readonly Group[] {
  const stories = new Map(result.stories.map((story, index) => [story.id, { title: story.title, index }]));
  const groups = new Map<string, { label: string; entries: Entry[] }>();
  for (const conflict of result.conflicts) {
    for (const wanted of keysOf(conflict, by)) {
      const key = by === 'story' && !stories.has(wanted) ? '' : wanted;
      const passage = conflict.passages.find((candidate) => candidate.uri === key) ?? conflict.passages[0];
      if (!passage) continue;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { label: labelOf(key), entries: [] }));
      group.entries.push({ kind: 'conflict', key: `${by}/${key}/${conflict.id}`, conflict, passage });
    }
  }
  return [...groups]
    .map(([key, group]): Group => ({ kind: 'group', by, key, ...group }))
    .sort((a, b) => (by === 'story' ? rank(a.key) - rank(b.key) : a.label.localeCompare(b.label)));

  function labelOf(key: string): string {
    if (by === 'rule') return names.rule(key);
    if (by === 'file') return names.file(key);
    return stories.get(key)?.title ?? names.noStory;
  }
  function rank(key: string): number {
    return stories.get(key)?.index ?? stories.size;
  }
}

/** How many of a group's conflicts are warnings, and how many are notes. */
export function countLevels(entries: readonly Entry[]): { readonly warnings: number; readonly notes: number } {
  const warnings = entries.filter(({ conflict }) => conflict.level === 'warning').length;
  return { warnings, notes: entries.length - warnings };
}
