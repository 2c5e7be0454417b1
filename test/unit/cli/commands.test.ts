import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { version } from '../../../package.json';
import { run } from '../../../server/cli/run';

// The first command loads the models, and new processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The program as it is shipped, run by Node in a folder of its own. */
let root = '';
let program = '';
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'recoupe-cli-'));
  program = path.join(root, 'cli.cjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, '../../../server/cli/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    logLevel: 'silent',
    loader: { '.bin': 'binary' },
  });
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The shipped program, in a process of its own. */
function shipped(args: readonly string[], input = '', cwd = root) {
  const env = { PATH: process.env['PATH'], LANG: 'C' };
  const options = { cwd, input, env, encoding: 'utf8', timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

/** The same command in this process: the tests of what it prints need no new Node each. */
async function recoupe(args: readonly string[], input = '', cwd = root) {
  let stdout = '';
  let stderr = '';
  const status = await run(
    args,
    {
      cwd,
      env: { LANG: 'C' },
      outIsTty: false,
      errIsTty: false,
      columns: 80,
      out: (text) => void (stdout += text),
      err: (text) => void (stderr += text),
      stdin: async () => new TextEncoder().encode(input),
    },
    version,
  );
  return { status, stdout, stderr };
}

function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(root, name, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return name;
}

const CONFLICT = {
  'a.md':
    '---\ntitle: Fire at Lorden mill\ndate: 2024-06-04\nsource: Harbour Gazette\n---\n\n' +
    'Agnes Tilbrook, 54, who runs the mill at Lorden, was hurt in the fire on Monday. ' +
    'The mill of Lorden has stood beside the Arle since 1911.\n',
  'b c.txt':
    'Woman hurt in fire at Lorden mill\n\nLORDEN, June 4, 2024 (Harbour Newswire) - Agnes Tilbrook, 61, who runs ' +
    'the mill at Lorden, was hurt in the fire on Monday. The mill of Lorden on the Arle was built in 1911.\n',
};
const CALM = { 'a.md': '# A walk\n\nThe hills are green in May.\n', 'b.md': '# Bread\n\nFlour, water and salt.\n' };

describe('check', () => {
  test('should exit with 1 and print both sides of a conflict', async () => {
    const { status, stdout, stderr } = await recoupe(['check', folder('conflict', CONFLICT)]);
    expect(stderr).toBe('');
    expect(stdout).toContain('“54”');
    expect(stdout).toContain('“61”');
    expect(stdout).toContain('person.age');
    expect(status).toBe(1);
  });

  test('should exit with 0 where nothing conflicts', async () => {
    const { status, stdout } = await recoupe(['check', folder('calm', CALM)]);
    expect(stdout).toBe('No conflicts in 2 articles.\n');
    expect(status).toBe(0);
  });

  test('should exit with 0 below the failure level', async () => {
    expect((await recoupe(['check', '--level', 'error', folder('conflict', CONFLICT)])).status).toBe(0);
  });

  test('should take settings', async () => {
    writeFileSync(path.join(root, 'strict.json'), '{"rules": {"person.age": "error"}}');
    writeFileSync(path.join(root, 'wrong.json'), '{"rules": {"person.ages": "error"}}');
    const name = folder('conflict', CONFLICT);
    expect((await recoupe(['check', '--level', 'error', '--config', 'strict.json', name])).status).toBe(1);
    expect(await recoupe(['check', '--config', 'wrong.json', name])).toMatchObject({ status: 2, stdout: '' });
    expect((await recoupe(['check', '--config', 'none.json', name])).status).toBe(2);
    expect((await recoupe(['check', '--minimum-confidence', '1', name])).status).toBe(0);
  });

  test('should print SARIF with uris relative to the folder', async () => {
    const { stdout } = await recoupe(['check', '--format', 'sarif', folder('conflict', CONFLICT)]);
    const { results } = (JSON.parse(stdout) as { runs: { results: { ruleId: string; locations: object[] }[] }[] })
      .runs[0]!;
    const uris = results.map((result) => JSON.stringify(result.locations).match(/"uri":"([^"]+)"/u)![1]);
    expect(new Set(uris)).toEqual(new Set(['a.md', 'b%20c.txt']));
  });

  test('should give the same bytes every time, in any format', async () => {
    const name = folder('conflict', CONFLICT);
    for (const format of ['text', 'sarif', 'json', 'github', 'junit']) {
      const first = (await recoupe(['check', '--format', format, name])).stdout;
      expect(first.length).toBeGreaterThan(50);
      expect((await recoupe(['check', '--format', format, name])).stdout).toBe(first);
    }
  });

  test('should take the working folder, several folders, and single files', async () => {
    const name = folder('conflict', CONFLICT);
    expect((await recoupe(['check'], '', path.join(root, name))).status).toBe(1);
    expect((await recoupe(['check', `${name}/a.md`])).stdout).toBe('No conflicts in 1 article.\n');
    expect((await recoupe(['check', `${name}/a.md`, `${name}/b c.txt`])).status).toBe(1);
    expect((await recoupe(['check', name, folder('calm', CALM)])).stdout).toContain('in 4 articles.');
  });

  test('should speak French', async () => {
    expect((await recoupe(['check', '--locale', 'fr', folder('calm', CALM)])).stdout).toBe(
      'Aucun conflit dans 2 articles.\n',
    );
  });

  test('should heed decisions', async () => {
    const name = folder('decided', CONFLICT);
    const { conflicts } = JSON.parse((await recoupe(['check', '--format', 'json', name])).stdout) as {
      conflicts: { rule: string }[];
    };
    expect(conflicts.length).toBeGreaterThan(0);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    [
      'another kind of JSON',
      '{"version": 1, "decisions": 7}',
      /no decision counts, and none can be added: .* list "decisions"$/mu,
    ],
    ['no JSON', '<<<<<<< HEAD', /no decision counts, and none can be added: .*JSON.*</u],
    ['binary data', Uint8Array.from([1, 0, 2, 0]), /skipped: not a text file$/mu],
    [
      'some entries that it does not know',
      '{"decisions": [7]}',
      /entries that are not understood: 1\/1; the other decisions count$/mu,
    ],
  ])('should say what is wrong with a decisions file, and go on: %s', async (_, content, message) => {
    const name = folder('undecided', { ...CONFLICT, '.recoupe/decisions.json': content });
    const broken = await recoupe(['check', name]);
    expect(broken.stderr).toMatch(/^recoupe: \.recoupe\/decisions\.json: .+\n$/u);
    expect(broken.stderr).toMatch(message);
    expect(broken.status).toBe(1);
  });
});

describe('bad input', () => {
  test('should tell of each bad file on one line and lose no finding elsewhere', async () => {
    const name = folder('bad', {
      ...CONFLICT,
      'binary.txt': Uint8Array.from([0, 1, 2, 0, 255]),
      'large.txt': new Uint8Array(50_000_000).fill(97),
      'empty.md': '',
      'latin.txt': Uint8Array.from([0xc9, 0x74, 0xe9, 0x20, 0x92]),
      'broken.md': '---\ntitle: a: b: c\nlist: [1\n---\n\nA calm text.\n',
      'été à Brest/l’eau.md': '# L’eau\n\nRien à dire.\n',
      'line.txt': 'The hills are green and the road is long. '.repeat(4900),
    });
    symlinkSync('..', path.join(root, name, 'été à Brest', 'loop'), 'dir');
    symlinkSync('gone', path.join(root, name, 'gone.txt'));
    const { status, stdout, stderr } = await recoupe(['check', name]);
    expect(stderr.trimEnd().split('\n').sort()).toEqual([
      expect.stringMatching(/^recoupe: binary\.txt: skipped: not a text file$/u),
      expect.stringMatching(/^recoupe: broken\.md: The front matter is not valid YAML: /u),
      expect.stringMatching(/^recoupe: gone\.txt: skipped: deleted while being read$/u),
      expect.stringMatching(/^recoupe: large\.txt: skipped: too large \(50\.0 MB/u),
      expect.stringMatching(/^recoupe: latin\.txt: not valid UTF-8; read as Windows-1252$/u),
    ]);
    expect(stdout).toContain('person.age');
    expect(stdout).toContain('in 7 articles.');
    expect(status).toBe(1);
  });

  test.each([
    [['check', 'nowhere'], 'recoupe: nowhere: no such file or folder\n'],
    [['check', '--format', 'xml'], 'recoupe: --format xml: '],
    [['frobnicate'], 'recoupe: unknown command: frobnicate\n'],
    [[], 'recoupe: which command? check | explain | extract | same-name\n'],
    [['explain', 'a.md'], 'recoupe: explain needs FILE:LINE[:COLUMN]\n'],
  ])('should exit with 2 on %j', async (args, message) => {
    const { status, stdout, stderr } = await recoupe(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
  });

  test.each([
    ['extract', '{"id": "x"}', 'line 1: '],
    ['extract', '{"id": "x", "text": "a"}\nnope', 'line 2: '],
    ['same-name', '{"a": "x", "b": "y", "kind": "thing"}', 'line 1: '],
  ])('%s should exit with 2 on %s', async (command, input, message) => {
    const { status, stderr } = await recoupe([command, '--jsonl'], input);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('explain', () => {
  test('should say why a passage is reported', async () => {
    const name = folder('conflict', CONFLICT);
    const { status, stdout } = await recoupe(['explain', '--folder', name, `${name}/a.md:7`]);
    expect(stdout).toContain('person.age');
    expect(stdout).toMatch(/Confidence \d+ %/u);
    expect(status).toBe(0);
  });

  test('should say how a passage was read that is not reported', async () => {
    const name = folder('roads', { ...CALM, 'c.md': '# Roads\n\nThe road is 12 km long.\n' });
    const { status, stdout } = await recoupe(['explain', '--folder', name, `${name}/c.md:3:14`]);
    expect(stdout).toMatch(/^No conflict here\. What was read:\n {2}figure “12/u);
    expect(status).toBe(0);
  });

  test('should refuse a line that is not there', async () => {
    expect(await recoupe(['explain', '--folder', folder('calm', CALM), 'calm/a.md:99'])).toMatchObject({
      status: 2,
      stdout: '',
    });
  });
});

describe('extract', () => {
  test('should answer each document in order, in one workspace', async () => {
    const documents = [
      { id: 'x', text: 'Agnes Tilbrook spoke on 4 June 2024. “We lost 12 houses,” she said.', language: 'en' },
      { id: 'x', text: 'Le maire, Agnes Tilbrook, est parti mardi.', published: '2024-06-05' },
      { id: 'empty', text: '' },
    ];
    const { status, stdout } = await recoupe(
      ['extract', '--jsonl'],
      documents.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; language: string; mentions: Record<string, unknown>[] });
    expect(answers.map(({ id, language }) => [id, language])).toEqual([
      ['x', 'en'],
      ['x', 'fr'],
      ['empty', 'fr'],
    ]);
    for (const [i, { mentions }] of answers.entries()) {
      for (const { start, end, text } of mentions)
        expect(documents[i]!.text.slice(start as number, end as number)).toBe(text);
    }
    const kinds = answers[0]!.mentions.map(({ kind }) => kind);
    for (const kind of ['entity', 'date', 'figure', 'quote']) expect(kinds).toContain(kind);
    const entity = (i: number) => answers[i]!.mentions.find(({ text }) => text === 'Agnes Tilbrook')?.['entity'];
    expect(entity(0)).toBeDefined();
    expect(entity(1)).toBe(entity(0));
    expect(status).toBe(0);
  });

  test('should leave out peoples and titles, which are no names and no quotations', async () => {
    const text = 'La police belge a relâché Agnès Tilbrook. Elle présentait son livre « Les Marées ».';
    const { stdout } = await recoupe(['extract', '--jsonl'], JSON.stringify({ id: 'x', text, language: 'fr' }));
    const { mentions } = JSON.parse(stdout) as { mentions: { kind: string; text: string }[] };
    expect(mentions.map((mention) => mention.text)).toContain('Agnès Tilbrook');
    expect(mentions.filter((mention) => mention.kind === 'quote' || mention.text === 'belge')).toEqual([]);
  });
});

test('same-name should answer each pair in order', async () => {
  const pairs = [
    { a: 'Agnes Tilbrook', b: 'Agnes Tilbrook', kind: 'person' },
    { a: 'Agnes Tilbrook', b: 'Omar Sissoko', kind: 'person' },
  ];
  const { stdout } = await recoupe(['same-name', '--jsonl'], pairs.map((pair) => JSON.stringify(pair)).join('\n'));
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { same: boolean; score: number });
  expect(answers.map(({ same }) => same)).toEqual([true, false]);
  for (const { score } of answers) expect(score >= 0 && score <= 1).toBe(true);
});

describe('help', () => {
  test.each([['--help'], ['-h'], ['help'], ['check', '--help']])('should be printed for %s', async (...args) => {
    const { status, stdout } = await recoupe(args);
    expect(stdout).toContain('recoupe check [options]');
    expect(status).toBe(0);
  });

  test('should print the version', async () =>
    expect(await recoupe(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' }));
});

describe('the shipped program', () => {
  test('should exit with 0, 1 and 2', () => {
    expect(shipped(['check', folder('calm', CALM)])).toEqual({
      status: 0,
      stdout: 'No conflicts in 2 articles.\n',
      stderr: '',
    });
    expect(shipped(['check', folder('conflict', CONFLICT)]).status).toBe(1);
    expect(shipped(['check', 'nowhere'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('should print what the command prints in this process, byte for byte', async () => {
    const args = ['check', '--format', 'sarif', folder('conflict', CONFLICT)];
    expect(shipped(args).stdout).toBe((await recoupe(args)).stdout);
  });

  test('should read standard input', () => {
    const { stdout, status } = shipped(['extract', '--jsonl'], '{"id": "é", "text": "Agnès Tilbrook, 12 €"}\n');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'é' });
    expect(status).toBe(0);
  });
});
