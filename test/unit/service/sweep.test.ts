import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Span } from '../../../server/article/span';
import { Workspace } from '../../../server/index/workspace';
import { actionsAt } from '../../../server/service/actions';
import { quoteToCopy } from '../../../server/service/copy-quote';
import { definitionAt } from '../../../server/service/definition';
import { diagnosticsOf } from '../../../server/service/diagnostics';
import { highlightsAt } from '../../../server/service/highlights';
import { hoverAt } from '../../../server/service/hover';
import { lensesOf } from '../../../server/service/lenses';
import { linesOf } from '../../../server/service/position';
import { referencesAt } from '../../../server/service/references';
import { renameAt, renameTargetAt, type Edit } from '../../../server/service/rename';
import type { Spot } from '../../../server/service/spot';
import { findNames, symbolsOf, type Symbol as Outline } from '../../../server/service/symbols';
import { view } from './kit';

const ROOT = path.resolve('samples/newsroom');
const FILES: { readonly uri: string; readonly text: string }[] = readdirSync(ROOT, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => /\.(?:md|txt)$/u.test(name))
  .sort()
  .map((name) => ({ uri: name.split(path.sep).join('/'), text: readFileSync(path.join(ROOT, name), 'utf8') }));

function workspaceOf(files: readonly { readonly uri: string; readonly text: string }[]): Workspace {
  const workspace = new Workspace();
  for (const file of files) workspace.set(file);
  workspace.update();
  return workspace;
}

let newsroom: Workspace;
beforeAll(() => {
  newsroom = workspaceOf(FILES);
}, 60_000);

const lengthOf = (uri: string): number => newsroom.reading(uri)!.article.text.length;
const isIn = (uri: string, { start, end }: Span): boolean => 0 <= start && start <= end && end <= lengthOf(uri);
const isSpot = (spot: Spot): boolean => newsroom.reading(spot.uri) !== null && isIn(spot.uri, spot);

/** So many offsets that every name, date and figure has one, and the ends. */
function* offsets(uri: string): Generator<number> {
  for (let at = 0; at < lengthOf(uri); at += 4) yield at;
  yield lengthOf(uri);
}

/** The texts after the edits; the edits of a file may not overlap. */
function applied(edits: readonly Edit[], files = FILES): { readonly uri: string; readonly text: string }[] {
  return files.map(({ uri, text }) => {
    const mine = edits.filter((edit) => edit.uri === uri).sort((a, b) => a.start - b.start);
    mine.forEach((edit, i) => expect(edit.start).toBeGreaterThanOrEqual(mine[i - 1]?.end ?? 0));
    const after = mine.reduceRight(
      (out, { start, end, newText }) => out.slice(0, start) + newText + out.slice(end),
      text,
    );
    return { uri, text: after };
  });
}

