import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The stages of the server, in the order in which a text passes through them. Each may import from itself and from
 * what stands before it; a group's members are on one level and know each other's words. `language` is data for all.
 */
const STAGES = [
  ['article', 'language'],
  ['extract'],
  ['claim'],
  ['compare', 'link', 'index'],
  ['service'],
  ['host'],
  ['lsp', 'cli'],
];

const zones = STAGES.flatMap((group, at) => {
  const later = STAGES.slice(at + 1).flat();
  if (later.length === 0) return [];
  return group.map((stage) => ({
    target: `./server/${stage}`,
    from: later.map((name) => `./server/${name}`),
    message: 'Data flows one way: article → extract → claim → index/link → compare → service → lsp/cli.',
  }));
});

/** @param {string} name @param {string} message */
const forbid = (name, message) => ({ group: name.includes('*') ? [name] : [name, `${name}/*`], message });
const NODE = forbid('node:*', 'Only entry points touch Node: everything else runs in a browser worker too.');
const VSCODE = forbid('vscode', 'Only src/ knows the editor.');
const PROTOCOL = forbid('vscode-languageserver*', 'Only server/lsp knows the protocol.');
const CLIENT = forbid('vscode-languageclient*', 'Only src/ is a client.');

/** @param {...object} groups */
const imports = (...groups) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns: groups }] });

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/', 'test-output/', 'coverage/', 'test/fixtures/', 'samples/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'URLSearchParams', 'Buffer', 'setTimeout', 'clearTimeout', 'fetch', 'performance']
          .concat(['globalThis', 'structuredClone', 'TextEncoder', 'TextDecoder', 'document'])
          .map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off', // Control characters in articles are what some expressions look for.
    },
  },
  {
    files: ['test/editor/web-files/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', exports: 'writable', module: 'writable', global: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['server/**/*.ts', 'src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  { files: ['src/**/*.ts'], rules: imports(NODE, PROTOCOL) },
  { files: ['server/**/*.ts'], rules: imports(NODE, VSCODE, PROTOCOL, CLIENT) },
  { files: ['server/lsp/**/*.ts'], rules: imports(NODE, VSCODE, CLIENT) },
  { files: ['server/lsp/node*.ts'], rules: imports(VSCODE, CLIENT) },
  { files: ['server/cli/**/*.ts', 'server/host/node*.ts'], rules: imports(VSCODE, PROTOCOL, CLIENT) },
);
