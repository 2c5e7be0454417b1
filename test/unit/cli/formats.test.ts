import { describe, expect, test } from 'vitest';
import { RULES } from '../../../server/compare/conflict';
import { formatGithub } from '../../../server/cli/format-github';
import { formatJson } from '../../../server/cli/format-json';
import { formatJunit } from '../../../server/cli/format-junit';
import { formatSarif } from '../../../server/cli/format-sarif';
import { formatProblems, formatText } from '../../../server/cli/format-text';
import { RULE_SENTENCES, rulePage } from '../../../server/service/rule-pages';
import { fakeReport, fakeView, MARKED } from './fake-view';

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Readonly<Record<string, number>>;
  };
  readonly message?: { readonly text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: { readonly confidence: number };
}
interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { id: string; helpUri: string }[]; readonly version: string };
  };
  readonly results: readonly Result[];
  readonly columnKind: string;
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly { message: { text: string } }[] }[];
}

const sarif = (report = fakeReport()): Run => (JSON.parse(formatSarif(report)) as { runs: Run[] }).runs[0]!;
const uriOf = (location: Location): string => location.physicalLocation.artifactLocation.uri;

describe('SARIF', () => {
  test('should give one result for each passage', () => {
    const { results } = sarif();
    expect(results.map(({ locations }) => uriOf(locations[0]!))).toEqual(['a%20b/%C3%A9t%C3%A9.txt', 'c.md', 'd.md']);
    expect(results.every(({ ruleId, level }) => ruleId === 'figure.conflict' && level === 'warning')).toBe(true);
  });

  test('should relate a passage only to those that it conflicts with', () => {
    const related = sarif().results.map(({ relatedLocations }) => relatedLocations.map(uriOf));
    expect(related).toEqual([['c.md', 'd.md'], ['a%20b/%C3%A9t%C3%A9.txt'], ['a%20b/%C3%A9t%C3%A9.txt']]);
  });

  test('should give offsets in UTF-16 code units that cut out the words, and lines and columns', () => {
    const texts = Object.values(MARKED).map((text) => text.replace(/[‹›]/gu, ''));
    const words = sarif().results.map(({ locations }, i) => {
      const { charOffset, charLength } = locations[0]!.physicalLocation.region;
      return texts[i]!.slice(charOffset, charOffset! + charLength!);
    });
    expect(words).toEqual(['12 morts', '15 dead', 'fifteen dead']);
    expect(sarif().results[0]!.locations[0]!.physicalLocation.region).toMatchObject({
      startLine: 3,
      startColumn: 16,
      endLine: 3,
      endColumn: 24,
    });
    expect(sarif().results[1]!.locations[0]!.physicalLocation.region).toMatchObject({ startLine: 7, startColumn: 16 });
  });

  test('should hold the conflict’s id, the confidence and the rule', () => {
    const { results, tool, columnKind } = sarif();
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints['conflict/v1']))).toEqual(
      new Set(['c0ffee']),
    );
    expect(results[0]!.properties.confidence).toBe(0.87);
    expect(tool.driver.rules).toMatchObject([{ id: 'figure.conflict', helpUri: rulePage('figure.conflict') }]);
    expect(results[0]!.ruleIndex).toBe(0);
    expect(tool.driver.version).toBe('1.2.3');
    expect(columnKind).toBe('utf16CodeUnits');
  });

  test('should tell of files that could not be read', () => {
    const problems = [{ path: 'x.txt', code: 'binary', detail: '' }] as const;
    const { invocations } = sarif(fakeReport(fakeView(), { problems }));
    expect(invocations[0]!.toolExecutionNotifications[0]!.message.text).toBe('binary');
  });

  test('should give a report without results too', () => {
    expect(sarif(fakeReport(fakeView(), { entries: [] })).results).toEqual([]);
  });
});

describe('levels', () => {
  test.each([
    ['warning', 'warning', 'warning'],
    ['warning', 'error', 'error'],
    ['warning', 'information', 'note'],
    ['warning', 'hint', 'note'],
    ['note', 'warning', 'note'],
    ['note', 'error', 'note'],
  ] as const)('a %s set to %s should be reported as %s', (level, severity, expected) => {
    const rules = { ...fakeView().settings.rules, 'figure.conflict': severity };
    expect(sarif(fakeReport(fakeView({ level }, { rules }))).results[0]!.level).toBe(expected);
  });

  test('a rule that is off should not be reported', () => {
    const rules = { ...fakeView().settings.rules, 'figure.conflict': 'off' } as const;
    expect(sarif(fakeReport(fakeView({}, { rules }))).results).toEqual([]);
  });
});

