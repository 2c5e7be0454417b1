import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  Registration,
  WorkspaceFolder,
} from 'vscode-languageserver-protocol';
import type { InitializationOptions, StatusParams } from '../../server/lsp/protocol';

/** All that VS Code can do, as far as the server asks. */
export const RICH: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      versionSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
    },
    rename: { prepareSupport: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

let bundled: Promise<string> | null = null;

/** The server as it is shipped: one bundle for Node. Built once for each test file. */
const bundle = (): Promise<string> =>
  (bundled ??= (async () => {
    const outfile = path.join(mkdtempSync(path.join(tmpdir(), 'recoupe-server-')), 'server.cjs');
    const entryPoints = [path.resolve('server/lsp/node.ts')];
    await build({
      entryPoints,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
      loader: { '.bin': 'binary' },
    });
    process.once('exit', () => rmSync(path.dirname(outfile), { recursive: true, force: true }));
    return outfile;
  })());

/** A new folder with the files given. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'recoupe-news-')));
  for (const [name, content] of Object.entries(files)) write(folder, name, content);
  return folder;
}

export function write(folder: string, name: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

export interface Options {
  /** Absolute paths of workspace folders. */
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  readonly locale?: string;
  /** Answers `workspace/configuration`, by section. */
  readonly settings?: Record<string, unknown>;
  readonly trace?: 'off' | 'verbose';
  /** Answers other requests of the server, by method. */
  readonly answers?: Record<string, (params: never) => object | null>;
}

/** An editor at the other end of a real server process. */
export class Editor {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  readonly traces: string[] = [];
  readonly popups: unknown[] = [];
  readonly statuses: StatusParams[] = [];
  readonly progress: { kind: string; message?: string }[] = [];
  readonly registrations: Registration[] = [];
  readonly saw: string[] = [];
  initialized!: InitializeResult;
  settings: Record<string, unknown>;
  private together = 0;
  private readonly texts = new Map<string, { text: string; version: number }>();

  private constructor(
    readonly folders: readonly string[],
    private readonly process: ChildProcess,
    readonly connection: MessageConnection,
    settings: Record<string, unknown>,
  ) {
    this.settings = settings;
  }

