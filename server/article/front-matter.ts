import { isMap, isScalar, parseDocument } from 'yaml';
import type { ReadingProblem } from './article';
import type { Span } from './span';

/** A value of the front matter as text, and where it stands in the file (without its quotation marks). */
export interface FrontMatterValue extends Span {
  readonly text: string;
}

export interface FrontMatter {
  /** End of the block with its closing line; 0 if the file has none. */
  readonly end: number;
  /** Scalars of the first level by key in lower case. */
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  readonly problems: readonly ReadingProblem[];
}

const NONE: FrontMatter = { end: 0, values: new Map(), problems: [] };
const OPENING = /^---[ \t]*\r?\n/u;

/**
 * Reads the YAML block between `---` lines at the start of a file. What cannot be read is reported and
 * the rest is still used. A file that only begins with a rule (`---`) has none.
 */
export function readFrontMatter(text: string): FrontMatter {
  const toml = /^\+\+\+[ \t]*\r?\n[\s\S]*?\r?\n\+\+\+[ \t]*(?:\r?\n|$)/u.exec(text);
  if (toml) return { ...NONE, end: toml[0].length };
  const opening = OPENING.exec(text)?.[0].length;
  if (!opening) return NONE;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/mu;
  const rest = text.slice(opening);
  const found = closing.exec(rest);
  if (!found) {
    if (!/^[\w-]+\s*:/u.test(rest)) return NONE;
    const end = opening + endOfKeys(rest);
    return {
      ...parse(text, opening, end),
      end,
      problems: [{ code: 'front-matter-open', start: 0, end: 3, detail: '' }],
    };
  }
  const end = opening + found.index;
  const after = text.indexOf('\n', end);
  return { ...parse(text, opening, end), end: after < 0 ? text.length : after + 1 };
}

/** Lines that look like `key: value`, and what is indented below them. */
function endOfKeys(rest: string): number {
  const lines = /^(?:(?:[\w-]+\s*:.*|[ \t]+\S.*|#.*)\r?\n)+/u.exec(rest);
  return lines ? lines[0].length : 0;
}

function parse(text: string, start: number, end: number): Omit<FrontMatter, 'end'> {
  const source = text.slice(start, end);
  const values = new Map<string, FrontMatterValue>();
  const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false, strict: false });
  const problems = document.errors.slice(0, 1).map(({ pos, message }): ReadingProblem => ({
    code: 'front-matter',
    start: start + pos[0],
    end: start + Math.max(pos[1], pos[0] + 1),
    detail: message.split('\n')[0]!,
  }));
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !isScalar(value) || !value.range) continue;
      const written = String(value.source ?? value.value ?? '');
      if (value.value === null || written === '') continue;
      const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE' ? 1 : 0;
      const from = start + value.range[0] + quoted;
      const name = String(key.value).toLowerCase();
      if (!values.has(name)) values.set(name, { text: written, start: from, end: start + value.range[1] - quoted });
    }
  }
  // A line that breaks the YAML (an unquoted colon in a title) must not lose the simple lines around it.
  if (problems.length > 0)
    for (const [key, value] of simpleLines(source, start)) if (!values.has(key)) values.set(key, value);
  if (problems.length > 0 && document.contents !== null && !isMap(document.contents))
    return { values: simpleLines(source, start), problems };
  return { values, problems };
}

function simpleLines(source: string, start: number): Map<string, FrontMatterValue> {
  const values = new Map<string, FrontMatterValue>();
  for (const line of source.matchAll(/^([\p{L}_-]+)[ \t]*:[ \t]+(["']?)(.*?)\2[ \t]*\r?$/gmu)) {
    const from = start + line.index + line[0].indexOf(line[3]!, line[1]!.length + 1);
    if (line[3]) values.set(line[1]!.toLowerCase(), { text: line[3], start: from, end: from + line[3].length });
  }
  return values;
}
