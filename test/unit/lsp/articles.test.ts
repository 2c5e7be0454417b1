import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Workspace } from '../../../server/index/workspace';
import { Articles } from '../../../server/lsp/articles';
import type { FileProblems } from '../../../server/lsp/file-problems';
import { DEFAULT_SETTINGS } from '../../../server/settings';

const FIRE = (dead: number): string =>
  `# Incendie de l'entrepôt Malvoisin à Trélazan\n\nL'entrepôt Malvoisin, à Trélazan, a brûlé mercredi soir, selon la préfète Odile Marchetti. L'incendie a fait ${dead} morts.\n`;

/** A folder's articles, with what was said of files, and what was told as changed. */
function desk(maximumFileSize = DEFAULT_SETTINGS.maximumFileSize) {
  const said = new Map<string, string>();
  const changes: string[][] = [];
  const problems = {
    set: (uri: string, kind: string, { code }: { code: string }) => said.set(uri, `${kind} ${code}`),
    clear: (uri: string) => said.delete(uri),
    setReading: () => undefined,
  } as unknown as FileProblems;
  const articles = new Articles({ ...DEFAULT_SETTINGS, maximumFileSize }, problems, (uris) =>
    changes.push([...uris].sort()),
  );
  return { articles, said, changes };
}

/** Reading fails on files that hold the word. */
function failOn(word: string): void {
  const { update } = Workspace.prototype;
  vi.spyOn(Workspace.prototype, 'update').mockImplementation(function (this: Workspace, bite) {
    const bad = this.uris().some((uri) => this.reading(uri)?.article.text.includes(word));
    const done = update.call(this, bite);
    if (bad || this.uris().some((uri) => this.reading(uri)?.article.text.includes(word)))
      throw new Error('cannot be read');
    return done;
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the articles of a folder', () => {
  it('should do nothing until they are flushed, and then once', () => {
    const { articles, changes } = desk();
    articles.set('a.md', FIRE(3), '2026-03-12');
    articles.set('b.md', FIRE(5), '2026-03-12');
    expect(articles.isDirty).toBe(true);
    expect(articles.workspace.uris()).toEqual([]);
    articles.flush();
    expect(articles.isDirty).toBe(false);
    expect(articles.workspace.uris()).toEqual(['a.md', 'b.md']);
    expect([...articles.withConflicts()].sort()).toEqual(['a.md', 'b.md']);
    const told = changes.length;
    articles.flush();
    expect(changes).toHaveLength(told);
  });

  it('should tell of every edit, also of one that reads no block and changes nothing', () => {
    const { articles, changes } = desk();
    articles.set('a.md', FIRE(3), '2026-03-12');
    articles.flush();
    for (const [i, text] of [`${FIRE(3)}\n`, FIRE(3), FIRE(3)].entries()) {
      articles.set('a.md', text, '2026-03-12');
      articles.flush();
      expect(changes).toHaveLength(2 + i);
      expect(changes.at(-1)).toEqual([]);
    }
  });

  it('should tell what a file took with it', () => {
    const { articles, changes } = desk();
    articles.set('a.md', FIRE(3), '2026-03-12');
    articles.set('b.md', FIRE(5), '2026-03-12');
    articles.flush();
    articles.remove('b.md');
    articles.flush();
    expect(articles.withConflicts().size).toBe(0);
    expect(changes.at(-1)).toContain('a.md');
  });

  it('should leave out a file that is too large, and take it again when it is not', () => {
    const { articles, said } = desk(400);
    articles.set('a.md', FIRE(3), null);
    articles.set('b.md', FIRE(5).repeat(9), null);
    articles.flush();
    expect(articles.workspace.uris()).toEqual(['a.md']);
    expect([...said]).toEqual([['b.md', 'file too-large']]);
    // It grows too large only later: what was known of it goes.
    articles.set('a.md', FIRE(3).repeat(9), null);
    articles.flush();
    expect(articles.workspace.uris()).toEqual([]);
    articles.remove('b.md');
    expect(said.has('b.md')).toBe(false);
  });

  it('should leave out only the file that cannot be read, and say so', () => {
    failOn('poison');
    const { articles, said } = desk();
    articles.set('a.md', FIRE(3), '2026-03-12');
    articles.set('bad.md', 'Un poison.', null);
    articles.set('b.md', FIRE(5), '2026-03-12');
    expect(() => articles.flush()).not.toThrow();
    expect(articles.workspace.uris()).toEqual(['a.md', 'b.md']);
    expect([...said]).toEqual([['bad.md', 'content unreadable']]);
    expect([...articles.withConflicts()].sort()).toEqual(['a.md', 'b.md']);
  });

  it('should ask for the published dates again when files are read one by one', () => {
    failOn('poison');
    const { articles } = desk();
    articles.publishedOf = (uri) => (uri === 'a.md' ? '2026-03-12' : null);
    articles.set('a.md', FIRE(3), '2026-03-12');
    articles.set('bad.md', 'Un poison.', null);
    articles.flush();
    expect(articles.workspace.reading('a.md')?.article.metadata.published).toBe('2026-03-12');
  });

  it('should say it of the folder where no file can be blamed', () => {
    vi.spyOn(Workspace.prototype, 'update').mockImplementation(() => {
      throw new Error('no memory');
    });
    const { articles, said } = desk();
    articles.touch();
    expect(() => articles.flush()).not.toThrow();
    expect([...said]).toEqual([['', 'content unreadable']]);
  });

  it('should start anew empty, and tell what had conflicts', () => {
    const { articles } = desk();
    articles.set('a.md', FIRE(3), '2026-03-12');
    articles.set('b.md', FIRE(5), '2026-03-12');
    articles.flush();
    expect([...articles.restart(DEFAULT_SETTINGS)].sort()).toEqual(['a.md', 'b.md']);
    expect(articles.workspace.uris()).toEqual([]);
    expect(articles.isDirty).toBe(true);
    expect(articles.isBehind).toBe(false);
    articles.flush();
    expect(articles.withConflicts().size).toBe(0);
  });

  it('should read a path for its day', () => {
    const { articles } = desk();
    articles.pathOf = (uri) => `2026/03/12/${uri}`;
    articles.set('a.md', FIRE(3), null);
    articles.flush();
    expect(articles.workspace.reading('a.md')?.article.metadata).toMatchObject({
      published: '2026-03-12',
      publishedFrom: 'file-name',
    });
  });

  it('should work off by itself what an update put off', () => {
    const { articles, changes } = desk();
    const { update } = Workspace.prototype;
    let left = 3;
    vi.spyOn(Workspace.prototype, 'update').mockImplementation(function (this: Workspace, bite) {
      return { ...update.call(this, bite), pending: left-- > 0 };
    });
    articles.set('a.md', FIRE(3), '2026-03-12');
    articles.flush();
    expect(articles.isBehind).toBe(true);
    vi.runAllTimers();
    expect(articles.isBehind).toBe(false);
    expect(left).toBe(-1);
    expect(changes.length).toBeGreaterThan(0);
  });

  it('should leave a workspace alone that is no longer in use', () => {
    const { articles } = desk();
    const spy = vi.spyOn(Workspace.prototype, 'update');
    spy.mockImplementation(
      () =>
        ({ changed: new Set(), work: { blocksRead: 0 }, pending: true }) as unknown as ReturnType<Workspace['update']>,
    );
    articles.touch();
    articles.flush();
    articles.restart(DEFAULT_SETTINGS);
    const calls = spy.mock.calls.length;
    vi.advanceTimersByTime(5000);
    expect(spy.mock.calls).toHaveLength(calls);
  });
});
