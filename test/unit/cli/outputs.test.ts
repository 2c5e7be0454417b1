import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../../server/cli/run';
import { FORMATS } from '../../../server/cli/options';
import { RULES } from '../../../server/compare/conflict';

// The first command loads the models.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SAMPLES = path.resolve('samples/newsroom');

/** Runs a command in a folder, with a terminal that speaks the language. */
async function recoupe(cwd: string, args: readonly string[], LANG = 'C', input = '') {
  let stdout = '';
  let stderr = '';
  const status = await run(
    args,
    {
      cwd,
      env: { LANG },
      outIsTty: false,
      errIsTty: false,
      columns: 80,
      out: (text) => void (stdout += text),
      err: (text) => void (stderr += text),
      stdin: () => Promise.resolve(new TextEncoder().encode(input)),
    },
    '1.2.3',
  );
  return { status, stdout, stderr };
}

let root = '';
const article = (age: number): string =>
  `---\ndate: 2024-06-04\n---\n\nAgnes Tilbrook, ${age}, who runs the mill at Lorden, was hurt in the fire on Monday. ` +
  'The mill of Lorden has stood beside the Arle since 1911.\n';
const ODD = ['a b.md', 'été/l’eau.md', '100 %.md', 'a#b?c.md', 'a,b:c.md', '%41.md', '<&">.md', '--level.md'];
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'recoupe-outputs-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  ODD.forEach((name, i) => write(`odd/${name}`, article(51 + i)));
  write('empty/notes.rst', 'Nothing.');
  write('settings/binary', '\0\u0001');
  write('settings/broken', '{');
  write('settings/list', '[]');
  write('settings/slip', '{"includes": []}');
  write('open/a.md', '---\ntitle: A walk $& $1\n\nThe hills are green.\n');
  write('calm/a.md', 'À Brest, le 4 juin 2024, 12 bateaux sont sortis du port.\n');
  write('yaml/a.md', '---\ntitle: a: b\n---\n\nThe hills are green.\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: { readonly text: string };
}
interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Region;
  };
}
interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly { readonly id: string; readonly helpUri: string }[];
      };
    };
    readonly columnKind: string;
    readonly originalUriBaseIds: Record<string, object>;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Place[];
      readonly relatedLocations: readonly (Place & { readonly id: number })[];
    }[];
  }[];
}

