import type { DiscoverOptions } from '../host/discover';
import { problemOf } from '../host/file-problem';
import { pathIn } from '../service/decide';
import type { FileProblems } from './file-problems';
import { belongsTo, SIDECAR_GLOB, type FolderFiles } from './folder-files';
import { join } from './uri';

/** Which files a folder has: what its globs include, and what a listing finds of it. */
export class FolderListing {
  /** Do the globs include the file? What `.gitignore` says only a listing knows. */
  belongs: (uri: string) => boolean = () => true;
  /** The folder could not be listed: what is open is all there is. */
  isUnlistable = false;
  private globs: DiscoverOptions = { include: [], exclude: [] };

  constructor(
    private readonly folder: string,
    private readonly files: FolderFiles,
    private readonly problems: FileProblems,
  ) {}

  setGlobs({ include, exclude }: DiscoverOptions): void {
    this.globs = { include, exclude };
    this.belongs = belongsTo(this.folder, this.globs);
  }

  /** Lists articles and sidecars; what could not be listed is told, and never thrown. */
  async list(): Promise<readonly string[]> {
    const { include, exclude } = this.globs;
    try {
      const { files, problems } = await this.files.list({ include: [...include, SIDECAR_GLOB], exclude });
      this.isUnlistable = false;
      this.problems.set(this.folder, 'file', null);
      for (const problem of problems) this.problems.set(this.uriOf(problem.path), 'file', problem);
      return files.map((path) => this.uriOf(path));
    } catch (error) {
      this.isUnlistable = true;
      this.problems.set(this.folder, 'file', problemOf('', error));
      return [];
    }
  }

  /** Is an open file that no listing gave to be read all the same, because it was never saved? */
  async isUnsaved(uri: string): Promise<boolean> {
    if (!this.belongs(uri)) return false;
    const isOnDisk = await this.files.host.stat(pathIn(this.folder, uri)).then(
      () => true,
      () => false,
    );
    return !isOnDisk || this.isUnlistable;
  }

  private uriOf(path: string): string {
    return path === '.' || path === '' ? this.folder : join(this.folder, path);
  }
}
