import type { Settings } from '../settings';
import { discover } from './discover';
import type { FileProblem } from './file-problem';
import type { Host } from './host';
import { readSource, type Source } from './read-source';

export interface Folder {
  /** In order of path. */
  readonly sources: readonly Source[];
  readonly problems: readonly FileProblem[];
}

/** Files read at the same time: enough to keep a disk or a network busy. */
const AT_ONCE = 16;

/** Reads all articles of a folder. Rejects only if the folder itself cannot be listed. */
export async function readFolder(
  host: Host,
  settings: Pick<Settings, 'include' | 'exclude' | 'maximumFileSize'>,
  progress: (done: number, all: number) => void = () => {},
): Promise<Folder> {
  await host.entries('');
  const { files, problems: listing } = await discover(host, settings);
  const read = await readSources(host, files, settings.maximumFileSize, progress);
  return { sources: read.sources, problems: [...listing, ...read.problems] };
}

/** Reads the files, several at once; the outcome is in their order. */
export async function readSources(
  host: Host,
  files: readonly string[],
  maximumFileSize: number,
  progress: (done: number, all: number) => void = () => {},
): Promise<Folder> {
  const outcome = new Array<Awaited<ReturnType<typeof readSource>>>(files.length);
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    while (next < files.length) {
      const index = next++;
      outcome[index] = await readSource(host, files[index]!, maximumFileSize);
      progress(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, files.length) }, worker));
  return {
    sources: outcome.flatMap(({ source }) => source ?? []),
    problems: outcome.flatMap(({ problems }) => problems),
  };
}
