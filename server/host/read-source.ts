import { decode } from '../article/decode';
import { problemOf, type FileProblem } from './file-problem';
import type { Host } from './host';

/** A file as the workspace takes it. */
export interface Source {
  readonly uri: string;
  readonly text: string;
  readonly published: string | null;
}

export interface ReadSource {
  /** Null if the file is skipped. */
  readonly source: Source | null;
  readonly problems: readonly FileProblem[];
}

const sidecarOf = (path: string): string => `${path}.meta.json`;

/**
 * Reads a file and its sidecar. Never rejects: what cannot be read is skipped with one problem.
 *
 * @param sidecar whether a sidecar may exist; false spares the attempt
 */
export async function readSource(
  host: Host,
  path: string,
  maximumFileSize: number,
  sidecar = true,
): Promise<ReadSource> {
  try {
    const { size } = await host.stat(path);
    if (size > maximumFileSize) return skipped({ path, code: 'too-large', detail: String(size) });
    const decoded = decode(await host.read(path));
    if (decoded.text === null) return skipped({ path, code: 'binary', detail: '' });
    const code = decoded.problem ?? (decoded.encoding === 'windows-1252' ? 'encoding' : null);
    const problems: FileProblem[] = code ? [{ path, code, detail: '' }] : [];
    const beside = sidecar ? await readSidecar(host, path) : { published: null, problem: null };
    if (beside.problem) problems.push(beside.problem);
    return { source: { uri: path, text: decoded.text, published: beside.published }, problems };
  } catch (error) {
    return skipped(problemOf(path, error));
  }
}

const skipped = (problem: FileProblem): ReadSource => ({ source: null, problems: [problem] });

/** Text of a file that need not be there (null then), or why that of one that is there cannot be had. Never rejects. */
export async function readText(
  host: Host,
  path: string,
): Promise<{ readonly text: string | null; readonly problem: FileProblem | null }> {
  try {
    const { text } = decode(await host.read(path));
    return { text, problem: text === null ? { path, code: 'binary', detail: '' } : null };
  } catch (error) {
    const problem = problemOf(path, error);
    return { text: null, problem: problem.code === 'vanished' ? null : problem };
  }
}

interface Sidecar {
  readonly published: string | null;
  readonly problem: FileProblem | null;
}

async function readSidecar(host: Host, path: string): Promise<Sidecar> {
  let bytes: Uint8Array;
  try {
    bytes = await host.read(sidecarOf(path));
  } catch {
    return { published: null, problem: null };
  }
  return parseSidecar(sidecarOf(path), decode(bytes).text ?? '');
}

/** The published date of a sidecar's text, `{"published": "YYYY-MM-DD…"}`. */
export function parseSidecar(path: string, text: string): Sidecar {
  try {
    const data: unknown = JSON.parse(text);
    const published =
      typeof data === 'object' && data !== null ? (data as Record<string, unknown>)['published'] : undefined;
    if (published === undefined || published === null) return { published: null, problem: null };
    const day = typeof published === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])/u.exec(published) : null;
    if (day && isDay(day[1]!, day[2]!, day[3]!)) return { published: day[0].slice(0, 10), problem: null };
    return { published: null, problem: { path, code: 'sidecar', detail: `"published": ${JSON.stringify(published)}` } };
  } catch (error) {
    return { published: null, problem: { path, code: 'sidecar', detail: (error as Error).message } };
  }
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
