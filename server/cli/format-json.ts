import { messageOf, pathOf, regionOf, type Report } from './report';

/** Everything known of each conflict, for programs of one's own. Stable: keys are added, never changed. */
export function formatJson(report: Report): string {
  const conflicts = report.entries.map((entry) => {
    const { id, rule, confidence, subject, passages, evidence } = entry.conflict;
    return {
      id,
      rule,
      level: entry.level,
      confidence,
      subject,
      passages: passages.map((passage, i) => ({
        uri: pathOf(passage.uri),
        start: passage.start,
        end: passage.end,
        ...regionOf(passage, report.view),
        text: passage.text,
        shown: passage.shown,
        against: passage.against,
        message: messageOf(entry, i, report),
      })),
      evidence: evidence.answers,
    };
  });
  return `${JSON.stringify({ version: 1, files: report.view.uris().length, conflicts, problems: report.problems }, null, 2)}\n`;
}
