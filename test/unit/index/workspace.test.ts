import { describe, expect, test } from 'vitest';
import { addDecision } from '../../../server/index/decisions';
import { Workspace } from '../../../server/index/workspace';
import { DEFAULT_SETTINGS } from '../../../server/settings';
import { equalFigures, files, lines, noTypo, workspaceOf } from './kit';

const FIRE = `
//- a.md
# Incendie au port de Valcombe

L'incendie du port de Valcombe a fait 38 morts, selon la préfète Odile Marchetti.

Les pompiers de Valcombe sont restés sur place.
//- b.md
# Valcombe : le port en feu

La préfète Odile Marchetti déplore 36 morts dans l'incendie du port de Valcombe.
//- c.md
# Volley : la saison de Trébignac

Le club de Trébignac a vendu 900 billets pour son match inaugural.
`;

const typed = (workspace: Workspace, uri: string, from: string, to: string) => {
  const text = workspace.reading(uri)!.article.text.replace(from, to);
  workspace.set({ uri, text });
  return workspace.update();
};

describe('conflicts', () => {
  test('should join two files of one story and leave the other alone', () => {
    expect(lines(workspaceOf(FIRE))).toEqual(['figure.conflict: a.md “38” | b.md “36”']);
  });

  test('should not depend on the order in which files came', () => {
    const forwards = workspaceOf(FIRE);
    const backwards = new Workspace(DEFAULT_SETTINGS, [equalFigures, noTypo]);
    for (const file of files(FIRE).reverse()) {
      backwards.set(file);
      backwards.update();
    }
    expect(backwards.conflicts()).toEqual(forwards.conflicts());
  });

  test('should go when the value is corrected, in both files', () => {
    const workspace = workspaceOf(FIRE);
    const { changed } = typed(workspace, 'b.md', '36', '38');
    expect([...changed].sort()).toEqual(['a.md', 'b.md']);
    expect(workspace.conflicts()).toEqual([]);
  });

  test('should go when a file is removed, and come back with it', () => {
    const workspace = workspaceOf(FIRE);
    workspace.remove('a.md');
    expect([...workspace.update().changed].sort()).toEqual(['a.md', 'b.md']);
    expect(workspace.conflicts()).toEqual([]);
    workspace.set(files(FIRE)[0]!);
    workspace.update();
    expect(lines(workspace)).toHaveLength(1);
  });

  test('should move with the text before them, without a comparison', () => {
    const workspace = workspaceOf(FIRE);
    const before = workspace.conflictsIn('a.md')[0]!.passages[0]!.start;
    const { work } = typed(workspace, 'a.md', 'Incendie au', 'Un grand incendie au');
    expect(workspace.conflictsIn('a.md')[0]!.passages[0]!.start).toBe(before + 'Un grand '.length);
    expect(lines(workspace)).toHaveLength(1);
    expect(work.blocksRead).toBe(1);
  });

  test('should equal those of a workspace read anew, after any edit', () => {
    const workspace = workspaceOf(FIRE);
    for (const [from, to] of [
      ['38 morts', '381 morts'],
      ['381 morts', '36 morts'],
      ['Les pompiers', 'Un typo. Les pompiers'],
      ['36 morts', '40 morts'],
      ['# Incendie au port de Valcombe\n\n', ''],
    ] as const) {
      typed(workspace, 'a.md', from, to);
      const anew = new Workspace(DEFAULT_SETTINGS, [equalFigures, noTypo]);
      for (const uri of workspace.uris()) anew.set({ uri, text: workspace.reading(uri)!.article.text });
      anew.update();
      expect(workspace.conflicts()).toEqual(anew.conflicts());
    }
  });
});

