import { CodeLensRefreshRequest, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Work } from '../index/workspace';
import type { Folder } from './folder';
import type { Publisher } from './publisher';
import type { Session } from './session';
import type { Status } from './status';
import { normalise } from './uri';

const LONGEST_REST = 50; // milliseconds between two updates, at most
const SCAN_PUBLISHES = 1000; // milliseconds between two publications while a folder is read
const LENS_REFRESH = 300; // milliseconds

/** From documents that change to diagnostics that are published: soon, once for a burst, and only what changed. */
export class Updates {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private lensTimer: ReturnType<typeof setTimeout> | null = null;
  /** When the last update ended, and how long it took: as long it rests, so that a slow machine gathers keystrokes. */
  private ended = 0;
  private took = 0;
  /** Files to publish when the folder that is being read is done, or after a while. */
  private readonly held = new Map<Folder, { readonly uris: Set<string>; since: number }>();

  constructor(
    private readonly session: Session,
    private readonly publisher: Publisher,
    private readonly status: Status,
  ) {}

  /** Listens to the documents of the editor. */
  listen(documents: TextDocuments<TextDocument>): void {
    documents.onDidOpen(({ document }) => this.session.opened(document.uri));
    documents.onDidChangeContent(({ document }) => {
      this.folderOf(document.uri).setOpen(normalise(document.uri), document.getText());
      this.soon();
    });
    documents.onDidClose(({ document }) => {
      this.folderOf(document.uri).setClosed(normalise(document.uri));
      this.session.closed(document.uri);
      this.soon();
    });
  }

  /** Gives every open document to the folder that holds it now: folders came or went. */
  rehome(): void {
    for (const document of this.session.documents.all()) {
      const uri = normalise(document.uri);
      const home = this.session.folders.of(uri);
      for (const folder of this.session.folders.all)
        if (folder !== home && folder.openUris.includes(uri)) folder.setClosed(uri);
      home.setOpen(uri, document.getText());
    }
    this.soon();
  }

  /** A folder's workspace is up to date again: publishes what changed. */
  changed(folder: Folder, uris: ReadonlySet<string>, { blocksRead, comparisons, entitiesChecked }: Work): void {
    this.session.connection.tracer.log(
      `update: ${uris.size} files changed`,
      `${blocksRead} blocks read, ${comparisons} comparisons, ${entitiesChecked} names checked`,
    );
    if (uris.size === 0) return;
    const held = this.held.get(folder);
    if (held) {
      for (const uri of uris) held.uris.add(uri);
      // Somebody is looking at the open ones.
      const due =
        performance.now() - held.since >= SCAN_PUBLISHES
          ? held.uris
          : new Set(folder.openUris.filter((uri) => uris.has(uri)));
      if (due === held.uris) held.since = performance.now();
      if (due.size > 0) this.publish(folder, due);
      for (const uri of [...due]) held.uris.delete(uri);
    } else this.publish(folder, uris);
  }

  /** While a folder is read its diagnostics are held back a little: they change with every file. */
  scanned(folder: Folder, done: number, total: number): void {
    const held = this.held.get(folder);
    if (done < total) {
      if (!held) this.held.set(folder, { uris: new Set(), since: performance.now() });
      return;
    }
    this.held.delete(folder);
    if (held && held.uris.size > 0) this.publish(folder, held.uris);
  }

  /** Lenses depend on other files: the client asks for them again when those change. */
  refreshLenses(): void {
    if (!this.session.client.refreshesLenses || this.lensTimer !== null) return;
    this.lensTimer = setTimeout(() => {
      this.lensTimer = null;
      void this.session.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    }, LENS_REFRESH);
  }

  private publish(folder: Folder, uris: ReadonlySet<string>): void {
    this.publisher.publish(folder, uris);
    this.status.changed(folder);
    this.refreshLenses();
  }

  private folderOf(uri: string): Folder {
    return this.session.folders.of(normalise(uri));
  }

  private soon(): void {
    if (this.timer !== null) return;
    const rest = Math.min(this.took, LONGEST_REST) - (performance.now() - this.ended);
    this.timer = setTimeout(
      () => {
        this.timer = null;
        const began = performance.now();
        for (const folder of this.session.folders.all) folder.flush();
        this.ended = performance.now();
        this.took = this.ended - began;
      },
      Math.max(0, rest),
    );
  }
}
