import { expect, it } from 'vitest';
import { Workspace } from '../../../server/index/workspace';
import { join } from '../../../server/lsp/uri';
import { diagnosticsOf } from '../../../server/service/diagnostics';
import { encodePath } from '../../../server/service/files';
import { ferry } from '../../protocol/articles';

const FILES: Readonly<Record<string, string>> = {
  'été.md': ferry(20, 'ten'),
  'zoo.md': ferry(26, 'two'),
  'a b.md': ferry(28, 'six'),
  'a-b.md': ferry(28),
  'Z.md': ferry(29, 'nine'),
  '(x).md': ferry(26),
};

it('should be one in the editor and in the terminal, whatever the names of the files', () => {
  const said = (uriOf: (name: string) => string): string[] => {
    const workspace = new Workspace();
    for (const [name, text] of Object.entries(FILES)) workspace.set({ uri: uriOf(name), text, path: name });
    workspace.update();
    return Object.keys(FILES).flatMap((name) =>
      diagnosticsOf(workspace, uriOf(name), 'en').map(
        ({ start, rule, message }) => `${name} ${start} ${rule} ${message}`,
      ),
    );
  };
  const terminal = said(encodePath);
  expect(terminal.length).toBeGreaterThan(10);
  expect(said((name) => join('file:///c%3A/n%C3%A9ws', name))).toEqual(terminal);
});
