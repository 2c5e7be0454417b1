import type { Span } from '../article/span';
import type { Mention } from '../extract/mention';
import type { WorkspaceView } from '../index/view';
import { introductionOf } from './definition';
import { shorten } from './words';
import type { Spot } from './spot';

export type SymbolKind =
  'headline' | 'heading' | 'person' | 'organization' | 'location' | 'other' | 'date' | 'figure' | 'quote';

/** An entry of an article's outline. */
export interface Symbol extends Span {
  readonly kind: SymbolKind;
  readonly name: string;
  /** What stands beside the name: a speaker, a calendar date. */
  readonly detail: string;
  readonly children: readonly Symbol[];
}

/** The article's outline: its headline and headings, and beneath each the names (first mention), figures, dates and quotations. */
export function symbolsOf(view: WorkspaceView, uri: string): readonly Symbol[] {
  const reading = view.reading(uri);
  if (!reading) return [];
  const { article, mentions } = reading;
  const heads = article.blocks.filter(
    ({ prose: { kind } }) => kind === 'headline' || kind === 'title' || kind === 'heading',
  );
  const leaves = leavesOf(uri, mentions, view);
  if (heads.length === 0) return leaves;
  const before = leaves.filter((leaf) => leaf.start < heads[0]!.start);
  return [
    ...before,
    ...heads.map((head, i): Symbol => {
      const end = heads[i + 1]?.start ?? article.text.length;
      const children = leaves.filter((leaf) => leaf.start >= head.start && leaf.start < end);
      const name = shorten(article.text.slice(head.start, head.end).replace(/^#+\s*/u, ''));
      return {
        kind: head.prose.kind === 'heading' ? 'heading' : 'headline',
        name: name || '…',
        detail: '',
        // An outline entry must hold its children, and end before the next begins.
        start: head.start,
        end: Math.max(head.end, ...children.map((child) => child.end)),
        children,
      };
    }),
  ];
}

function leavesOf(uri: string, mentions: readonly Mention[], view: WorkspaceView): readonly Symbol[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention, index): Symbol[] => {
    const { start, end, text } = mention;
    const name = shorten(text, 60);
    switch (mention.kind) {
      case 'entity': {
        const entity = view.entityOf(uri, index);
        if (!entity || seen.has(entity.id)) return [];
        seen.add(entity.id);
        return [{ kind: entity.type, name, detail: entity.name === text ? '' : entity.name, start, end, children: [] }];
      }
      case 'date':
        return [{ kind: 'date', name, detail: mention.earliest ?? mention.value, start, end, children: [] }];
      case 'figure':
        return [
          { kind: 'figure', name, detail: mention.counted?.lemma ?? mention.unit ?? '', start, end, children: [] },
        ];
      case 'quote':
        return mention.direct && !mention.scare
          ? [{ kind: 'quote', name, detail: mention.speaker?.text ?? '', start, end, children: [] }]
          : [];
    }
  });
}

/** A named thing of the workspace, with the place that introduces it. */
export interface NamedThing extends Spot {
  readonly kind: 'person' | 'organization' | 'location' | 'other';
  readonly name: string;
}

/**
 * Named things of which a spelling holds the query's letters in order, accents and case apart; names that begin with
 * it first. At most `most`.
 */
export function findNames(view: WorkspaceView, query: string, most = 200): readonly NamedThing[] {
  const wanted = fold(query);
  const found: { rank: number; thing: NamedThing }[] = [];
  for (const entity of view.entities()) {
    const ranks = [entity.name, ...entity.spellings.map((spelling) => spelling.text)].map((name) =>
      rankOf(fold(name), wanted),
    );
    const rank = Math.min(...ranks);
    if (rank === Infinity) continue;
    const place = introductionOf(entity, view);
    if (place) found.push({ rank, thing: { ...place, kind: entity.type, name: entity.name } });
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.thing.name < b.thing.name ? -1 : a.thing.name > b.thing.name ? 1 : 0))
    .slice(0, most)
    .map(({ thing }) => thing);
}

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(wanted)) return 1;
  let at = 0;
  for (const letter of name) if (letter === wanted[at]) at++;
  return at === wanted.length ? 2 : Infinity;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|\s/gu, '')
    .toLowerCase();
