import type { ReportLevel } from './options';
import { messageOf, pathOf, reaches, regionOf, type Report } from './report';

/** JUnit XML: each file is a test case, which fails for each of its passages at or above the level. */
export function formatJunit(report: Report, level: ReportLevel): string {
  const failing = report.entries.filter((entry) => reaches(entry, level));
  let failures = 0;
  const cases = report.view.uris().map((uri) => {
    const inner = failing.flatMap((entry) =>
      entry.conflict.passages.flatMap((passage, i) => {
        if (passage.uri !== uri) return [];
        const { startLine, startColumn } = regionOf(passage, report.view);
        const message = messageOf(entry, i, report);
        const place = `${report.prefix}${pathOf(uri)}:${startLine}:${startColumn}`;
        return `      <failure type="${escapeXml(entry.conflict.rule)}" message="${escapeXml(message)}">${escapeXml(`${place} ${passage.text}`)}</failure>\n`;
      }),
    );
    if (inner.length > 0) failures++;
    const name = escapeXml(report.prefix + pathOf(uri));
    const open = `    <testcase name="${name}" classname="recoupe" file="${name}"`;
    return inner.length > 0 ? `${open}>\n${inner.join('')}    </testcase>\n` : `${open}/>\n`;
  });
  const counts = `name="recoupe" tests="${cases.length}" failures="${failures}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite ${counts}>\n${cases.join('')}  </testsuite>\n</testsuites>\n`;
}

/** Control characters cannot stand in XML at all, not even escaped. */
const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"\t\r\n]/g, (c) => `&#${c.charCodeAt(0)};`);
