import * as vscode from 'vscode';
import { EVENING, MORNING, article, equal, eventually, found, gone, includes, ok, open, pause } from './helpers';

const DECISIONS = '.recoupe/decisions.json';

async function actionsAt(name: string, code: string): Promise<vscode.CodeAction[]> {
  const { document } = await open(name);
  const { range } = await found(name, code);
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
}

async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) ok(await vscode.workspace.applyEdit(edit), 'the edit to be applied');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Applies a decision, and takes the reason as it stands when it is asked for: empty. */
async function decide(action: vscode.CodeAction): Promise<void> {
  const applied = apply(action).then(() => true);
  const step = (): Promise<boolean> => Promise.race([applied, pause(200).then(() => false)]);
  await eventually('the decision', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return step();
  });
}

const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(article(path)));

export function decisions(): void {
  describe('fixes', () => {
    it('should take the other figure, and undo', async () => {
      const action = (await actionsAt(EVENING, 'figure.conflict')).find(({ title }) => title.includes('212'));
      ok(action, 'an action with the other figure');
      await apply(action);
      await gone(EVENING, 'figure.conflict');
      await gone(MORNING, 'figure.conflict');
      await open(EVENING);
      await vscode.commands.executeCommand('undo');
      await found(EVENING, 'figure.conflict');
    });

    it('should keep both passages, silence both files, and write it down', async () => {
      const actions = await actionsAt(MORNING, 'figure.conflict');
      const action = actions.find(({ title }) => /not the same/i.test(title));
      ok(action, `the decision, got ${JSON.stringify(actions.map(({ title }) => title))}`);
      await decide(action);
      await gone(MORNING, 'figure.conflict');
      await gone(EVENING, 'figure.conflict');
      const text = await eventually('the file', () =>
        read(DECISIONS).then(
          (found) => found || null,
          () => null,
        ),
      );
      const { decisions: list } = JSON.parse(text) as { decisions: { rule: string; verdict: string }[] };
      equal(
        list.map(({ rule, verdict }) => [rule, verdict]),
        [['figure.conflict', 'different']],
      );
    });

    it('should open the decisions', async () => {
      await vscode.commands.executeCommand('recoupe.openDecisions');
      const document = vscode.window.activeTextEditor?.document;
      includes(document?.uri.path ?? '', DECISIONS);
      includes(document?.getText() ?? '', 'figure.conflict');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('should show the conflict again when the decision is taken back', async () => {
      await vscode.workspace.fs.delete(article(DECISIONS));
      await found(MORNING, 'figure.conflict');
      await found(EVENING, 'figure.conflict');
    });

    it('should ignore a rule at one place', async () => {
      const action = (await actionsAt(MORNING, 'figure.conflict')).find(({ title }) => /ignore/i.test(title));
      ok(action, 'the action');
      await apply(action);
      await gone(MORNING, 'figure.conflict');
      await open(MORNING);
      await vscode.commands.executeCommand('undo');
      await found(MORNING, 'figure.conflict');
    });
  });
}
