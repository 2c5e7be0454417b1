import * as vscode from 'vscode';
import { CLIENT_COMMANDS, EVIDENCE, type EvidenceParams, type EvidenceResult } from '../server/lsp/protocol';
import type { Server } from './connection';
import { conflictHere, type ConflictChoice } from './conflict-choice';
import type { ConflictsStore } from './conflicts-store';

const SCHEME = 'recoupe-evidence';

/** Shows why a conflict was found, as a Markdown page beside the article. */
export class EvidencePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly disposables: vscode.Disposable[];
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly server: Server,
    private readonly store: ConflictsStore,
  ) {
    this.disposables = [
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.commands.registerCommand(CLIENT_COMMANDS.showEvidence, (...args: ConflictChoice) => this.show(args)),
      store.onDidChange(() => this.refreshOpen()),
    ];
  }

  async provideTextDocumentContent(page: vscode.Uri): Promise<string> {
    const params = JSON.parse(page.query) as EvidenceParams;
    const evidence = await this.server.request<EvidenceResult | null>(EVIDENCE, params);
    return evidence?.markdown ?? vscode.l10n.t('This conflict is settled: nothing is left to show.');
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async show(choice: ConflictChoice): Promise<void> {
    const params = conflictHere(this.store.current, choice);
    if (!params) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No conflict at the cursor.'), 4000);
      return;
    }
    const page = vscode.Uri.from({
      scheme: SCHEME,
      path: `/${vscode.l10n.t('Evidence')}.md`,
      query: JSON.stringify(params),
    });
    this.changed.fire(page);
    try {
      await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
    } catch {
      // The Markdown preview is an extension of its own, and may be switched off.
      await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }
  }

  /** A page must not go on showing evidence for words that have changed. */
  private refreshOpen(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) this.changed.fire(uri);
  }
}
