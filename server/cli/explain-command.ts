import { existsSync } from 'node:fs';
import path from 'node:path';
import { overlaps, type Span } from '../article/span';
import type { Mention } from '../extract/mention';
import { explainLines } from '../service/explain';
import { encodePath } from '../service/files';
import { quoted, type Locale } from '../service/locale';
import { linesOf } from '../service/position';
import { say } from '../service/texts';
import { formatProblems } from './format-text';
import { openWorkspace, relative } from './open-workspace';
import type { Options } from './options';
import { TEXTS } from './texts';
import { CLEAN, UsageError, type ExitStatus, type Terminal } from './terminal';

/** `recoupe explain FILE:LINE[:COLUMN]`: why the passages there are reported, or else what was read there. */
export async function explainCommand(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const target = readTarget(options.positionals);
  const file = path.resolve(terminal.cwd, target.file);
  if (!existsSync(file)) throw new UsageError('missing', target.file);
  const folder = path.resolve(
    terminal.cwd,
    options.folder ?? (relative(terminal.cwd, file).startsWith('..') ? path.dirname(file) : '.'),
  );
  const base = relative(folder, file).startsWith('..') ? path.dirname(file) : folder;
  const { workspace, problems } = await openWorkspace([base], options, terminal);
  const own = relative(base, file);
  // The others are for `check` to tell.
  const told = problems.filter((problem) => problem.path === own || problem.path.startsWith('.recoupe/'));
  if (told.length > 0) terminal.err(formatProblems({ problems: told, locale: options.locale }));
  const uri = encodePath(own);
  const reading = workspace.reading(uri);
  if (!reading) throw new UsageError('not-article', target.file, base);
  const spot = spotOf(reading.article, target);
  const found = workspace
    .conflictsIn(uri)
    .flatMap((conflict) =>
      conflict.passages.flatMap((passage, i) =>
        passage.uri === uri && overlaps(passage, spot)
          ? [explainLines(conflict, i, options.locale, workspace).join('\n')]
          : [],
      ),
    );
  if (found.length > 0) terminal.out(`${found.join('\n\n')}\n`);
  else {
    const read = reading.mentions
      .filter((mention) => overlaps(mention, spot))
      .map((mention) => `  ${describe(mention, options.locale)}`);
    terminal.out(`${[TEXTS[options.locale].noConflictHere, ...read].join('\n')}\n`);
  }
  return CLEAN;
}

interface Target {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

function readTarget(positionals: readonly string[]): Target {
  const found = positionals.length === 1 ? /^(.+?):(\d+)(?::(\d+))?$/u.exec(positionals[0]!) : null;
  if (!found) throw new UsageError('explain-target');
  return { file: found[1]!, line: Number(found[2]), column: found[3] === undefined ? null : Number(found[3]) };
}

/** The whole line, or the character at the column. */
function spotOf(article: { readonly text: string }, { file, line, column }: Target): Span {
  const lines = linesOf(article);
  if (line < 1 || line > lines.lines) throw new UsageError('no-line', file, line);
  const at = (character: number): number => lines.offset({ line: line - 1, character });
  if (column === null) return { start: at(0), end: at(Infinity) };
  return { start: at(column - 1), end: at(column - 1) + 1 };
}

/** One line for a mention: its kind, its words, and what they were read as. */
function describe(mention: Mention, locale: Locale): string {
  const words = quoted(mention.text.replace(/\s+/gu, ' '), locale);
  const { kinds } = TEXTS[locale];
  switch (mention.kind) {
    case 'entity':
      return `${say(locale, `hover.${mention.type}`)} ${words}${mention.role ? `, ${mention.role.text}` : ''}${mention.age ? `, ${mention.age.years}` : ''}`;
    case 'date':
      return `${kinds.date} ${words} = ${mention.value}${mention.earliest ? ` (${mention.earliest} … ${mention.latest ?? ''})` : ''}`;
    case 'figure':
      return `${kinds.figure} ${words} = ${mention.value}${mention.unit ? ` ${mention.unit}` : ''} [${mention.low ?? '−∞'}, ${mention.high ?? '∞'}]${mention.counted ? ` ${mention.counted.lemma ?? mention.counted.classes[0] ?? ''}` : ''}`;
    case 'quote':
      return `${kinds.quote} ${words}${mention.speaker ? ` (${mention.speaker.text})` : ''}`;
  }
}
