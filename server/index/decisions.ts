import type { Conflict } from '../compare/conflict';

/** Why a conflict is none. */
export const VERDICTS = ['different', 'superseded', 'both-right'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What somebody decided about two claims. It belongs to the claims, not to lines: it falls when a value changes. */
export interface Decision {
  readonly rule: string;
  readonly verdict: Verdict;
  /** Fingerprints of the two claims, sorted, with the words and file for a person who reads the file. */
  readonly claims: readonly { readonly fingerprint: string; readonly file: string; readonly words: string }[];
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
}

export interface ParsedDecisions {
  readonly decisions: readonly Decision[];
  /** What in the file could not be understood, for one clear message; null if all could. */
  readonly problem: DecisionsProblem | null;
}

export interface DecisionsProblem {
  /** Some entries are not understood (`2/7` of them), or the whole is no file of decisions. */
  readonly code: 'decisions' | 'decisions-file';
  /** How many, or what the parser said (in English; empty if it is JSON of another kind). */
  readonly detail: string;
}

/** Reads `.recoupe/decisions.json`. Never throws: what is not understood is left out and named. */
export function parseDecisions(text: string): ParsedDecisions {
  const { file, detail } = parseFile(text);
  if (!file) return { decisions: [], problem: { code: 'decisions-file', detail } };
  const list = file.decisions;
  const decisions = list.filter(isDecision);
  const left = list.length - decisions.length;
  return { decisions, problem: left > 0 ? { code: 'decisions', detail: `${left}/${list.length}` } : null };
}

/** What the file holds, whoever wrote it: entries and keys that this version does not know are kept as they are. */
interface DecisionsFile {
  readonly decisions: readonly unknown[];
}

function parseFile(text: string): { readonly file: DecisionsFile | null; readonly detail: string } {
  if (text.trim() === '') return { file: { decisions: [] }, detail: '' };
  try {
    const data: unknown = JSON.parse(text);
    if (isRecord(data) && Array.isArray(data['decisions']))
      return { file: { ...data, decisions: data['decisions'] as unknown[] }, detail: '' };
    return { file: null, detail: '' };
  } catch (error) {
    return { file: null, detail: (error as Error).message };
  }
}

/**
 * The text of the file with decisions for every conflicting pair of the conflict (or of one passage of it) added; null
 * if the present text cannot be read: what somebody wrote in it must not be lost.
 */
export function addDecision(
  text: string | null,
  conflict: Conflict,
  decided: Pick<Decision, 'verdict' | 'author' | 'date' | 'reason'>,
  passage?: number,
): string | null {
  const { file } = parseFile(text ?? '');
  if (!file) return null;
  const added: Decision[] = [];
  conflict.passages.forEach((one, i) => {
    for (const j of one.against) {
      if (j < i || (passage !== undefined && passage !== i && passage !== j)) continue;
      const claims = [one, conflict.passages[j]!]
        .map(({ fingerprint, uri, text: words }) => ({ fingerprint, file: uri, words }))
        .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
      added.push({ rule: conflict.rule, ...decided, claims });
    }
  });
  const keys = new Set(added.map(decisionKey));
  const stays = (one: unknown): boolean => !isDecision(one) || !keys.has(decisionKey(one));
  const decisions = [...file.decisions.filter(stays), ...added];
  return `${JSON.stringify({ version: 1, ...file, decisions }, null, 2)}\n`;
}

/** Under this key a decision is looked up for two claims. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const decisionKey = ({ claims }: Decision): string => pairKey(claims[0]!.fingerprint, claims[1]?.fingerprint ?? '');

/** Keys of all pairs that are decided. */
export const decidedPairs = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(decisions.map(decisionKey));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isDecision(value: unknown): value is Decision {
  if (!isRecord(value)) return false;
  const { rule, verdict, claims, author, date, reason } = value;
  return (
    [rule, author, date, reason].every((text) => typeof text === 'string') &&
    (VERDICTS as readonly unknown[]).includes(verdict) &&
    Array.isArray(claims) &&
    claims.length > 0 &&
    claims.every((claim) => isRecord(claim) && typeof claim['fingerprint'] === 'string')
  );
}