describe('work', () => {
  test('should read one block again for a keystroke in one paragraph', () => {
    const workspace = workspaceOf(FIRE);
    const { work } = typed(workspace, 'a.md', 'restés sur place', 'restés longtemps sur place');
    expect(work.blocksRead).toBe(1);
    expect(work.comparisons).toBe(0);
  });

  test('should compare a changed claim with its story only, however large the workspace', () => {
    const comparisons = [10, 200].map((count) => {
      const workspace = workspaceOf(FIRE);
      for (let i = 0; i < count; i++) {
        workspace.set({
          uri: `x${i}.md`,
          text: `# Foire numéro ${i} de Bourg${i}\n\nLa foire de Bourg${i} a reçu ${i + 40} visiteurs et Jean Dupont${i}.\n`,
        });
      }
      workspace.update();
      return typed(workspace, 'a.md', '38', '39').work.comparisons;
    });
    expect(comparisons[0]).toBeGreaterThan(0);
    expect(comparisons[1]).toBe(comparisons[0]);
  });

  test('should compare a claim that is repeated once', () => {
    const repeated = (count: number): Workspace =>
      workspaceOf(FIRE.replace('//- b.md', `${'Le port a fait 38 morts hier.\n\n'.repeat(count)}//- b.md`));
    const [once, often] = [1, 400].map((count) => typed(repeated(count), 'b.md', '36', '37').work.comparisons);
    expect(often).toBe(once);
  });

  test('should compare a bounded number of claims of one key in one file', () => {
    const list = Array.from({ length: 300 }, (_, i) => `Le port ${i} a fait ${i + 2} morts.\n\n`).join('');
    const workspace = workspaceOf(FIRE.replace('//- b.md', `${list}//- b.md`));
    expect(typed(workspace, 'b.md', '36', '37').work.comparisons).toBeLessThanOrEqual(64);
  });

  test('should compare the next of equal claims when the first goes', () => {
    const workspace = workspaceOf(
      FIRE.replace('//- b.md', 'Le port a fait 35 morts hier.\n\nLe port a fait 35 morts hier.\n//- b.md'),
    );
    const before = lines(workspace).join();
    typed(workspace, 'a.md', 'Le port a fait 35 morts hier.', 'Le port est fermé.');
    expect(before).toContain('35');
    expect(lines(workspace).join()).toBe(before);
  });

  test('should publish nothing where nothing changed', () => {
    const workspace = workspaceOf(FIRE);
    expect(typed(workspace, 'c.md', 'match inaugural', 'match amical').changed.size).toBe(0);
  });
});

describe('what leaves conflicts out', () => {
  test('should be a rule that is off', () => {
    const rules = { ...DEFAULT_SETTINGS.rules, 'figure.conflict': 'off' as const };
    const workspace = workspaceOf(FIRE, { rules });
    expect(workspace.conflicts()).toEqual([]);
    workspace.configure(DEFAULT_SETTINGS);
    expect([...workspace.update().changed].sort()).toEqual(['a.md', 'b.md']);
    expect(workspace.conflicts()).toHaveLength(1);
  });

  test('should be a confidence below the minimum', () => {
    expect(workspaceOf(FIRE, { minimumConfidence: 0.95 }).conflicts()).toEqual([]);
  });

  test('should be a decision about the two claims, until a value changes', () => {
    const workspace = workspaceOf(FIRE);
    const decided = { verdict: 'both-right' as const, author: 'sr', date: '2026-11-21', reason: 'two counts' };
    const text = addDecision(null, workspace.conflicts()[0]!, decided);
    expect(workspace.setDecisions(text)).toBeNull();
    expect([...workspace.update().changed].sort()).toEqual(['a.md', 'b.md']);
    expect(workspace.conflicts()).toEqual([]);
    typed(workspace, 'a.md', '# Incendie', '# Gros incendie');
    expect(workspace.conflicts()).toEqual([]);
    typed(workspace, 'a.md', '38 morts', '37 morts');
    expect(lines(workspace)).toEqual(['figure.conflict: a.md “37” | b.md “36”']);
  });
});

describe('decisions', () => {
  test('should say what was not understood and lose nothing else', () => {
    const workspace = workspaceOf(FIRE);
    expect(workspace.setDecisions('{')).toMatchObject({ code: 'decisions-file' });
    workspace.update();
    expect(workspace.conflicts()).toHaveLength(1);
  });
});

describe('stories', () => {
  test('should hold the files of one event', () => {
    const [story, ...others] = workspaceOf(FIRE).stories();
    expect(others).toEqual([]);
    expect(story!.uris).toEqual(['a.md', 'b.md']);
    expect(story!.about).toContain('valcombe');
  });
});
