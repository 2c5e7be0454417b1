import { breathe } from './turn';

/** What a scan needs of its folder. */
export interface ScanTarget<Read> {
  /** Reads one file; the reads of several files overlap. Must not throw. */
  read(uri: string): Promise<Read>;
  /** Takes what was read. Called for some files at a time; the time it takes sets how many. */
  take(files: readonly { readonly uri: string; readonly read: Read }[]): void;
  /** Works off what was put off so far, in bites. */
  catchUp(): Promise<void>;
  /** Called between the batches. */
  progress(done: number, total: number): void;
  /** Must the scan stop (the folder is gone, or a newer scan began)? Asked after every wait. */
  stopped(): boolean;
}

const AHEAD = 24; // files read ahead of the one that is taken
const SLICE = 12; // milliseconds that a batch aims at: well under the 30 that a request may wait
const LARGEST = 64;
/** Files after which what was put off is worked off for the first time; then each time they have grown so many times. */
const FIRST_CATCH = 64;
const CATCH_GROWTH = 4;

/** Reads files and hands them over in batches that never hold up a request for long. False if it was stopped. */
export async function scan<Read>(uris: readonly string[], target: ScanTarget<Read>): Promise<boolean> {
  const reads: Promise<Read>[] = [];
  let batch = 1;
  let nextCatch = FIRST_CATCH;
  for (let done = 0; done < uris.length;) {
    const until = Math.min(uris.length, done + batch);
    while (reads.length < Math.min(uris.length, until + AHEAD)) reads.push(target.read(uris[reads.length]!));
    const files: { uri: string; read: Read }[] = [];
    for (let i = done; i < until; i++) {
      files.push({ uri: uris[i]!, read: await reads[i]! });
      // What was read is let go: a scan must not hold the text of the whole folder.
      delete reads[i];
    }
    if (target.stopped()) return false;
    const began = performance.now();
    target.take(files);
    const took = performance.now() - began;
    done = until;
    batch = Math.max(1, Math.min(LARGEST, 2 * batch, Math.floor((batch * SLICE) / Math.max(took, 1))));
    if (done >= nextCatch) {
      nextCatch = done * CATCH_GROWTH;
      await target.catchUp();
    }
    target.progress(done, uris.length);
    await breathe();
    if (target.stopped()) return false;
  }
  return true;
}