describe.each([
  ['the samples', () => SAMPLES],
  ['files with odd names', () => path.join(root, 'odd')],
])('SARIF of %s', (_, folder) => {
  it('should be what the standard asks for, and lead to the words in the files', async () => {
    const { stdout, status } = await recoupe(folder(), ['check', '--format', 'sarif']);
    expect(status).toBe(1);
    const log = JSON.parse(stdout) as Log;
    expect(log.version).toBe('2.1.0');
    const { tool, columnKind, originalUriBaseIds, results } = log.runs[0]!;
    expect(columnKind).toBe('utf16CodeUnits');
    for (const { id, helpUri } of tool.driver.rules) {
      expect(RULES).toContain(id);
      expect(URL.canParse(helpUri)).toBe(true);
    }
    expect(results.length).toBeGreaterThan(1);
    for (const { ruleId, ruleIndex, level, message, locations, relatedLocations } of results) {
      expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).toMatch(/\S/u);
      expect(locations).toHaveLength(1);
      expect(relatedLocations.map(({ id }) => id)).toEqual(relatedLocations.map((__, i) => i));
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { artifactLocation, region } = physicalLocation;
        expect(originalUriBaseIds).toHaveProperty(artifactLocation.uriBaseId);
        // Only what may stand in a relative reference; decoded, it is a file of the folder.
        expect(artifactLocation.uri).toMatch(/^(?:[\w.~!$&'()*+,;=@/-]|%[\dA-F]{2})+$/u);
        const file = path.join(folder(), ...artifactLocation.uri.split('/').map(decodeURIComponent));
        expect(existsSync(file)).toBe(true);
        const text = readFileSync(file, 'utf8');
        expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
        const lines = text.split(/\r\n|\r|\n/u);
        expect(lines[region.startLine - 1]!.slice(region.startColumn - 1)).toContain(
          region.snippet.text.split(/[\r\n]/u)[0],
        );
        expect(lines[region.endLine - 1]!.length).toBeGreaterThanOrEqual(region.endColumn - 1);
      }
    }
  });
});

describe('files with odd names', () => {
  it('should be named as they are in JSON, text and annotations', async () => {
    const folder = path.join(root, 'odd');
    const { stdout } = await recoupe(folder, ['check', '--format', 'json']);
    const { conflicts, files } = JSON.parse(stdout) as { conflicts: { passages: { uri: string }[] }[]; files: number };
    expect(files).toBe(ODD.length);
    expect([...new Set(conflicts.flatMap(({ passages }) => passages.map(({ uri }) => uri)))].sort()).toEqual(
      [...ODD].sort(),
    );
    const annotations = (await recoupe(folder, ['check', '--format', 'github'])).stdout.trimEnd().split('\n');
    for (const line of annotations)
      expect(line).toMatch(/^::warning file=[^,:]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=person\.age::\S/u);
  });

  it('should leave the XML of JUnit well formed', async () => {
    const { stdout } = await recoupe(path.join(root, 'odd'), ['check', '--format', 'junit']);
    const open: string[] = [];
    for (const [, close, name, rest] of stdout.matchAll(
      /<(\/?)([a-z]+)((?:\s[\w]+="[^"<&]*(?:&#?\w+;[^"<&]*)*")*\s*\/?)>/gu,
    )) {
      if (close) expect(open.pop()).toBe(name);
      else if (!rest!.endsWith('/')) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(stdout.replace(/<[^<>]*>/gu, '')).not.toMatch(/[<>]/u);
    expect(stdout.match(/<testcase /gu)).toHaveLength(ODD.length);
  });

  it('should each be taken alone, also where its name looks like an option', async () => {
    const folder = path.join(root, 'odd');
    expect(await recoupe(folder, ['check', '--', ...ODD])).toMatchObject({ status: 1, stderr: '' });
    for (const name of ODD)
      expect(await recoupe(folder, ['check', '--', name])).toEqual({
        status: 0,
        stderr: '',
        stdout: 'No conflicts in 1 article.\n',
      });
    expect((await recoupe(folder, ['check', 'a b.md', './a b.md', folder])).stdout).toContain(
      `in ${ODD.length} articles.`,
    );
  });
});

describe('exit status', () => {
  it.each([
    [['check', 'empty'], 0],
    [['check', 'nowhere'], 2],
    [['check', 'odd', 'nowhere'], 2],
    [['check', '--lvel', 'error', 'odd'], 2],
    [['check', '--level', 'loud', 'odd'], 2],
    [['check', '--level'], 2],
    [['check', '--minimum-confidence', '2', 'odd'], 2],
    [['check', '--minimum-confidence', '', 'odd'], 2],
    [['check', '--locale', 'de', 'odd'], 2],
    [['check', '--config', 'odd', 'odd'], 2],
    [['explain', '--folder', 'odd', 'odd/a b.md:5'], 0],
    [['explain', 'odd/a b.md:99'], 2],
    [['explain', 'odd/a b.md:0'], 2],
    [['explain', 'odd/none.md:1'], 2],
    [['check', '--level', 'note', 'odd'], 1],
    [['check', '--level', 'error', 'odd'], 0],
  ] as const)('should say how it went: %j is %i', async (args, wanted) => {
    const { status, stdout, stderr } = await recoupe(root, args);
    expect(status).toBe(wanted);
    if (wanted === 2) {
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^recoupe: \S/u);
      expect(stderr).not.toMatch(/\n\s+at /u);
    } else expect(stderr).toBe('');
  });

  it.each(FORMATS)('should have a report in the form %s where there is no article', async (format) => {
    const { status, stdout } = await recoupe(root, ['check', '--format', format, 'empty']);
    expect(status).toBe(0);
    if (format !== 'github') expect(stdout).toMatch(/\S/u);
    if (format === 'text') expect(stdout).toMatch(/^No article found/u);
    if (format === 'json' || format === 'sarif') expect(JSON.parse(stdout)).toBeDefined();
  });
});

describe('what is wrong with a call', () => {
  it.each<[string, string, string]>([
    [
      '',
      'which command? check | explain | extract | same-name',
      'quelle commande ? check | explain | extract | same-name',
    ],
    ['chekc odd', 'unknown command: chekc', 'commande inconnue : chekc'],
    ['check --lvel error', 'unknown option: --lvel', 'option inconnue : --lvel'],
    ['check -x', 'unknown option: -x', 'option inconnue : -x'],
    ['check --level', '--level needs a value', '--level attend une valeur'],
    ['check -c', '--config needs a value', '--config attend une valeur'],
    ['check --jsonl=1', '--jsonl takes no value', '--jsonl n’attend pas de valeur'],
    ['check --format xml', '--format xml: expected text | sarif | json', '--format xml : text | sarif | json'],
    [
      'check --minimum-confidence 2',
      '--minimum-confidence 2: expected a number from 0 to 1',
      '--minimum-confidence 2 : nombre',
    ],
    ['check nowhere', 'nowhere: no such file or folder', 'nowhere : ce fichier ou dossier n’existe pas'],
    ['check --config none.json', 'none.json: no such file or folder', 'none.json : ce fichier ou dossier n’existe pas'],
    ['check --config odd', 'odd: cannot be read (EISDIR)', 'odd : lecture impossible (EISDIR)'],
    [
      'check --config settings/binary',
      'settings/binary: not a text file',
      'settings/binary : ce n’est pas un fichier texte',
    ],
    ['check --config settings/broken', 'settings/broken: not valid JSON (', 'settings/broken : JSON non valide ('],
    ['check --config settings/list', 'settings/list: not a JSON object', 'settings/list : ce n’est pas un objet JSON'],
    [
      'check --config settings/slip',
      'settings/slip: “includes” is not understood',
      'settings/slip : « includes » n’est pas compris',
    ],
    ['explain odd', 'explain needs FILE:LINE[:COLUMN]', 'explain attend FICHIER:LIGNE[:COLONNE]'],
    [
      'explain odd/none.md:1',
      'odd/none.md: no such file or folder',
      'odd/none.md : ce fichier ou dossier n’existe pas',
    ],
    ['explain settings/list:1', 'settings/list: not an article of ', 'settings/list : ce n’est pas un article de '],
    ['explain --folder calm calm/a.md:99', 'calm/a.md: no line 99', 'calm/a.md : pas de ligne 99'],
  ])('should be said in the user’s language: %s', async (args, english, french) => {
    const call = args.split(' ').filter((one) => one !== '');
    for (const [lang, message] of [
      ['C', english],
      ['fr_FR.UTF-8', french],
    ] as const) {
      const { status, stdout, stderr } = await recoupe(root, call, lang);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`recoupe: ${message}`);
      // Whoever has mistyped a file's name needs no help.
      const hint = lang === 'C' ? '\nSee recoupe --help.\n' : '\nVoir recoupe --help.\n';
      expect(stderr.endsWith(hint)).toBe(!/nowhere|none|settings|99|--config odd/u.test(args));
    }
  });

  it.each([
    ['extract', 'nope', 'ligne 1 : JSON non valide ('],
    ['extract', '\n{"id": 1}', 'ligne 2 : {"id": "…", "text": "…"} attendu'],
    ['same-name', '{}', 'ligne 1 : {"a": "…", '],
    ['same-name', '\0', 'l’entrée standard n’est pas du texte'],
  ])('should name the line of the input: %s of %j', async (command, input, message) => {
    const { status, stderr } = await recoupe(root, [command, '--jsonl', '--locale', 'fr'], 'C', input);
    expect(status).toBe(2);
    expect(stderr).toContain(`recoupe: ${message}`);
  });
});

describe('French', () => {
  const ENGLISH =
    /\b(?:here|in “|Confidence|same|conflict|conflicts|note|notes|said by|weight|why|line|the parts|weekday|nobody)\b/iu;

  it('should be all that is said of the samples, but for the words of the articles', async () => {
    const { stdout } = await recoupe(SAMPLES, ['check', '--level', 'error'], 'fr_FR.UTF-8');
    const said = stdout
      .replace(/«\u00a0[^»]*\u00a0»/gu, '')
      .replace(/\b[a-z]+\.[a-z]+$/gmu, '')
      .split('\n')
      .filter((line) => / · Confiance|^\s+\d+:\d+ /u.test(line));
    expect(said.length).toBeGreaterThan(20);
    // Of a message only the frame is ours.
    for (const line of said.filter((one) => one.includes('Confiance'))) expect(line).not.toMatch(ENGLISH);
    expect(stdout).toMatch(/ dans \d+ articles\.\n$/u);
  });

  it.each([
    ['open', 'recoupe: a.md : L’en-tête n’a pas de ligne de fin (---).\n'],
    ['yaml', /^recoupe: a\.md : L’en-tête n’est pas du YAML valide : /u],
  ])('should be what is said of a file with broken front matter (%s)', async (folder, message) => {
    const { stderr, stdout, status } = await recoupe(root, ['check', folder], 'fr');
    expect(status).toBe(0);
    expect(stdout).toBe('Aucun conflit dans 1 article.\n');
    if (typeof message === 'string') expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
  });

  it('should be how a passage was read', async () => {
    const { stdout } = await recoupe(root, ['explain', 'odd/a b.md:5'], 'fr', '');
    expect(stdout).toMatch(/ · /u);
    const { stdout: calm } = await recoupe(path.join(root, 'calm'), ['explain', 'a.md:1'], 'fr');
    expect(calm).toBe(
      [
        'Aucun conflit ici. Ce qui a été lu :',
        '  lieu «\u00a0Brest\u00a0»',
        '  date «\u00a0le 4 juin 2024\u00a0» = 2024-06-04 (2024-06-04 … 2024-06-04)',
        '  chiffre «\u00a012\u00a0» = 12 [12, 12] bateau',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [['--help'], 'fr_CA.UTF-8', 'Usage :'],
    [['--help', '--locale', 'fr'], 'C', 'Usage :'],
    [['check', '--locale=fr', '--help'], 'C', 'Usage :'],
    [['--help', '--locale', 'en'], 'fr', 'Usage:'],
  ])('should be the help that %j gives where the terminal speaks %s', async (args, lang, wanted) => {
    expect((await recoupe(root, args, lang)).stdout).toContain(`\n${wanted}\n`);
  });
});