describe('text', () => {
  const text = formatText(fakeReport(), false);

  test('should name each conflict once, with the words and places of all sides', () => {
    expect(text).toContain('a b/été.txt\n  3:16    conflict  ');
    expect(text).toContain('“12 morts”');
    expect(text).toContain('≠ “15 dead”  c.md:7:16');
    expect(text).toContain('≠ “fifteen dead”  d.md:1:9');
    expect(text.match(/figure\.conflict/gu)).toHaveLength(1);
  });

  test('should give the reasons that spoke for it, and the confidence', () => {
    expect(text).toContain('same story · Confidence 87 %');
    expect(text).not.toContain('source');
  });

  test('should end in the counts', () => expect(text.endsWith('\n1 conflict in 3 articles.\n')).toBe(true));

  test('should say that there is nothing', () => {
    expect(formatText(fakeReport(fakeView(), { entries: [] }), false)).toBe('No conflicts in 3 articles.\n');
    expect(formatText(fakeReport(fakeView(), { entries: [], locale: 'fr' }), false)).toBe(
      'Aucun conflit dans 3 articles.\n',
    );
  });

  test('should be coloured on demand only', () => {
    expect(text).not.toContain('\u001b');
    expect(formatText(fakeReport(), true)).toContain('\u001b[33mconflict\u001b[0m');
  });

  test('should not let control characters of an article through', () => {
    const { passages } = fakeView().conflicts()[0]!;
    const evil = passages.map((passage) => ({ ...passage, text: '12\u001b[2J\nmorts\u0007' }));
    expect(formatText(fakeReport(fakeView({ passages: evil })), false)).toContain('“12[2J morts”');
  });

  test('should tell of problems a line each', () => {
    const problems = [
      { path: 'x\n.txt', code: 'binary', detail: '' },
      { path: 'y.txt', code: 'vanished', detail: '' },
    ] as const;
    expect(formatProblems({ problems, locale: 'en' })).toBe(
      'recoupe: x .txt: skipped: not a text file\nrecoupe: y.txt: skipped: deleted while being read\n',
    );
  });
});

test('JSON should hold passages, levels and evidence', () => {
  const parsed = JSON.parse(formatJson(fakeReport())) as { conflicts: { passages: object[]; evidence: object[] }[] };
  expect(parsed).toMatchObject({
    version: 1,
    files: 3,
    conflicts: [{ id: 'c0ffee', level: 'warning', rule: 'figure.conflict' }],
  });
  expect(parsed.conflicts[0]!.passages[1]).toMatchObject({ uri: 'c.md', text: '15 dead', against: [0], startLine: 7 });
  expect(parsed.conflicts[0]!.evidence).toHaveLength(2);
});

describe('GitHub', () => {
  test('should annotate each passage in the repository', () => {
    const lines = formatGithub(fakeReport(fakeView(), { prefix: 'news/' }))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^::warning file=news\/a b\/été\.txt,line=3,endLine=3,col=16,endColumn=24,title=figure\.conflict::/u,
    );
  });

  test('should escape what would end a command or property', () => {
    const view = fakeView({ rule: 'person.age', subject: '100 %\nof a' });
    expect(formatGithub(fakeReport(view, { prefix: 'a,b:c/' }))).toContain('file=a%2Cb%3Ac/');
    expect(formatGithub(fakeReport(view))).toContain('100 %25%0Aof a');
  });

  test('should give notes as notices', () => {
    expect(formatGithub(fakeReport(fakeView({ level: 'note' })))).toMatch(/^::notice /u);
  });
});

describe('JUnit', () => {
  test('should have a test case for each file, which fails for its passages', () => {
    const xml = formatJunit(fakeReport(), 'warning');
    expect(xml).toContain('<testsuites name="recoupe" tests="3" failures="3" errors="0">');
    expect(xml.match(/<failure type="figure\.conflict"/gu)).toHaveLength(3);
  });

  test('should pass below the level', () => {
    expect(formatJunit(fakeReport(), 'error')).toContain('tests="3" failures="0"');
  });

  test('should escape', () => {
    const { passages } = fakeView().conflicts()[0]!;
    const evil = passages.map((passage) => ({ ...passage, text: '<12> & "\u0001"' }));
    expect(formatJunit(fakeReport(fakeView({ passages: evil })), 'note')).toContain('&#60;12&#62; &#38; &#34;&#34;');
  });
});

test.each(RULES)('%s should have a page and a sentence', (rule) => {
  expect(rulePage(rule)).toMatch(/^https:\/\/.+\.md$/u);
  expect(RULE_SENTENCES[rule]).toMatch(/^[A-Z].+\.$/u);
});