  static async start(options: Options): Promise<Editor> {
    const server = spawn(process.execPath, [await bundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    const editor = new Editor(options.folders ?? [], server, connection, options.settings ?? {});
    editor.listen();
    for (const [method, answer] of Object.entries(options.answers ?? {})) {
      connection.onRequest(method, (params: unknown) => answer(params as never));
    }
    await editor.initialize(options);
    return editor;
  }

  /** Path in the first folder (or an absolute one) as a uri. */
  uri(name: string): string {
    return pathToFileURL(path.isAbsolute(name) ? name : path.join(this.folders[0]!, name)).href;
  }

  // ── what the user does ─────────────────────────────────────────────────────

  open(name: string, text: string, uri = this.uri(name)): string {
    this.texts.set(uri, { text, version: 1 });
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    return uri;
  }

  /** Replaces the first occurrence of some words of an open document, as one incremental change. */
  replace(name: string, words: string, by: string): void {
    const uri = this.uri(name);
    const { text, version } = this.texts.get(uri)!;
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${words} is not in ${name}`);
    const range = { start: at(text, start), end: at(text, start + words.length) };
    this.texts.set(uri, { text: text.slice(0, start) + by + text.slice(start + words.length), version: version + 1 });
    this.notify('textDocument/didChange', {
      textDocument: { uri, version: version + 1 },
      contentChanges: [{ range, text: by }],
    });
  }

  close(name: string): void {
    this.texts.delete(this.uri(name));
    this.notify('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  watched(name: string, type: 'created' | 'changed' | 'deleted'): void {
    const kinds = { created: 1, changed: 2, deleted: 3 };
    this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(name), type: kinds[type] }] });
  }

  notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params);
  }

  request<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  /**
   * Sends a request and a notification in one piece, so that the server has both before it can answer.
   * Resolves with the answer's error code, or 0.
   */
  async requestAndThen(request: object, notification: object): Promise<number> {
    const id = `together-${this.together++}`;
    const frame = (message: object): string => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    };
    const bodies: string[] = [];
    this.process.stdout!.on('data', (data: Buffer) => bodies.push(data.toString('utf8')));
    const then = JSON.parse(JSON.stringify(notification).replaceAll('"$id"', JSON.stringify(id))) as object;
    this.process.stdin!.write(frame({ id, ...request }) + frame(then));
    await this.until(() => bodies.join('').includes(`"id":"${id}"`));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const text = bodies.join('');
    const answer = text.slice(text.indexOf(`"id":"${id}"`));
    return Number(/^"id":"[^"]*","error":\{"code":(-?\d+)/u.exec(answer)?.[1] ?? 0);
  }

  /** A request about the place of some words (the character after `|` in them, if there is one) of an open document. */
  ask<Result>(method: string, name: string, words: string, more: object = {}): Promise<Result> {
    return this.request(method, {
      textDocument: { uri: this.uri(name) },
      position: this.position(name, words),
      ...more,
    });
  }

  position(name: string, words: string): { line: number; character: number } {
    const { text } = this.texts.get(this.uri(name))!;
    const plain = words.replace('|', '');
    const start = text.indexOf(plain);
    if (start < 0) throw new Error(`${plain} is not in ${name}`);
    return at(text, start + Math.max(0, words.indexOf('|')));
  }

  // ── what the user sees ─────────────────────────────────────────────────────

  /** Diagnostics last published for the file; null if none ever were. */
  diagnostics(name: string): Diagnostic[] | null {
    return this.published.findLast((one) => same(one.uri, this.uri(name)))?.diagnostics ?? null;
  }

  codes(name: string): string[] {
    return (this.diagnostics(name) ?? []).map((one) => String(one.code));
  }

  /** Waits until what is asked for is so; fails with what there was. */
  async until(what: () => boolean, describe: () => unknown = () => this.published): Promise<void> {
    for (let waited = 0; waited < 15_000; waited += 20) {
      if (what()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect.fail(`waited in vain: ${what.toString()}\n${JSON.stringify(describe(), null, 1)}\n${this.log.join('\n')}`);
  }

  /** Waits until all folders were read. */
  ready(): Promise<void> {
    return this.until(
      () => {
        const last = (folder: string): StatusParams | undefined =>
          this.statuses.findLast((status) => status.folder === pathToFileURL(folder).href.replaceAll('+', '%2B'));
        return this.folders.every((folder) => last(folder)?.state === 'ready');
      },
      () => this.statuses,
    );
  }

  /** Waits until the server has nothing more to say: it answers a request that comes after all else. */
  async settled(): Promise<void> {
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await this.request('workspace/symbol', { query: '' });
    }
  }

  async stop(): Promise<void> {
    await this.request('shutdown', {}).catch(() => undefined);
    this.notify('exit', {});
    await new Promise((resolve) => {
      if (this.process.exitCode !== null) resolve(null);
      else this.process.once('exit', resolve);
    });
    this.connection.dispose();
  }

  private async initialize(options: Options): Promise<void> {
    const folders = this.folders.map((folder): WorkspaceFolder => ({
      uri: pathToFileURL(folder).href,
      name: path.basename(folder),
    }));
    this.initialized = await this.request('initialize', {
      processId: process.pid,
      rootUri: folders[0]?.uri ?? null,
      workspaceFolders: folders.length > 0 ? folders : null,
      capabilities: options.capabilities ?? RICH,
      initializationOptions: options.initializationOptions ?? { clientCommands: true },
      locale: options.locale ?? 'en',
      trace: options.trace ?? 'off',
    });
    this.notify('initialized', {});
  }

  private listen(): void {
    const { connection } = this;
    const keep = <Params>(method: string, keeper: (params: Params) => unknown): void => {
      connection.onNotification(method, (params: Params) => void keeper(params));
    };
    keep<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (params) => this.published.push(params));
    keep<{ message: string }>('window/logMessage', ({ message }) => this.log.push(message));
    keep<unknown>('window/showMessage', (params) => this.popups.push(params));
    keep<StatusParams>('recoupe/status', (params) => this.statuses.push(params));
    keep<{ message: string; verbose?: string }>('$/logTrace', ({ message, verbose }) =>
      this.traces.push(`${message}; ${verbose ?? ''}`),
    );
    keep<{ value: { kind: string; message?: string } }>('$/progress', ({ value }) => this.progress.push(value));
    connection.onRequest('window/showMessageRequest', (params: unknown) => {
      this.popups.push(params);
      return null;
    });
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
      this.registrations.push(...registrations);
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => this.settings[section] ?? null),
    );
    for (const method of ['window/workDoneProgress/create', 'workspace/codeLens/refresh']) {
      connection.onRequest(method, () => {
        this.saw.push(method);
        return null;
      });
    }
    connection.onRequest('window/showDocument', (params: { uri: string }) => {
      this.saw.push(`showDocument ${params.uri}`);
      return { success: true };
    });
    connection.listen();
  }
}

/** Editors differ in what they escape. */
const same = (a: string, b: string): boolean => decodeURIComponent(a) === decodeURIComponent(b);

/** Line and character of an offset of a text with `\n` ends. */
export function at(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
