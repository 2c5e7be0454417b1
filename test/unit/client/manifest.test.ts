import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../server/compare/conflict';
import { CLIENT_COMMANDS } from '../../../server/lsp/protocol';
import { DEFAULT_SETTINGS } from '../../../server/settings';

const ROOT = new URL('../../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const json = <T>(path: string): T => JSON.parse(text(path)) as T;

interface Setting {
  readonly default: unknown;
  readonly scope?: string;
  readonly markdownDescription?: string;
}
interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
    readonly commands: readonly { readonly command: string }[];
  };
}

const MANIFEST = json<Manifest>('package.json');
const SETTINGS = new Map(MANIFEST.contributes.configuration.flatMap(({ properties }) => Object.entries(properties)));
const ENGLISH = json<Record<string, string>>('package.nls.json');
const FRENCH = json<Record<string, string>>('package.nls.fr.json');
/** The client's own code. */
const SOURCES = readdirSync(new URL('src', ROOT)).map((name) => text(`src/${name}`));
const keys = (texts: object): string[] => Object.keys(texts).sort();

describe('settings', () => {
  it('should have one for each rule, with the server’s default', () => {
    for (const rule of RULES) {
      expect(SETTINGS.get(`recoupe.rules.${rule}`)?.default, rule).toBe(DEFAULT_SETTINGS.rules[rule]);
    }
  });

  it.each(['minimumConfidence', 'include', 'exclude', 'reference', 'maximumFileSize'] as const)(
    'should have the server’s default for %s',
    (name) => expect(SETTINGS.get(`recoupe.${name}`)?.default).toEqual(DEFAULT_SETTINGS[name]),
  );

  it('should each have a description and a scope', () => {
    for (const [name, setting] of SETTINGS) {
      expect(setting.markdownDescription, name).toMatch(/^%.+%$/);
      expect(setting.scope, name).toBeTruthy();
    }
  });

  it('should know every rule in the schema of decisions', () => {
    for (const rule of RULES) expect(text('media/decisions.schema.json')).toContain(`"${rule}"`);
  });
});

describe('commands', () => {
  const own = Object.entries(CLIENT_COMMANDS);
  const registered = own.reduce(
    (all, [key, id]) => all.replaceAll(`CLIENT_COMMANDS.${key}`, `'${id}'`),
    SOURCES.join(''),
  );
  it.each(MANIFEST.contributes.commands.map(({ command }) => command))('should be there: %s', (command) => {
    // Some are made of a part and a name: `recoupe.group.${grouping}`.
    const made = command.replace(/\.\w+$/, '.${');
    expect(registered.includes(`'${command}'`) || registered.includes(`\`${made}`), command).toBe(true);
  });
});

describe('the README', () => {
  it.each([...SETTINGS.keys()].filter((name) => !name.startsWith('recoupe.rules.')))(
    'should name the setting %s',
    (name) => expect(text('README.md')).toContain(`\`${name}\``),
  );

  it.each(RULES)('should name the rule %s and link its page', (rule) => {
    expect(text('README.md')).toContain(`[\`${rule}\`](docs/rules/${rule}.md)`);
    expect(text(`docs/rules/${rule}.md`)).toContain(`# ${rule}`);
  });
});

describe('texts', () => {
  it('should exist in English for every key of the manifest', () => {
    const used = [...text('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((key) => !(key in ENGLISH))).toEqual([]);
    expect(keys(ENGLISH).filter((key) => !used.includes(key))).toEqual([]);
  });

  it('should exist in French for every English one', () => expect(keys(FRENCH)).toEqual(keys(ENGLISH)));

  it('should keep commands and links in French', () => {
    const links = (texts: string | undefined): string[] => texts?.match(/command:[\w.]+/g) ?? [];
    for (const [key, value] of Object.entries(ENGLISH)) expect(links(FRENCH[key]), key).toEqual(links(value));
  });

  it('should exist in French for everything that the client says', () => {
    const said = SOURCES.flatMap((source) =>
      [...source.matchAll(/l10n\s*\.t\(\s*'([^']+)'/g)].map(([, words]) => words),
    );
    // None is written in a way that the line above does not see.
    expect(said).toHaveLength(SOURCES.join('').match(/l10n\s*\.t\(/g)?.length ?? 0);
    const bundle = json<Record<string, string>>('l10n/bundle.l10n.fr.json');
    expect(keys(bundle)).toEqual([...new Set(said)].sort());
  });

  it('should take the same arguments in French', () => {
    const places = (words: string): string[] => (words.match(/\{\d\}/g) ?? []).sort();
    for (const [english, french] of Object.entries(json<Record<string, string>>('l10n/bundle.l10n.fr.json'))) {
      expect(places(french), english).toEqual(places(english));
    }
  });

  it('should say something else in French than in English, but for the name', () => {
    const same = keys(ENGLISH).filter((key) => ENGLISH[key] === FRENCH[key]);
    expect(same).toEqual(['config.title']);
  });
});
