import type { Connection } from 'vscode-languageserver';
import { readClientSettings, type FolderSettings } from './client-settings';
import type { Client } from './client';

/** Where the client's settings come from: asked for where it answers, else as it sends them. */
export class SettingsSource {
  private pushed: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
  ) {
    this.pushed = client.options.settings;
  }

  /** Settings for a folder (`''`: none). Never rejects: a client that fails to answer has the defaults. */
  async read(folder: string): Promise<FolderSettings> {
    if (!this.client.configuration) return readClientSettings(this.pushed, undefined);
    const scope = folder === '' ? {} : { scopeUri: folder };
    try {
      const [recoupe, exclude] = (await this.connection.workspace.getConfiguration([
        { ...scope, section: 'recoupe' },
        { ...scope, section: 'files.exclude' },
      ])) as readonly unknown[];
      return readClientSettings(recoupe ?? this.pushed, exclude);
    } catch {
      return readClientSettings(this.pushed, undefined);
    }
  }

  /** Takes what `workspace/didChangeConfiguration` brings: `{recoupe: {…}}`, or nothing where the client is to be asked. */
  take(settings: unknown): void {
    const given = (settings as { recoupe?: unknown } | null | undefined)?.recoupe;
    if (given !== undefined) this.pushed = given;
  }
}
