import * as vscode from 'vscode';
import { STATUS, type StatusParams } from '../server/lsp/protocol';
import { articleSelector } from './client';
import type { Server } from './connection';
import { summarise, type Summary } from './status-summary';

/** The language status item: what was read, what was found, and files that could not be read. */
export class Status implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('recoupe.status', articleSelector());
  private readonly folders = new Map<string, StatusParams>();
  private readonly reported = new Set<string>();

  constructor(
    server: Server,
    private readonly output: vscode.LogOutputChannel,
  ) {
    this.item.name = 'Recoupe';
    this.clear();
    server.onNotification<StatusParams>(STATUS, (status) => {
      this.folders.set(status.folder, status);
      this.report(status);
      this.show(summarise([...this.folders.values()]));
    });
  }

  /** Forgets everything, for a new server. */
  clear(): void {
    this.folders.clear();
    this.reported.clear();
    this.item.text = 'Recoupe';
    this.item.busy = true;
    void vscode.commands.executeCommand('setContext', 'recoupe.checked', false);
  }

  /** The server could not be started. */
  fail(error: unknown): void {
    this.output.error(String(error));
    this.item.busy = false;
    this.item.severity = vscode.LanguageStatusSeverity.Error;
    this.item.text = vscode.l10n.t('Recoupe could not start');
    this.item.command = { command: 'recoupe.restartServer', title: vscode.l10n.t('Restart') };
  }

  dispose(): void {
    this.item.dispose();
  }

  private show(summary: Summary): void {
    this.item.busy = summary.scanning;
    this.item.text = summary.scanning ? reading(summary) : found(summary);
    this.item.detail = detail(summary);
    this.item.severity =
      summary.problems > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.item.command =
      summary.problems > 0
        ? { command: 'recoupe.showOutput', title: vscode.l10n.t('Show output') }
        : { command: 'recoupe.conflicts.focus', title: vscode.l10n.t('Show conflicts') };
    if (!summary.scanning) void vscode.commands.executeCommand('setContext', 'recoupe.checked', true);
  }

  /** Each problem stands in the output once. */
  private report({ problems }: StatusParams): void {
    for (const { uri, message } of problems) {
      const line = `${vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true))}: ${message}`;
      if (this.reported.has(line)) continue;
      this.reported.add(line);
      this.output.warn(line);
    }
  }
}

const reading = ({ articles, total }: Summary): string =>
  vscode.l10n.t('Reading articles: {0} of {1}', articles, total);

const found = ({ conflicts }: Summary): string =>
  conflicts === 0 ? vscode.l10n.t('No conflicts') : vscode.l10n.t('Conflicts: {0}', conflicts);

const detail = ({ articles, notes, problems }: Summary): string =>
  [
    vscode.l10n.t('Articles read: {0}', articles),
    notes && vscode.l10n.t('Notes: {0}', notes),
    problems && vscode.l10n.t('Files not read: {0}', problems),
  ]
    .filter(Boolean)
    .join(' · ');
