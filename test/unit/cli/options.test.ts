import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/cli/config';
import { readOptions } from '../../../server/cli/options';
import { showProgress } from '../../../server/cli/progress';
import { UsageError, type Terminal } from '../../../server/cli/terminal';
import { DEFAULT_SETTINGS } from '../../../server/settings';

const terminal = (env: Terminal['env'] = {}, tty = false): Terminal => ({
  cwd: '/',
  env,
  outIsTty: tty,
  errIsTty: tty,
  columns: 80,
  out: () => {},
  err: () => {},
  stdin: async () => new Uint8Array(),
});
const options = (args: string, env: Terminal['env'] = {}, tty = false) =>
  readOptions(args.split(' ').filter(Boolean), terminal(env, tty));

describe('options', () => {
  test('should have defaults', () => {
    expect(options('')).toEqual({
      positionals: [],
      format: 'text',
      level: 'warning',
      config: null,
      minimumConfidence: null,
      color: false,
      locale: 'en',
      jsonl: false,
      folder: null,
    });
  });

  test('should be read', () => {
    expect(
      options('--format sarif --level=note -c x.json --minimum-confidence 0.7 --locale fr --jsonl --folder d a b'),
    ).toMatchObject({
      positionals: ['a', 'b'],
      format: 'sarif',
      level: 'note',
      config: 'x.json',
      minimumConfidence: 0.7,
      locale: 'fr',
      jsonl: true,
      folder: 'd',
    });
  });

  test.each([
    '--format xml',
    '--level high',
    '--minimum-confidence 2',
    '--minimum-confidence x',
    '--locale de',
    '--what',
    '--format',
  ])('should be refused: %s', (args) => expect(() => options(args)).toThrow(UsageError));

  test.each<[string, Terminal['env'], boolean, boolean]>([
    ['', {}, true, true],
    ['', {}, false, false],
    ['', { NO_COLOR: '1' }, true, false],
    ['', { NO_COLOR: '' }, true, true],
    ['', { FORCE_COLOR: '1' }, false, true],
    ['', { TERM: 'dumb' }, true, false],
    ['--color', { NO_COLOR: '1' }, false, true],
    ['--no-color', { FORCE_COLOR: '1' }, true, false],
  ])('colour with "%s" %j on a terminal %s: %s', (args, env, tty, expected) => {
    expect(options(args, env, tty).color).toBe(expected);
  });

  test.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
  ])('should take the language of %j', (env, locale) => expect(options('', env).locale).toBe(locale));
});

describe('configuration', () => {
  const read = (data: unknown) => readConfig(JSON.stringify(data), 'x.json');

  test('should change what it names only', () => {
    expect(read({ minimumConfidence: 0.8, exclude: ['drafts/**'] })).toEqual({
      ...DEFAULT_SETTINGS,
      minimumConfidence: 0.8,
      exclude: ['drafts/**'],
    });
  });

  test.each([
    [{ rules: { 'figure.conflict': 'error' } }],
    [{ rules: { figure: { conflict: 'error' } } }],
    [{ 'recoupe.rules': { 'figure.conflict': 'error' } }],
    [{ 'recoupe.rules.figure.conflict': 'error', 'editor.fontSize': 12 }],
  ])('should read rules flat, nested and from an editor: %j', (data) => {
    const { rules } = read(data);
    expect(rules).toEqual({ ...DEFAULT_SETTINGS.rules, 'figure.conflict': 'error' });
  });

  test.each([
    [{ rules: { 'figure.conflicts': 'error' } }],
    [{ rules: { 'figure.conflict': 'bad' } }],
    [{ rules: [] }],
    [{ minimumConfidence: 7 }],
    [{ exclude: 'x' }],
    [{ unknown: 1 }],
    [[]],
  ])('should refuse %j', (data) => expect(() => read(data)).toThrow(UsageError));

  test('should name the file with bad JSON', () => expect(() => readConfig('{', 'x.json')).toThrow(/^x\.json: /u));
});

describe('progress', () => {
  test('should show nothing where there is no terminal, or on short runs', () => {
    const written: string[] = [];
    for (const tty of [false, true]) {
      const bar = showProgress({ ...terminal({}, tty), err: (text) => void written.push(text) });
      bar.step(1, 2);
      bar.end();
    }
    expect(written).toEqual([]);
  });
});
