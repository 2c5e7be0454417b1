/**
 * What Recoupe's server and its VS Code client say to each other beyond the Language Server Protocol.
 * Only types and names: no library is imported, so that either side can take it. Every part is optional for other
 * editors: without it the server reads from disk, and offers what plain LSP can express.
 */
import type { Level, RuleCode } from '../compare/conflict';
import type { RuleSeverity } from '../settings';

/** Position and range as in LSP: zero-based lines, characters in UTF-16 code units. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}
export interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}

/** `initializationOptions` of the `initialize` request. */
export interface InitializationOptions {
  /** Read files through the client (`recoupe/listFiles`, `recoupe/readFile`): web and virtual workspaces. Default: from disk. */
  readonly hostReads?: boolean;
  /** The client executes `CLIENT_COMMANDS`. Default false: lenses and actions then use plain LSP only. */
  readonly clientCommands?: boolean;
  /** Author written into decisions where the setting `recoupe.author` is empty. */
  readonly author?: string;
  /** Settings for clients without `workspace/configuration`: the content of the section `recoupe`. */
  readonly settings?: ClientSettings;
  /** Where the rules' pages are: `<base>/<rule>.md`. Default: the project's repository. */
  readonly ruleDocs?: string;
}

/**
 * Section `recoupe` of the client's configuration. All optional; anything of the wrong type is taken as its default.
 * Rules may be nested (`{figure: {conflict: 'warning'}}`, as VS Code answers for `recoupe.rules.figure.conflict`)
 * or flat (`{'figure.conflict': 'warning'}`).
 */
export interface ClientSettings {
  readonly rules?: Readonly<Record<string, RuleSeverity | Readonly<Record<string, RuleSeverity>>>>;
  readonly minimumConfidence?: number;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly reference?: readonly string[];
  readonly maximumFileSize?: number;
  readonly author?: string;
  /** Lenses over headlines and paragraphs. Default true. */
  readonly codeLens?: boolean;
}

/** Commands that the client executes, if it said `clientCommands`. Arguments are plain JSON in LSP terms. */
export const CLIENT_COMMANDS = {
  /** `[uri: string, conflictId: string]`: shows the answer to `recoupe/evidence`. */
  showEvidence: 'recoupe.showEvidence',
  /** `[location: WireLocation, beside: boolean]`: opens the passage and selects it. */
  openPassage: 'recoupe.openPassage',
  /** `[uri: string, position: WirePosition, locations: WireLocation[]]`: peeks (`editor.action.showReferences`). */
  showPassages: 'recoupe.showPassages',
  /** `[text: string]`: puts the text on the clipboard. */
  copyText: 'recoupe.copyText',
  /** `[uri: string]`: saves the document if it is open and dirty. Follows the edit of a decision. */
  saveFile: 'recoupe.saveFile',
} as const;

// ── server → client ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Request, with `hostReads`: the files of a workspace folder that pass the globs, `files.exclude` and `.gitignore`. */
export const LIST_FILES = 'recoupe/listFiles';
export interface ListFilesParams {
  /** Uri of the workspace folder. */
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}
export interface ListFilesResult {
  /** Uris of files, in any order. */
  readonly uris: readonly string[];
}

/** Request, with `hostReads`: the bytes of a file. */
export const READ_FILE = 'recoupe/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** Files with more bytes are answered with `too-large`. */
  readonly maximumSize: number;
}
export type ReadFileResult =
  | { readonly base64: string }
  | { readonly error: 'not-found' | 'too-large' | 'no-permission' | 'unreadable'; readonly message?: string };

/** Notification: what the status item shows. Sent for each folder when anything in it changes, at most once per update. */
export const STATUS = 'recoupe/status';
export interface StatusParams {
  /** Uri of the workspace folder; empty for files outside of every folder. */
  readonly folder: string;
  readonly state: 'scanning' | 'ready';
  /** Grows with every change of the folder's conflicts: ask `recoupe/conflicts` again if it grew. */
  readonly revision: number;
  /** Articles read so far; `total` is the number to read while scanning, else equal to `articles`. */
  readonly articles: number;
  readonly total: number;
  readonly conflicts: number;
  readonly notes: number;
  /** Files that could not be read, or not as meant. */
  readonly problems: readonly FileProblem[];
}
export interface FileProblem {
  readonly uri: string;
  /** In the client's language, one line. */
  readonly message: string;
}

// ── client → server ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Request: all conflicts as plain data, for the tree view. */
export const CONFLICTS = 'recoupe/conflicts';
export interface ConflictsParams {
  /** Uri of a workspace folder; absent: all folders. */
  readonly folder?: string;
}
export interface ConflictsResult {
  /** Most confident first within each level, warnings before notes. */
  readonly conflicts: readonly ConflictItem[];
  /** Stories that have a conflict. */
  readonly stories: readonly StoryItem[];
}
export interface ConflictItem {
  readonly id: string;
  readonly folder: string;
  readonly rule: RuleCode;
  readonly level: Level;
  readonly severity: Exclude<RuleSeverity, 'off'>;
  /** 0 to 1. */
  readonly confidence: number;
  /** What it is about, in the articles' words. */
  readonly subject: string;
  /** One line for the tree: the subject and the values. */
  readonly label: string;
  /** Ids of stories, of which one holds all its passages' files if possible. Empty: across stories. */
  readonly stories: readonly string[];
  readonly passages: readonly PassageItem[];
}
export interface PassageItem extends WireLocation {
  /** The words as written, and the value as shown. */
  readonly text: string;
  readonly shown: string;
  /** The diagnostic's message at this passage. */
  readonly message: string;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
}
export interface StoryItem {
  readonly id: string;
  readonly folder: string;
  /** Headline of its first article, or the names that hold it together. */
  readonly title: string;
  readonly uris: readonly string[];
}

/** Request: why a conflict was found, as Markdown. Null if there is no such conflict (any more). */
export const EVIDENCE = 'recoupe/evidence';
export interface EvidenceParams {
  readonly uri: string;
  readonly conflictId: string;
}
export interface EvidenceResult {
  readonly title: string;
  readonly markdown: string;
  readonly passages: readonly PassageItem[];
}

/** Request: the folder's decisions file (it need not exist yet). */
export const DECISIONS = 'recoupe/decisions';
export interface DecisionsParams {
  /** Uri of a workspace folder, or of any file in it. */
  readonly uri: string;
}
export interface DecisionsResult {
  readonly uri: string;
  readonly exists: boolean;
  /** Content to create it with, or its present content. */
  readonly text: string;
}

export type Verdict = 'different' | 'superseded' | 'both-right';

/** Request: the decisions file with one decision added, for the client to write. Null if there is no such conflict. */
export const DECIDE = 'recoupe/decide';
export interface DecideParams {
  readonly uri: string;
  readonly conflictId: string;
  readonly verdict: Verdict;
  /** Decides only this passage against those that it conflicts with; absent: all of the conflict. */
  readonly passage?: number;
  readonly reason?: string;
  readonly author?: string;
}
export type DecideResult = Pick<DecisionsResult, 'uri' | 'text'>;

/** Request: reads every file of the folder (or of all folders) again. Answers when it is done. */
export const RESCAN = 'recoupe/rescan';
export interface RescanParams {
  readonly folder?: string;
}
export interface RescanResult {
  readonly articles: number;
  readonly conflicts: number;
  readonly notes: number;
}

/** Diagnostic `data`: what the fixes and `recoupe.minimumConfidence` filters need. */
export interface DiagnosticData {
  readonly conflict: string;
  readonly passage: number;
  readonly confidence: number;
}
