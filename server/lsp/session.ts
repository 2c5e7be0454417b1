import type { Command, Connection, Position } from 'vscode-languageserver';
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Spot } from '../service/spot';
import { SERVER_COMMANDS } from './capabilities';
import type { Client } from './client';
import { Convert } from './convert';
import type { Folder } from './folder';
import type { Folders } from './folders';
import { CLIENT_COMMANDS } from './protocol';
import { normalise } from './uri';

/** What the parts of the server share once the client is known. */
export class Session {
  /** Uris of open documents as the client writes them, by the form that the server compares. */
  private readonly written = new Map<string, string>();

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    readonly documents: TextDocuments<TextDocument>,
    readonly folders: Folders,
    /** Today, `YYYY-MM-DD`. */
    readonly today: () => string,
  ) {}

  opened(clientUri: string): void {
    this.written.set(normalise(clientUri), clientUri);
  }

  closed(clientUri: string): void {
    this.written.delete(normalise(clientUri));
  }

  /** The uri as the client writes it, where it said so. */
  clientUri = (uri: string): string => this.written.get(uri) ?? uri;

  /** Version of a document that is open, else null. */
  versionOf = (uri: string): number | null => this.documents.get(this.clientUri(normalise(uri)))?.version ?? null;

  /** The file and its folder, brought up to date. */
  locate(clientUri: string): { readonly uri: string; readonly folder: Folder } {
    const uri = normalise(clientUri);
    const folder = this.folders.of(uri);
    folder.flush();
    return { uri, folder };
  }

  /** Resolves when an open document has been read, or it is clear that it will not be. */
  readingOf(clientUri: string): Promise<void> {
    const uri = normalise(clientUri);
    return this.folders.of(uri).readingOf(uri);
  }

  convertFor = (folder: Folder): Convert => new Convert(folder.workspace, this.client, this.clientUri);

  /** Command that shows the places: a peek where the client has one, else the first is opened, else nothing happens. */
  peek(
    uri: string,
    position: Position,
    targets: readonly Spot[],
    convert: Convert,
  ): Pick<Command, 'command' | 'arguments'> {
    const locations = targets.map(convert.location);
    if (this.client.options.clientCommands) {
      return { command: CLIENT_COMMANDS.showPassages, arguments: [convert.uri(uri), position, locations] };
    }
    const [first] = locations;
    return first && this.client.showDocument
      ? { command: SERVER_COMMANDS.openPassage, arguments: [first] }
      : { command: '' };
  }
}
