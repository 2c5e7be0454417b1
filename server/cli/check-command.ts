import { formatGithub } from './format-github';
import { formatJson } from './format-json';
import { formatJunit } from './format-junit';
import { formatSarif } from './format-sarif';
import { formatProblems, formatText } from './format-text';
import { openWorkspace, relative } from './open-workspace';
import type { Options } from './options';
import { entriesOf, reaches, type Report } from './report';
import { CLEAN, CONFLICTS, type ExitStatus, type Terminal } from './terminal';

/** `recoupe check`: the report on standard output, files that could not be read on standard error. */
export async function checkCommand(options: Options, terminal: Terminal, version: string): Promise<ExitStatus> {
  const { workspace, base, problems } = await openWorkspace(options.positionals, options, terminal);
  const path = relative(terminal.cwd, base);
  const prefix = path === '' ? '' : `${path}/`;
  const report: Report = {
    entries: entriesOf(workspace),
    problems,
    view: workspace,
    locale: options.locale,
    prefix,
    version,
  };
  if (problems.length > 0) terminal.err(formatProblems(report));
  terminal.out(format(report, options));
  return report.entries.some((entry) => reaches(entry, options.level)) ? CONFLICTS : CLEAN;
}

function format(report: Report, { format: wanted, color, level }: Options): string {
  switch (wanted) {
    case 'sarif':
      return formatSarif(report);
    case 'json':
      return formatJson(report);
    case 'github':
      return formatGithub(report);
    case 'junit':
      return formatJunit(report, level);
    case 'text':
      return formatText(report, color);
  }
}
