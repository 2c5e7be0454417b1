import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IRawGrammar } from 'vscode-textmate';
import { grammars } from '../../../scripts/make-grammars.mjs';

const MARKDOWN = 'text.html.markdown';
const INJECTED = grammars['markdown.tmLanguage.json'];

/**
 * A small stand-in for VS Code's Markdown grammar (which no npm package brings): it has the scopes that the injection
 * names, and like the real one a paragraph starts anew on each line. The editor tests use the real grammar.
 */
const STAND_IN = {
  scopeName: MARKDOWN,
  patterns: [{ include: '#fence' }, { include: '#heading' }, { include: '#quote' }, { include: '#paragraph' }],
  repository: {
    fence: { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    heading: {
      match: '^#+ +(.*)$',
      name: 'markup.heading.markdown',
      captures: { 1: { name: 'entity.name.section.markdown', patterns: [{ include: '#inline' }] } },
    },
    quote: {
      begin: '^> ',
      while: '^> ',
      name: 'markup.quote.markdown',
      patterns: [{ include: '#inline' }],
    },
    paragraph: {
      begin: '(^|\\G)[ ]{0,3}(?=[^ \\t\\n])',
      while: '(^|\\G)[ ]{4,}(?=[^ \\t\\n])',
      name: 'meta.paragraph.markdown',
      patterns: [{ include: '#inline' }],
    },
    inline: { patterns: [{ include: '#raw' }, { include: '#link' }, { include: '#bold' }] },
    raw: { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
    link: { match: '\\[[^\\]]*\\]\\(([^)]*)\\)', name: 'meta.link.inline.markdown' },
    bold: { match: '\\*\\*[^*]+\\*\\*', name: 'markup.bold.markdown' },
  },
} as unknown as IRawGrammar;

let registry: Promise<textmate.Registry> | undefined;

async function open(): Promise<textmate.Registry> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const all = [STAND_IN, ...Object.values(grammars)] as unknown as IRawGrammar[];
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => Promise.resolve(all.find((grammar) => grammar.scopeName === scope) ?? null),
    getInjections: (scope) => (scope === MARKDOWN ? [INJECTED.scopeName] : undefined),
  });
}

/** `[words, scope]` of every run whose scopes hold one that starts with `scope`, neighbouring runs joined. */
export async function scoped(language: 'markdown' | 'plaintext', text: string, scope: string): Promise<string[]> {
  registry ??= open();
  const grammar = await (await registry).loadGrammar(language === 'markdown' ? MARKDOWN : 'text.plain');
  if (!grammar) throw new Error(`no grammar for ${language}`);
  const found: string[] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    let end = -1;
    for (const token of tokens) {
      if (!token.scopes.some((name) => name.startsWith(scope))) continue;
      const words = line.slice(token.startIndex, token.endIndex);
      if (token.startIndex === end) found.push((found.pop() ?? '') + words);
      else found.push(words);
      end = Math.min(token.endIndex, line.length);
    }
  }
  return found;
}
