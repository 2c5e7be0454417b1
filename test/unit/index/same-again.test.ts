import { afterEach, describe, expect, it, vi } from 'vitest';
import { Publication } from '../../../server/index/publication';
import { Workspace } from '../../../server/index/workspace';
import { files } from './kit';

const FOLDER = `
//- a.md
# Incendie au port de Valcombe

L'incendie du port de Valcombe a fait 38 morts mercredi, selon la préfète Odile Marchetti.

Odile Marchetti a ouvert une enquête à Valcombe. « Nous saurons pourquoi », a dit Odile Marchetti.
//- b.md
# Valcombe : le port en feu

La préfète Odile Marcheti déplore 36 morts dans l'incendie du port de Valcombe mercredi.

Odile Marcheti a promis une enquête à Valcombe.
`;

const read = (): Workspace => {
  const workspace = new Workspace();
  for (const file of files(FOLDER)) workspace.set({ ...file, published: '2026-03-12' });
  workspace.update();
  return workspace;
};

/** Adds a paragraph to `a.md`. Returns the files that were looked at again, and whether something was checked or compared. */
function write(workspace: Workspace, more: string): { readonly seeds: string[]; readonly worked: boolean } {
  const publish = vi.spyOn(Publication.prototype, 'publish');
  const text = `${workspace.reading('a.md')!.article.text}\n\n${more}\n`;
  workspace.set({ uri: 'a.md', text, published: '2026-03-12' });
  const { work } = workspace.update();
  const seeds = new Set(publish.mock.calls.flatMap(([touched]) => [...touched]));
  return { seeds: [...seeds].sort(), worked: work.entitiesChecked > 0 || work.comparisons > 0 };
}

const rules = (workspace: Workspace): string[] => [...new Set(workspace.conflicts().map(({ rule }) => rule))].sort();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what is found again', () => {
  it.each([
    ['a name is checked again', 'Odile Marchetti a remercié les pompiers.'],
    ['claims are compared again', 'Le feu a détruit 12 bateaux, dont 3 chalutiers.'],
  ])('should not make other files be joined again, where %s', (_, more) => {
    const workspace = read();
    const before = rules(workspace);
    expect(before).toEqual(['figure.outdated', 'name.spelling']);
    const { seeds, worked } = write(workspace, more);
    expect(worked).toBe(true);
    expect(seeds).toEqual(['a.md']);
    expect(rules(workspace)).toEqual(before);
  });

  it('should make the other file be joined again where it is something else', () => {
    const workspace = read();
    const text = workspace.reading('a.md')!.article.text.replaceAll('Marchetti', 'Marcheti');
    workspace.set({ uri: 'a.md', text, published: '2026-03-12' });
    expect([...workspace.update().changed].sort()).toEqual(['a.md', 'b.md']);
    expect(rules(workspace)).toEqual(['figure.outdated']);
  });

  it('should equal what a fresh workspace shows', () => {
    const workspace = read();
    write(workspace, 'Odile Marchetti a remercié les 25 pompiers.');
    const fresh = new Workspace();
    for (const uri of workspace.uris())
      fresh.set({ uri, text: workspace.reading(uri)!.article.text, published: '2026-03-12' });
    fresh.update();
    expect(JSON.stringify(workspace.conflicts())).toBe(JSON.stringify(fresh.conflicts()));
  });
});
