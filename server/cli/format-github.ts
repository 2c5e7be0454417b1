import { messageOf, pathOf, regionOf, type Report } from './report';

/** Workflow commands of GitHub Actions: annotations on the lines, in the files of the repository. */
export function formatGithub(report: Report): string {
  const lines = report.entries.flatMap((entry) =>
    entry.conflict.passages.map((passage, i) => {
      const { startLine, startColumn, endLine, endColumn } = regionOf(passage, report.view);
      const command = entry.level === 'note' ? 'notice' : entry.level;
      // Columns are only allowed where the passage ends on its line.
      const columns = startLine === endLine ? `,col=${startColumn},endColumn=${endColumn}` : '';
      const file = escapeProperty(report.prefix + pathOf(passage.uri));
      const title = escapeProperty(entry.conflict.rule);
      return `::${command} file=${file},line=${startLine},endLine=${endLine}${columns},title=${title}::${escapeData(messageOf(entry, i, report))}\n`;
    }),
  );
  return lines.join('');
}

const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
