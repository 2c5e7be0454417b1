import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the parts of the client need of the server; it stays the same object when the server is started anew. */
export interface Server {
  /** @throws {Error} if there is no server, or it answered with an error. */
  request<Result>(method: string, params: object): Promise<Result>;
  onNotification<Params>(method: string, listener: (params: Params) => void): void;
  onRequest<Params, Result>(method: string, answer: (params: Params) => Promise<Result>): void;
}

/** Keeps one language client alive, and its listeners across restarts. */
export class Connection implements Server, vscode.Disposable {
  private client: BaseLanguageClient | null = null;
  private readonly notifications = new Map<string, ((params: unknown) => void)[]>();
  private readonly requests: [string, (params: unknown) => Promise<unknown>][] = [];
  /** One start or stop at a time. */
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly make: () => BaseLanguageClient) {}

  onNotification<Params>(method: string, listener: (params: Params) => void): void {
    const listeners = this.notifications.get(method) ?? [];
    this.notifications.set(method, [...listeners, listener as (params: unknown) => void]);
  }

  onRequest<Params, Result>(method: string, answer: (params: Params) => Promise<Result>): void {
    this.requests.push([method, answer as (params: unknown) => Promise<unknown>]);
  }

  async request<Result>(method: string, params: object): Promise<Result> {
    await this.turn;
    if (!this.client) throw new Error(vscode.l10n.t('The Recoupe server is not running.'));
    return this.client.sendRequest<Result>(method, params);
  }

  /** Starts the server, or stops the present one and starts another. */
  restart(): Promise<void> {
    this.turn = this.turn
      .catch(() => undefined)
      .then(async () => {
        await this.stop();
        const client = this.make();
        for (const [method, listeners] of this.notifications) {
          // A client keeps one listener for each method: all of ours hang on it.
          client.onNotification(method, (params: unknown) => listeners.forEach((listener) => listener(params)));
        }
        for (const [method, answer] of this.requests) client.onRequest(method, answer);
        await client.start();
        this.client = client;
      });
    return this.turn;
  }

  async dispose(): Promise<void> {
    await this.turn.catch(() => undefined);
    await this.stop();
  }

  private async stop(): Promise<void> {
    const { client } = this;
    this.client = null;
    // A server that died cannot be stopped politely; the next one must start all the same.
    await client?.dispose().catch(() => undefined);
  }
}