describe.each(FILES.map(({ uri }) => uri))('every place of %s', (uri) => {
  it('should have hovers, definitions and references whose runs are in their files', () => {
    for (const offset of offsets(uri)) {
      for (const locale of ['en', 'fr'] as const) {
        const hover = hoverAt(newsroom, uri, offset, locale);
        if (!hover) continue;
        expect(hover.start <= offset && offset <= hover.end && isIn(uri, hover)).toBe(true);
        expect(hover.markdown.trim()).not.toBe('');
        expect(hover.markdown).not.toMatch(/undefined|null|NaN|\[object|\{\d/u);
      }
      const definition = definitionAt(newsroom, uri, offset);
      if (definition) {
        expect(isIn(uri, definition.origin)).toBe(true);
        expect(definition.targets.length).toBeGreaterThan(0);
        expect(definition.targets.every(isSpot)).toBe(true);
      }
      expect(referencesAt(newsroom, uri, offset).every(isSpot)).toBe(true);
      expect(highlightsAt(newsroom, uri, offset).every((span) => isIn(uri, span))).toBe(true);
      expect(quoteToCopy(newsroom, uri, offset, 'fr')).not.toBe('');
    }
  });

  it('should have renames that touch each run once', () => {
    const seen = new Set<number>();
    for (const offset of offsets(uri)) {
      const target = renameTargetAt(newsroom, uri, offset);
      if (!target || seen.has(target.start)) continue;
      seen.add(target.start);
      const edits = renameAt(newsroom, uri, offset, 'Zadie Quill')!;
      expect(edits.every(isSpot)).toBe(true);
      const after = applied(edits).find((file) => file.uri === uri)!.text;
      expect(after).not.toBe(FILES.find((file) => file.uri === uri)!.text);
    }
  });

  it('should have lenses, an outline and diagnostics in order and in the file', () => {
    const inOrder = (spans: readonly Span[]): void =>
      spans.forEach((span, i) => {
        expect(isIn(uri, span)).toBe(true);
        expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.start ?? 0);
      });
    const holds = (one: Outline): void => {
      expect(one.name.trim()).not.toBe('');
      inOrder(one.children);
      for (const child of one.children) expect(one.start <= child.start && child.end <= one.end).toBe(true);
      one.children.forEach(holds);
    };
    const outline = symbolsOf(newsroom, uri);
    inOrder(outline);
    outline.forEach(holds);
    inOrder(lensesOf(newsroom, uri, 'fr'));
    for (const lens of lensesOf(newsroom, uri, 'en')) expect(lens.targets.every(isSpot)).toBe(true);
    const lines = linesOf(newsroom.reading(uri)!.article);
    const diagnostics = diagnosticsOf(newsroom, uri, 'fr');
    inOrder(diagnostics);
    for (const one of diagnostics) {
      expect(one.message).not.toMatch(/\n|undefined|null|NaN|\{\d/u);
      expect(lines.offset(lines.position(one.end))).toBe(one.end);
      expect(one.related.every(isSpot)).toBe(true);
    }
  });
});

describe('names of the workspace', () => {
  it.each(['', 'a', 'zz', 'É', '😀', '(', ' '])('should be found by %j, each at a place that exists', (query) => {
    expect(findNames(newsroom, query).every(isSpot)).toBe(true);
  });
});

describe('places outside of everything', () => {
  it.each([-1, 1e9, 0])('should have no answer and no error at %i of a file that is not there', (offset) => {
    expect(hoverAt(newsroom, 'none.md', offset, 'en')).toBeNull();
    expect(definitionAt(newsroom, 'none.md', offset)).toBeNull();
    expect(referencesAt(newsroom, 'none.md', offset)).toEqual([]);
    expect(renameAt(newsroom, 'none.md', offset, 'X')).toBeNull();
    expect(symbolsOf(newsroom, 'none.md')).toEqual([]);
    expect(lensesOf(newsroom, 'none.md', 'en')).toEqual([]);
    expect(actionsAt(newsroom, 'none.md', { start: offset, end: offset }, 'en')).toEqual([]);
  });
});

/** What a conflict is about, apart from where it stands. */
const words = (workspace: Workspace, rule: string): string[] =>
  workspace
    .conflicts()
    .filter((conflict) => conflict.rule === rule)
    .flatMap(({ passages }) =>
      passages.flatMap((a) => {
        const others = a.against.map((i) => `${passages[i]!.uri} ${passages[i]!.text}`);
        return (others.length > 0 ? others : ['its own date']).map((other) => `${a.uri} ${a.text} ≠ ${other}`);
      }),
    );

describe('edits of code actions', () => {
  it('should each leave a text in which what it was about is gone', () => {
    const tried: string[] = [];
    for (const conflict of newsroom.conflicts()) {
      conflict.passages.forEach((passage, index) => {
        const actions = actionsAt(newsroom, passage.uri, passage, 'en').filter(
          (action) => action.conflict === conflict.id && action.passage === index,
        );
        for (const action of actions) {
          if (action.kind !== 'edit' && action.kind !== 'ignore') continue;
          const after = words(workspaceOf(applied(action.edits)), conflict.rule);
          const own = (line: string): boolean => line.startsWith(`${passage.uri} ${passage.text} ≠`);
          const before = words(newsroom, conflict.rule).filter(own);
          tried.push(`${conflict.rule} ${action.kind}`);
          expect(after.filter(own).length, `${action.title} (${passage.uri}): ${before.join('; ')}`).toBeLessThan(
            before.length,
          );
        }
      });
    }
    expect(new Set(tried).size).toBeGreaterThan(10);
  }, 120_000);

  it('should take no line break nor markup from a text that is wrapped or quoted', () => {
    const within = view(
      `//- one.md 2024-03-01
# One

> “{a|We shall build
> the bridge again}”, she said.
//- two.md 2024-03-02
# Two

- “{b|We shall build the bridge anew}”, she said.
`,
      {
        quotes: [{ at: 'a' }, { at: 'b' }],
        conflicts: [{ rule: 'quote.wording', at: ['a', 'b'] }],
      },
    );
    const b = within.mark('b');
    const [edit] = actionsAt(within, b.uri, b, 'en').filter((action) => action.kind === 'edit');
    expect(edit?.kind === 'edit' && edit.edits[0]!.newText).toBe('We shall build the bridge again');
  });
});
