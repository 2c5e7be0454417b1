import { RULES, type Passage, type RuleCode } from '../compare/conflict';
import { messageOf, opposite, pathOf, regionOf, type Entry, type Report } from './report';
import { encodePath } from '../service/files';
import { RULE_SENTENCES, rulePage } from '../service/rule-pages';
import { passageWords } from '../service/words';

/** SARIF 2.1.0: one result for each conflicting passage. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function formatSarif(report: Report): string {
  const rules = RULES.filter((rule) => report.entries.some(({ conflict }) => conflict.rule === rule));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Recoupe', version: report.version, rules: rules.map(ruleObject) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { FOLDER: { description: { text: 'The folder that was checked.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.problems.map(({ path, code, detail }) => ({
              level: 'warning',
              descriptor: { id: code },
              message: { text: detail === '' ? code : `${code}: ${detail}` },
              locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
            })),
          },
        ],
        results: report.entries.flatMap((entry) => results(entry, rules, report)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const ruleObject = (rule: RuleCode): object => ({
  id: rule,
  shortDescription: { text: RULE_SENTENCES[rule] },
  helpUri: rulePage(rule),
});

const artifact = (path: string): object => ({ uri: encodePath(path), uriBaseId: 'FOLDER' });

function results(entry: Entry, rules: readonly RuleCode[], report: Report): object[] {
  const { conflict, level } = entry;
  return conflict.passages.map((passage, i) => ({
    ruleId: conflict.rule,
    ruleIndex: rules.indexOf(conflict.rule),
    level,
    message: { text: messageOf(entry, i, report) },
    locations: [{ physicalLocation: physicalLocation(passage, report) }],
    relatedLocations: opposite(conflict, passage).map((other, id) => ({
      id,
      physicalLocation: physicalLocation(other, report),
      message: { text: passageWords(conflict, other, report.view, report.locale) },
    })),
    partialFingerprints: { 'conflict/v1': conflict.id },
    properties: { confidence: conflict.confidence, subject: conflict.subject },
  }));
}

const physicalLocation = (passage: Passage, { view }: Report): object => ({
  artifactLocation: artifact(pathOf(passage.uri)),
  region: {
    ...regionOf(passage, view),
    charOffset: passage.start,
    charLength: passage.end - passage.start,
    snippet: { text: passage.text },
  },
});
