import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { diagnosticsOf } from '../service/diagnostics';
import { RULE_PAGES } from '../service/rule-pages';
import type { Client } from './client';
import type { Convert } from './convert';
import type { Folder } from './folder';

/** Pushes diagnostics: for open files and files with a conflict, and only for those that changed. */
export class Publisher {
  /** Files that the client shows diagnostics for, by folder. */
  private readonly shown = new Map<Folder, Set<string>>();

  constructor(
    private readonly client: Client,
    private readonly send: (params: PublishDiagnosticsParams) => void,
    private readonly convertFor: (folder: Folder) => Convert,
    private readonly versionOf: (uri: string) => number | null,
  ) {}

  /** Publishes the files' diagnostics as they are now. A file without any is only told if it had some. */
  publish(folder: Folder, uris: Iterable<string>): void {
    const shown = this.shown.get(folder) ?? new Set<string>();
    this.shown.set(folder, shown);
    const convert = this.convertFor(folder);
    const docs = (this.client.options.ruleDocs ?? RULE_PAGES).replace(/\/$/u, '');
    for (const uri of [...uris].sort()) {
      const found = diagnosticsOf(folder.workspace, uri, this.client.locale);
      if (found.length === 0 && !shown.has(uri)) continue;
      if (found.length === 0) shown.delete(uri);
      else shown.add(uri);
      this.tell(
        uri,
        found.map((one) => convert.diagnostic(uri, one, docs)),
        convert,
      );
    }
  }

  /** Takes back all that was published for the folder. */
  clear(folder: Folder): void {
    const convert = this.convertFor(folder);
    for (const uri of this.shown.get(folder) ?? []) this.tell(uri, [], convert);
    this.shown.delete(folder);
  }

  private tell(uri: string, diagnostics: Diagnostic[], convert: Convert): void {
    const version = this.versionOf(uri);
    this.send({
      uri: convert.uri(uri),
      diagnostics,
      ...(this.client.diagnostics.version && version !== null ? { version } : {}),
    });
  }
}
