import * as vscode from 'vscode';
import {
  EVENING,
  MORNING,
  article,
  codeOf,
  diagnostics,
  equal,
  found,
  gone,
  includes,
  ok,
  open,
  replace,
} from './helpers';

export function conflicts(): void {
  describe('conflicts', () => {
    it('should stand in both files, on the words that conflict', async () => {
      const { document } = await open(MORNING);
      const here = await found(MORNING, 'figure.conflict');
      const there = await found(EVENING, 'figure.conflict');
      includes(document.getText(here.range), '212');
      const evening = await vscode.workspace.openTextDocument(article(EVENING));
      includes(evening.getText(there.range), '312');
    });

    it('should name the other file and its words', async () => {
      const { message } = await found(MORNING, 'figure.conflict');
      includes(message, '312');
      includes(message, EVENING);
    });

    it('should be warnings, with a link to the other passage and to the page of the rule', async () => {
      const diagnostic = await found(MORNING, 'figure.conflict');
      equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning, 'severity');
      const related = diagnostic.relatedInformation ?? [];
      ok(
        related.some(({ location }) => location.uri.path.endsWith(EVENING)),
        'related information in the other file',
      );
      ok(typeof diagnostic.code === 'object', 'a code with a link');
      includes(diagnostic.code.target.path, 'docs/rules/figure.conflict.md');
      await vscode.workspace.fs.stat(diagnostic.code.target);
    });

    it('should not stand in an article about something else', () => equal(diagnostics('library.txt'), []));

    it('should go when the text is corrected, in both files, and come back with the mistake', async () => {
      await replace(EVENING, '312', '212');
      await gone(EVENING, 'figure.conflict');
      await gone(MORNING, 'figure.conflict');
      await replace(EVENING, '212', '312');
      await found(EVENING, 'figure.conflict');
      await found(MORNING, 'figure.conflict');
    });

    it('should follow a file that is changed outside the editor', async () => {
      await vscode.commands.executeCommand('workbench.action.files.revert');
      const copy = article('ferry-copy.md');
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(article(EVENING)));
      await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(text.replace('312', '412')));
      await found('ferry-copy.md', 'figure.conflict');
      await vscode.workspace.fs.delete(copy);
      await gone('ferry-copy.md', 'figure.conflict');
    });

    it('should obey a severity setting at once', async () => {
      const settings = vscode.workspace.getConfiguration('recoupe', article(MORNING));
      await settings.update('rules.figure.conflict', 'off', vscode.ConfigurationTarget.Workspace);
      await gone(MORNING, 'figure.conflict');
      await settings.update('rules.figure.conflict', 'hint', vscode.ConfigurationTarget.Workspace);
      equal((await found(MORNING, 'figure.conflict')).severity, vscode.DiagnosticSeverity.Hint, 'severity');
      await settings.update('rules.figure.conflict', undefined, vscode.ConfigurationTarget.Workspace);
      await found(MORNING, 'figure.conflict');
    });

    it('should be known by their rules only', () => {
      const codes = new Set([...diagnostics(MORNING), ...diagnostics(EVENING)].map(codeOf));
      equal([...codes].sort(), ['figure.conflict', 'name.spelling']);
    });
  });
}
