import picomatch from 'picomatch/posix';
import { pathIn } from '../service/decide';

/** Says of a file's uri whether one of the globs, relative to the folder, matches its path. No glob matches nothing. */
export function globs(folder: string, patterns: readonly string[]): (uri: string) => boolean {
  if (patterns.length === 0) return () => false;
  const matches = picomatch([...patterns], { dot: true });
  return (uri) => matches(pathIn(folder, uri));
}
