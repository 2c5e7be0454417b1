import type { Article, Block } from '../article/article';
import { overlaps, type Span } from '../article/span';
import type { Conflict } from '../compare/conflict';
import type { WorkspaceView } from '../index/view';
import type { Locale } from './locale';
import { against } from './passages';
import { severityOf } from './severity';
import { sortedSpots, type Spot } from './spot';
import { say } from './texts';

/** A line over a headline or paragraph; a click peeks at the targets. */
export interface Lens extends Span {
  readonly title: string;
  readonly targets: readonly Spot[];
}

/**
 * Over the headline `3 conflicts with 2 articles · same story as 4 articles`; over each other paragraph in conflict
 * how many it has. An article that agrees with all and has no story gets none.
 */
export function lensesOf(view: WorkspaceView, uri: string, locale: Locale): readonly Lens[] {
  const article = view.reading(uri)?.article;
  const head = article && headOf(article);
  if (!article || !head) return [];
  const conflicts = view.conflictsIn(uri).filter((conflict) => severityOf(conflict, view.settings) !== 'off');
  const lenses = [headLens(head, uri, conflicts, locale, view)];
  for (const block of article.blocks) {
    if (block === head) continue;
    const here = conflicts.filter((conflict) =>
      conflict.passages.some((place) => place.uri === uri && overlaps(place, block)),
    );
    if (here.length === 0) continue;
    const targets = targetsFrom(here, uri, block);
    lenses.push({
      start: block.start,
      end: block.end,
      title: counted(here, filesOf(targets, uri), locale).join(' · '),
      targets,
    });
  }
  return lenses.filter((lens) => lens !== null);
}

/** The headline's block (the one that is printed, before that of the front matter), else the first that is not furniture. */
const headOf = (article: Article): Block | undefined =>
  article.blocks.find(({ prose: { kind } }) => kind === 'headline') ??
  article.blocks.find(({ prose: { kind } }) => kind === 'title') ??
  article.blocks.find(({ prose: { kind } }) => kind !== 'furniture' && kind !== 'byline') ??
  article.blocks[0];

function headLens(
  head: Block,
  uri: string,
  conflicts: readonly Conflict[],
  locale: Locale,
  view: WorkspaceView,
): Lens | null {
  const targets = targetsFrom(conflicts, uri, { start: 0, end: Infinity });
  const pieces = [...counted(conflicts, filesOf(targets, uri), locale)];
  const companions = new Set(view.storiesOf(uri).flatMap((story) => story.uris));
  companions.delete(uri);
  if (companions.size > 0) pieces.push(say(locale, 'lens.story', companions.size));
  if (pieces.length === 0) return null;
  const stories = [...companions].sort().map((companion) => ({ uri: companion, start: 0, end: 0 }));
  return {
    start: head.start,
    end: head.end,
    title: pieces.join(' · '),
    targets: targets.length > 0 ? targets : stories,
  };
}

function counted(conflicts: readonly Conflict[], files: number, locale: Locale): readonly string[] {
  const strong = conflicts.filter((conflict) => conflict.level === 'warning').length;
  const notes = conflicts.length - strong;
  const pieces: string[] = [];
  if (strong > 0)
    pieces.push(files > 0 ? say(locale, 'lens.conflicts-with', strong, files) : say(locale, 'lens.conflicts', strong));
  if (notes > 0)
    pieces.push(
      files > 0 && strong === 0 ? say(locale, 'lens.notes-with', notes, files) : say(locale, 'lens.notes', notes),
    );
  return pieces;
}

/** What the passages in that run of the file conflict with. */
const targetsFrom = (conflicts: readonly Conflict[], uri: string, run: Span): readonly Spot[] =>
  sortedSpots(
    conflicts.flatMap((conflict) =>
      conflict.passages.flatMap((place, i) => (place.uri === uri && overlaps(place, run) ? against(conflict, i) : [])),
    ),
  );

const filesOf = (targets: readonly Spot[], except: string): number =>
  new Set(targets.map((target) => target.uri).filter((uri) => uri !== except)).size;
