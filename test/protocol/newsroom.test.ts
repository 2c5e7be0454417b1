import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../server/cli/run';
import { RULES } from '../../server/compare/conflict';
import { Editor } from './kit';

const FOLDER = path.resolve('samples/newsroom');

interface Reported {
  readonly rule: string;
  readonly level: string;
  readonly passages: readonly {
    readonly uri: string;
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly text: string;
    readonly message: string;
    readonly against: readonly number[];
  }[];
}

/** What `recoupe check` reports, in this process. */
async function check(): Promise<{ readonly files: number; readonly conflicts: readonly Reported[] }> {
  let printed = '';
  const terminal = {
    cwd: FOLDER,
    env: { LANG: 'C' },
    outIsTty: false,
    errIsTty: false,
    columns: 80,
    out: (text: string) => void (printed += text),
    err: () => undefined,
    stdin: () => Promise.resolve(new Uint8Array()),
  };
  await run(['check', '--format', 'json'], terminal, '0.0.0');
  return JSON.parse(printed) as { files: number; conflicts: Reported[] };
}

let editor: Editor;
let report: Awaited<ReturnType<typeof check>>;
beforeAll(async () => {
  editor = await Editor.start({ folders: [FOLDER] });
  [report] = await Promise.all([check(), editor.ready()]);
}, 60_000);
afterAll(() => editor.stop());

/** Each conflict in one line: rule, and what each file says. */
const lines = (wanted: (conflict: Reported) => boolean = () => true): string[] =>
  report.conflicts
    .filter(wanted)
    .map(({ rule, passages }) =>
      [rule, ...passages.map(({ uri, text }) => `${uri.split('/').at(-1)}: ${text}`)].join(' | '),
    );

describe('the sample newsroom', () => {
  it('should be read whole', () => expect(report.files).toBe(13));

  it.each([
    ['figure.conflict', 'communique-prefecture.txt: 27', 'courrier-du-limousin.md: 72'],
    ['figure.total', 'communique-prefecture.txt: 118', 'communique-prefecture.txt: 64'],
    ['figure.outdated', 'depeche-aop.txt: trois', 'courrier-du-limousin.md: cinq'],
    ['date.conflict', 'bay-chronicle.md: 1937', 'harbour-wire.txt: 1931'],
    ['date.conflict', 'valdoria-profit.md: 1942', 'valdoria-resultats.txt: en 1924'],
    ['date.weekday', 'communique-prefecture.txt: le samedi 15 mars 2026'],
    ['date.weekday', 'bay-chronicle.md: Friday, 21 February 2026'],
    ['quote.wording', 'bay-chronicle.md: We are building it', 'harbour-wire.txt: We are building it'],
    ['quote.wording', 'courrier-du-limousin.md: Aucune alarme', 'depeche-aop.txt: Aucune alarme'],
    ['quote.speaker', 'campaign-statement.md: deputy leader Marcus Oyelaran', 'Priya Hollis'],
    ['name.spelling', 'courrier-du-limousin.md: Maëlle Kervadeck', 'depeche-aop.txt: Maëlle Kervadec'],
    ['person.role', 'courrier-du-limousin.md: président du conseil', 'depeche-aop.txt: Son directeur général'],
    ['person.age', 'courrier-du-limousin.md: 43', 'depeche-aop.txt: 34'],
    ['place.conflict', 'courrier-du-limousin.md: avenue des Tanneurs', 'depeche-aop.txt: rue des Tanneurs'],
    ['statement.opposed', 'courrier-du-limousin.md: a été fermé', 'depeche-aop.txt: pont Saint-Roch est resté ouvert'],
  ])('should show %s between %s and %s', (rule, ...words) => {
    expect(lines()).toContainEqual(
      expect.toSatisfy((line: string) => line.startsWith(`${rule} |`) && words.every((one) => line.includes(one))),
    );
  });

  it('should show every rule', () => {
    expect(RULES.filter((rule) => !report.conflicts.some((conflict) => conflict.rule === rule))).toEqual([]);
  });

  it.each(['autre-incendie-bessines.md', 'volley-lormeray.md'])(
    'should find nothing in %s, which only looks alike',
    (name) => expect(lines().filter((line) => line.includes(name))).toEqual([]),
  );

  it('should say the same in the editor as in the terminal', () => {
    const seen = editor.published.flatMap(({ uri }) => uri);
    const inEditor = [...new Set(seen)].flatMap((uri) =>
      (editor.published.findLast((one) => one.uri === uri)?.diagnostics ?? []).map(
        ({ code, severity, message, range: { start, end } }) =>
          `${decodeURIComponent(uri.slice(editor.uri('').length + 1))}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${String(severity)} ${String(code)} ${message}`,
      ),
    );
    const severities = { error: 1, warning: 2, note: 3 } as Readonly<Record<string, number>>;
    const inTerminal = report.conflicts.flatMap(({ rule, level, passages }) =>
      passages.map(
        ({ uri, startLine, startColumn, endLine, endColumn, message }) =>
          `${uri}:${startLine}:${startColumn}-${endLine}:${endColumn} ${severities[level]} ${rule} ${message}`,
      ),
    );
    expect(inTerminal.length).toBeGreaterThan(20);
    expect(inEditor.sort()).toEqual(inTerminal.sort());
  });
});
