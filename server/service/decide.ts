import type { Conflict } from '../compare/conflict';
import { addDecision, type Verdict } from '../index/decisions';
import { decode } from './files';

/** A person's word that a conflict is none. */
export interface Decided {
  readonly verdict: Verdict;
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
}

/** Path of the decisions file in a workspace folder. */
export const DECISIONS_PATH = '.recoupe/decisions.json';
/** Path of the file with the user's merges, splits and pins of names. */
export const ENTITIES_PATH = '.recoupe/entities.yml';

/**
 * Text of the decisions file with the decision added; null if the present text cannot be read, and must not be lost.
 *
 * @param text present content, or null if there is no file
 * @param folder uri of the workspace folder: files are named relative to it, so that the file is the same for everybody
 * @param passage decides only this passage against those that it conflicts with; absent: all pairs
 */
export function decisionsWith(
  text: string | null,
  conflict: Conflict,
  decided: Decided,
  folder: string,
  passage?: number,
): string | null {
  const passages = conflict.passages.map((one) => ({ ...one, uri: pathIn(folder, one.uri) }));
  return addDecision(text, { ...conflict, passages }, decided, passage);
}

/** Path of a file relative to its workspace folder, decoded, with `/`; the uri itself outside of it. */
export function pathIn(folder: string, uri: string): string {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return folder !== '' && uri.startsWith(base) ? decode(uri.slice(base.length)) : uri;
}

/** Content of a decisions file without decisions. */
export const NO_DECISIONS = `${JSON.stringify({ version: 1, decisions: [] }, null, 2)}\n`;
