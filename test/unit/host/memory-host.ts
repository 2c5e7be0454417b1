import { HostError, type FileStat, type FolderEntry, type Host } from '../../../server/host/host';

/** Files of a test by path: text, bytes, a link (`-> target`), or an error that every call of it gives. */
export type Files = Readonly<Record<string, string | Uint8Array | Error>>;

/** A host without a disk. Folders are what the paths say; links may point at files and folders. */
export class MemoryHost implements Host {
  readonly calls: string[] = [];

  constructor(private readonly files: Files) {}

  async entries(folder: string): Promise<readonly FolderEntry[]> {
    this.calls.push(`entries ${folder}`);
    const own = this.resolve(folder);
    this.fail(own);
    const names = new Map<string, FolderEntry['kind']>();
    for (const [path, content] of Object.entries(this.files)) {
      if (own !== '' && !path.startsWith(`${own}/`)) continue;
      const [name, ...rest] = path.slice(own === '' ? 0 : own.length + 1).split('/');
      const link = typeof content === 'string' && content.startsWith('-> ');
      names.set(name!, rest.length > 0 ? 'folder' : link ? 'link' : 'file');
    }
    return [...names].reverse().map(([name, kind]) => ({ name, kind }));
  }

  async stat(path: string): Promise<FileStat> {
    this.calls.push(`stat ${path}`);
    const own = this.resolve(path);
    const content = this.files[own];
    if (content instanceof Error && content.message === 'stat') throw content;
    if (content !== undefined) {
      const size =
        typeof content === 'string'
          ? new TextEncoder().encode(content).length
          : content instanceof Error
            ? 1
            : content.length;
      return { kind: 'file', size, identity: own };
    }
    if (own !== '' && !Object.keys(this.files).some((one) => one.startsWith(`${own}/`)))
      throw new HostError('not-found', 'ENOENT');
    return { kind: 'folder', size: 0, identity: own };
  }

  async read(path: string): Promise<Uint8Array> {
    this.calls.push(`read ${path}`);
    const own = this.resolve(path);
    this.fail(own);
    const content = this.files[own];
    if (content === undefined || content instanceof Error) throw new HostError('not-found', 'ENOENT');
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  private fail(path: string): void {
    const content = this.files[path] ?? this.files[`${path}/.`];
    if (content instanceof Error) throw content;
  }

  private resolve(path: string): string {
    const parts = path.split('/');
    for (let i = 1; i <= parts.length; i++) {
      const content = this.files[parts.slice(0, i).join('/')];
      if (typeof content !== 'string' || !content.startsWith('-> ')) continue;
      const target = content.slice(3);
      return this.resolve([target, ...parts.slice(i)].filter((part) => part !== '').join('/'));
    }
    return path;
  }
}
