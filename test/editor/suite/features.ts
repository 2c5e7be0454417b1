import * as vscode from 'vscode';
import { EVENING, MORNING, article, equal, eventually, found, includes, ok, open, plain, rangeOf } from './helpers';

async function hoverOver(name: string, words: string): Promise<string> {
  const { document } = await open(name);
  const position = rangeOf(document, words).start.translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap((hover) => hover.contents.map(plain)).join('\n');
}

const isIn = (uri: vscode.Uri, name: string): boolean => uri.path.endsWith(`/${name}`);

/** Uri and range of what definition and reference providers give. */
const place = (found: vscode.Location | vscode.LocationLink): vscode.Location =>
  'targetUri' in found ? new vscode.Location(found.targetUri, found.targetSelectionRange ?? found.targetRange) : found;

async function textAt({ uri, range }: vscode.Location): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}

export function features(): void {
  describe('features', () => {
    before(() => found(MORNING, 'figure.conflict'));

    it('should tell in a hover who a person is, and the other spelling', async () => {
      const text = await hoverOver(MORNING, 'Ingrid Solvang');
      includes(text, 'Ingrid Solvang');
      includes(text, 'Sollvang');
    });

    it('should tell in a hover what a figure counts, and the other figure', async () => {
      const text = await hoverOver(MORNING, '212');
      includes(text, '312');
      includes(text, 'passengers');
    });

    it('should resolve a weekday in a hover', async () => includes(await hoverOver(MORNING, 'Monday'), '2024'));

    it('should tell in a hover who said a quotation', async () =>
      includes(await hoverOver(MORNING, 'lost his radar'), 'Ingrid Sol'));

    it('should put a lens over the headline', async () => {
      await open(MORNING);
      const lenses = await eventually('lenses', async () => {
        const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          article(MORNING),
          10,
        );
        return all.length > 0 && all;
      });
      const titles = lenses.map((lens) => lens.command?.title ?? '');
      ok(
        titles.some((title) => /\d+ conflicts? with 1 article/.test(title)),
        `a lens with the number of conflicts, got ${JSON.stringify(titles)}`,
      );
    });

    it('should go from a figure to the other file, on the right words', async () => {
      const { document } = await open(EVENING);
      const definitions = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        rangeOf(document, '312').start,
      );
      const other = definitions.map(place).find(({ uri }) => isIn(uri, MORNING));
      ok(other, `a definition in the other file, got ${JSON.stringify(definitions)}`);
      includes(await textAt(other), '212');
    });

    it('should find a person in both files under both spellings', async () => {
      const { document } = await open(MORNING);
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        rangeOf(document, 'Solvang').start,
      );
      const words = await Promise.all(references.map(textAt));
      ok(
        words.some((text) => text.includes('Solvang')) && words.some((text) => text.includes('Sollvang')),
        `both spellings, got ${JSON.stringify(words)}`,
      );
    });

    it('should outline an article', async () => {
      const { document } = await open(MORNING);
      const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
        list.flatMap((symbol) => [symbol.name, ...names(symbol.children ?? [])]);
      // The editor leaves out a provider whose answer was cancelled, as when it asks for itself at the same moment.
      await eventually('a name in the outline', async () => {
        const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        );
        return names(symbols ?? []).some((name) => name.includes('Solvang'));
      });
    });

    it('should find a name in the workspace', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Aurelia',
      );
      ok(
        symbols.some(({ name }) => name.includes('Aurelia')),
        `the ship, got ${JSON.stringify(symbols.map(({ name }) => name))}`,
      );
    });

    it('should step through the conflicts of all files and come round', async () => {
      await open(MORNING);
      const visited: string[] = [];
      for (let step = 0; step < 12; step++) {
        await vscode.commands.executeCommand('recoupe.nextConflict');
        const editor = vscode.window.activeTextEditor;
        ok(editor, 'an editor');
        visited.push(`${editor.document.uri.path.split('/').pop()} ${editor.document.getText(editor.selection)}`);
        if (visited.indexOf(visited.at(-1)!) < visited.length - 1) break;
      }
      ok(visited.at(-1) === visited[0], `to come round, got ${JSON.stringify(visited)}`);
      includes(visited.join('\n'), `${EVENING} 312`);
      includes(visited.join('\n'), `${MORNING} 212`);
      await vscode.commands.executeCommand('recoupe.previousConflict');
      const { document, selection } = vscode.window.activeTextEditor!;
      equal(`${document.uri.path.split('/').pop()} ${document.getText(selection)}`, visited.at(-2), 'one step back');
    });

    it('should show the evidence for the conflict at the cursor', async () => {
      const editor = await open(MORNING);
      const { start } = (await found(MORNING, 'figure.conflict')).range;
      editor.selection = new vscode.Selection(start, start);
      await vscode.commands.executeCommand('recoupe.showEvidence');
      const page = await eventually('the page', () =>
        vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'recoupe-evidence'),
      );
      includes(page.getText(), '212');
      includes(page.getText(), '312');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });
  });
}
