/** Which files say when an article was published: `<file>.meta.json`. */
export const SIDECAR_GLOB = '**/*.meta.json';
const ENDING = '.meta.json';

export const sidecarOf = (uri: string): string => uri + ENDING;

/** The article that a sidecar belongs to, or null if the file is none. */
export const articleOf = (uri: string): string | null => (uri.endsWith(ENDING) ? uri.slice(0, -ENDING.length) : null);

/** `published` of a sidecar, `YYYY-MM-DD` or longer; null if it says none, or is not understood. */
export function publishedIn(text: string): string | null {
  try {
    const data: unknown = JSON.parse(text);
    const published = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)['published'] : null;
    return typeof published === 'string' ? (/^\d{4}-\d\d-\d\d/u.exec(published)?.[0] ?? null) : null;
  } catch {
    return null;
  }
}
