import * as vscode from 'vscode';
import { CLIENT_COMMANDS, EVIDENCE, type EvidenceParams, type EvidenceResult } from '../server/lsp/protocol';
import type { Server } from './connection';
import { conflictHere, type ConflictChoice } from './conflict-choice';
import type { ConflictsStore } from './conflicts-store';
import { forEditor, forPreview } from './evidence-text';

const SCHEME = 'recoupe-evidence';
/** The Markdown preview is an extension of its own, and may be switched off. */
const PREVIEW = 'markdown.showPreviewToSide';

/** Shows why a conflict was found, on a page beside the article: a Markdown preview, else plain text. */
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
    if (!evidence) return vscode.l10n.t('This conflict is settled: nothing is left to show.');
    return page.path.endsWith('.md') ? forPreview(evidence.markdown) : forEditor(evidence.markdown);
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
    const canPreview = (await vscode.commands.getCommands(true)).includes(PREVIEW);
    const page = vscode.Uri.from({
      scheme: SCHEME,
      path: `/${vscode.l10n.t('Evidence')}${canPreview ? '.md' : '.txt'}`,
      query: JSON.stringify(params),
    });
    this.changed.fire(page);
    if (canPreview) await vscode.commands.executeCommand(PREVIEW, page);
    else await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }

  /** A page must not go on showing evidence for words that have changed. */
  private refreshOpen(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) this.changed.fire(uri);
  }
}
