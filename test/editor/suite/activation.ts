import * as vscode from 'vscode';
import { EVENING, MORNING, equal, found, ok, open } from './helpers';

export function activation(): void {
  describe('activation', () => {
    it('should activate for Markdown', async () => {
      await open(MORNING);
      const extension = vscode.extensions.getExtension('recoupe.recoupe');
      ok(extension, 'the packaged extension to be installed');
      await extension.activate();
      equal(extension.isActive, true);
    });

    it('should register every command that it declares', async () => {
      const { contributes } = vscode.extensions.getExtension('recoupe.recoupe')!.packageJSON as {
        contributes: { commands: { command: string }[] };
      };
      const registered = new Set(await vscode.commands.getCommands(true));
      equal(
        contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)),
        [],
      );
    });

    it('should come back after a restart of the server', async () => {
      await found(MORNING, 'figure.conflict');
      await vscode.commands.executeCommand('recoupe.restartServer');
      await found(MORNING, 'figure.conflict');
      await found(EVENING, 'figure.conflict');
    });
  });
}
