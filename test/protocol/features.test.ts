import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  DefinitionLink,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  MarkupContent,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type {
  ConflictsResult,
  DecideResult,
  DecisionsResult,
  EvidenceResult,
  RescanResult,
} from '../../server/lsp/protocol';
import { ferry, market } from './articles';
import { Editor, folderWith } from './kit';

const WIRE = 'wire-1.md';
let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({
    folders: [folderWith({ [WIRE]: ferry(20), 'wire-2.md': ferry(26), 'market.md': market })],
    initializationOptions: { clientCommands: true, author: 'Ines Roel' },
  });
  await editor.ready();
  editor.open(WIRE, ferry(20));
});
afterAll(() => editor.stop());

const document = (): { textDocument: { uri: string } } => ({ textDocument: { uri: editor.uri(WIRE) } });
const figure = (): Diagnostic => editor.diagnostics(WIRE)!.find((one) => one.code === 'figure.conflict')!;

async function hover(words: string): Promise<string> {
  const found = await editor.ask<Hover | null>('textDocument/hover', WIRE, words);
  return (found?.contents as MarkupContent | undefined)?.value ?? '';
}

async function actions(diagnostic = figure()): Promise<CodeAction[]> {
  return editor.request('textDocument/codeAction', {
    ...document(),
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
}

describe('features over the protocol', () => {
  it('should offer what it has', () => {
    const { capabilities, serverInfo } = editor.initialized;
    expect(serverInfo?.name).toBe('recoupe');
    expect(capabilities.textDocumentSync).toEqual({ openClose: true, change: 2 });
    expect(capabilities.diagnosticProvider).toBeUndefined();
    expect(capabilities.executeCommandProvider).toBeUndefined();
    expect(capabilities.codeActionProvider).toEqual({
      codeActionKinds: ['quickfix', 'refactor'],
      resolveProvider: true,
    });
  });

  it('should hover over a figure with the conflict and its reasons', async () => {
    const text = await hover('|20 passengers');
    expect(text).toContain('The wording allows exactly 20.');
    expect(text).toContain(
      '**20 passengers here; 26 in “wire\\-2.md” (1 Mar)**'.replace('\\-', '-').replaceAll('(1 Mar)', '\\(1 Mar\\)'),
    );
    expect(text).toContain('Same story? yes');
    expect(text).toContain(`${editor.uri('wire-2.md')}#L6`);
  });

  it('should hover over a name, a date and a quotation', async () => {
    expect(await hover('Mara |Voss')).toContain('**Mara Voss** · person');
    expect(await hover('on Fri|day')).toContain('Friday 1 March 2024');
    expect(await hover('everybody on |deck')).toContain('Said by Mara Voss');
  });

  it('should say nothing where there is nothing to say', async () => {
    expect(await editor.ask('textDocument/hover', WIRE, 'had |left')).toBeNull();
  });

  it('should put a lens over the headline and the paragraph', async () => {
    const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', document());
    expect(lenses.map((lens) => [lens.range.start.line, lens.command?.title])).toEqual([
      [3, '1 conflict with 1 article · same story as 1 article'],
      [5, '1 conflict with 1 article'],
    ]);
    expect(lenses[1]!.command).toMatchObject({
      command: 'recoupe.showPassages',
      arguments: [
        editor.uri(WIRE),
        { line: 5, character: 0 },
        [{ uri: editor.uri('wire-2.md'), range: { start: { line: 5, character: 31 } } }],
      ],
    });
  });

  it('should lead from a passage in conflict to the other one', async () => {
    const [link] = await editor.ask<DefinitionLink[]>('textDocument/definition', WIRE, '|20 passengers');
    expect(link).toMatchObject({
      targetUri: editor.uri('wire-2.md'),
      targetSelectionRange: { start: { line: 5, character: 31 } },
    });
  });

  it('should find all mentions of a name', async () => {
    const found = await editor.ask<Location[]>('textDocument/references', WIRE, 'Mara |Voss', {
      context: { includeDeclaration: true },
    });
    expect(found.map((one) => one.uri)).toEqual([editor.uri(WIRE), editor.uri('wire-2.md')]);
    const highlights = await editor.ask<DocumentHighlight[]>('textDocument/documentHighlight', WIRE, 'Mara |Voss');
    expect(highlights).toHaveLength(1);
  });

  it('should give the outline, and names of the workspace', async () => {
    const outline = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', document());
    expect(outline.map((one) => one.name)).toContain('Ferry fire off Sarn');
    expect(outline.flatMap((one) => one.children ?? []).map((one) => one.name)).toContain('Mara Voss');
    const names = await editor.request<SymbolInformation[]>('workspace/symbol', { query: 'voss' });
    expect(names).toMatchObject([{ name: 'Mara Voss', location: { uri: editor.uri(WIRE) } }]);
  });

  it('should rename a person in every file', async () => {
    const target = await editor.ask<{ placeholder: string }>('textDocument/prepareRename', WIRE, 'Mara |Voss');
    expect(target.placeholder).toBe('Mara Voss');
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', WIRE, 'Mara |Voss', { newName: 'Mara Vos' });
    expect(edit.documentChanges).toMatchObject([
      { textDocument: { uri: editor.uri(WIRE), version: 1 }, edits: [{ newText: 'Mara Vos' }] },
      { textDocument: { uri: editor.uri('wire-2.md'), version: null }, edits: [{ newText: 'Mara Vos' }] },
    ]);
    await expect(editor.ask('textDocument/rename', WIRE, 'had |left', { newName: 'x' })).rejects.toThrow(
      'no name here',
    );
  });

  it('should offer to look, to adopt, to keep both and to ignore', async () => {
    expect((await actions()).map((action) => action.title)).toEqual([
      'Open “wire-2.md” beside',
      'Write “26” here, as in “wire-2.md”',
      'Show evidence',
      'Keep both: not the same thing',
      'Keep both: the earlier one is superseded',
      'Keep both: both are right',
      'Ignore figure.conflict in this paragraph',
    ]);
    expect((await actions()).every((action) => action.diagnostics?.[0]?.code === 'figure.conflict')).toBe(true);
  });

  it('should adopt the other value with one edit', async () => {
    const adopt = (await actions()).find((action) => action.title.startsWith('Write'))!;
    expect(adopt.edit!.documentChanges).toEqual([
      { textDocument: { uri: editor.uri(WIRE), version: 1 }, edits: [{ range: figure().range, newText: '26' }] },
    ]);
  });

  it('should write a decision into a new file, when it is asked for', async () => {
    const action = (await actions()).find((one) => one.title.includes('not the same thing'))!;
    expect(action.edit).toBeUndefined();
    const { edit, command } = await editor.request<CodeAction>('codeAction/resolve', action);
    const uri = editor.uri('.recoupe/decisions.json');
    expect(edit!.documentChanges![0]).toEqual({ kind: 'create', uri, options: { ignoreIfExists: true } });
    expect(command).toMatchObject({ command: 'recoupe.saveFile', arguments: [uri] });
    const { edits } = edit!.documentChanges![1] as { edits: { newText: string }[] };
    const { decisions } = JSON.parse(edits[0]!.newText) as { decisions: Record<string, unknown>[] };
    expect(decisions).toMatchObject([
      {
        rule: 'figure.conflict',
        verdict: 'different',
        author: 'Ines Roel',
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
        claims: expect.arrayContaining([
          expect.objectContaining({ file: WIRE }),
          expect.objectContaining({ file: 'wire-2.md' }),
        ]),
      },
    ]);
  });

  it('should offer no fix where only others are wanted', async () => {
    const context = { diagnostics: [figure()], only: ['refactor'] };
    expect(await editor.request('textDocument/codeAction', { ...document(), range: figure().range, context })).toEqual(
      [],
    );
  });

  it('should list the conflicts, and say why', async () => {
    const { conflicts, stories } = await editor.request<ConflictsResult>('recoupe/conflicts', {});
    const conflict = conflicts.find((one) => one.rule === 'figure.conflict')!;
    expect(conflict).toMatchObject({ level: 'warning', severity: 'warning', label: '20 passengers / 26 passengers' });
    expect(conflict.passages.map((one) => [one.uri, one.message])).toEqual([
      [editor.uri(WIRE), '20 passengers here; 26 in “wire-2.md” (1 Mar)'],
      [editor.uri('wire-2.md'), '26 passengers here; 20 in “wire-1.md” (1 Mar)'],
    ]);
    expect(stories).toMatchObject([{ id: conflict.stories[0], title: 'Ferry fire off Sarn' }]);
    const evidence = await editor.request<EvidenceResult>('recoupe/evidence', {
      uri: editor.uri(WIRE),
      conflictId: conflict.id,
    });
    expect(evidence.markdown).toContain('Same thing counted? yes');
    expect(evidence.passages).toHaveLength(2);
    expect(await editor.request('recoupe/evidence', { uri: editor.uri(WIRE), conflictId: 'none' })).toBeNull();
  });

  it('should say where decisions are kept, and add one for the client to write', async () => {
    const uri = editor.uri('.recoupe/decisions.json');
    const none = await editor.request<DecisionsResult>('recoupe/decisions', { uri: editor.uri(WIRE) });
    expect(none).toMatchObject({ uri, exists: false });
    const { conflicts } = await editor.request<ConflictsResult>('recoupe/conflicts', {});
    const decide = {
      uri: editor.uri(WIRE),
      conflictId: conflicts[0]!.id,
      verdict: 'both-right',
      reason: 'two counts',
      author: 'Al',
    };
    const { text } = await editor.request<DecideResult>('recoupe/decide', decide);
    expect(JSON.parse(text)).toMatchObject({
      decisions: [{ verdict: 'both-right', reason: 'two counts', author: 'Al' }],
    });
  });

  it('should read the folder again when asked to', async () => {
    expect(await editor.request<RescanResult>('recoupe/rescan', {})).toMatchObject({ articles: 3, conflicts: 1 });
  });

  const hovering = (): object => ({
    method: 'textDocument/hover',
    params: { ...document(), position: editor.position(WIRE, '20 passengers') },
  });

  it('should answer a cancelled request with an error and go on', async () => {
    const cancel = { method: '$/cancelRequest', params: { id: '$id' } };
    expect(await editor.requestAndThen(hovering(), cancel)).toBe(-32800);
    expect(await hover('|20 passengers')).not.toBe('');
  });

  it('should not answer about a text that has changed since', async () => {
    const range = { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } };
    const change = {
      method: 'textDocument/didChange',
      params: { textDocument: { uri: editor.uri(WIRE), version: 2 }, contentChanges: [{ range, text: 'Later. ' }] },
    };
    expect(await editor.requestAndThen(hovering(), change)).toBe(-32801);
    expect(await editor.requestAndThen(hovering(), { method: '$/setTrace', params: { value: 'off' } })).toBe(0);
  });
});

describe('features for modest clients', () => {
  it('should show plain text, locations and a flat outline, and execute commands itself', async () => {
    const folder = folderWith({ [WIRE]: ferry(20), 'wire-2.md': ferry(26) });
    const modest = await Editor.start({
      folders: [folder],
      capabilities: {
        window: { showDocument: { support: true } },
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
      },
      initializationOptions: {},
    });
    try {
      modest.open(WIRE, ferry(20));
      await modest.until(() => modest.codes(WIRE).includes('figure.conflict'));
      expect(modest.initialized.capabilities.executeCommandProvider?.commands).toEqual([
        'recoupe.openPassage',
        'recoupe.checkWorkspace',
      ]);
      const shown = await modest.ask<Hover>('textDocument/hover', WIRE, '|20 passengers');
      expect(shown.contents).toMatchObject({ kind: 'plaintext' });
      expect((shown.contents as MarkupContent).value).not.toMatch(/\*\*|\]\(/u);
      const [location] = await modest.ask<Location[]>('textDocument/definition', WIRE, '|20 passengers');
      expect(location!.uri).toBe(modest.uri('wire-2.md'));
      const outline = await modest.request<SymbolInformation[]>('textDocument/documentSymbol', {
        textDocument: { uri: modest.uri(WIRE) },
      });
      expect(outline[0]!.location.uri).toBe(modest.uri(WIRE));
      const range = { start: modest.position(WIRE, '20 passengers'), end: modest.position(WIRE, '|20 passengers') };
      const fixes = await modest.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: modest.uri(WIRE) },
        range,
        context: { diagnostics: [] },
      });
      const decision = fixes.find((one) => one.title.includes('both are right'))!;
      expect(Object.keys(decision.edit!.changes!)).toEqual([modest.uri('.recoupe/decisions.json')]);
      const open = fixes.find((one) => one.title.startsWith('Open'))!;
      await modest.request('workspace/executeCommand', {
        command: open.command!.command,
        arguments: open.command!.arguments,
      });
      expect(modest.saw).toEqual([`showDocument ${modest.uri('wire-2.md')}`]);
    } finally {
      await modest.stop();
    }
  });
});
