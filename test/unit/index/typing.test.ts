import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Workspace } from '../../../server/index/workspace';
import { diagnosticsOf } from '../../../server/service/diagnostics';
import { LineIndex } from '../../../server/service/position';

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const ARTICLE = (passengers: number, end: string): string =>
  [
    '---',
    'date: 2024-03-01',
    '---',
    '# 🔥 Ferry fire off Sarn',
    '',
    `The ferry **Halvard** was carrying ${passengers} passengers from Sarn to Vellin when a fire broke out on Friday.`,
    '',
    '“The lifeboats were launched within ten minutes and everybody was safe,” said Mara Voss, 41, captain of Sarn.',
    '',
    '- The Halvard had left Sarn at noon. 😀',
    '',
  ].join(end);

/** What gets typed, pasted or half typed. */
const PIECES = [
  '',
  'e',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '😀',
  '\ud83d',
  '```\n',
  '---\n',
  '> ',
  '- ',
  '<!-- ',
  '“',
  '3',
  '40 dead. ',
  'Mara Vos ',
];

describe('a document that is typed in, at any place', () => {
  it.each([1, 2, 3, 4])('should have the diagnostics of a fresh reading (%i)', (seed) => {
    const next = random(seed * 104_729);
    const end = seed % 2 === 0 ? '\r\n' : '\n';
    const fixed = { uri: 'wire.md', text: ARTICLE(26, '\n') };
    let document = TextDocument.create('mine.md', 'markdown', 1, ARTICLE(20, end));
    const worked = new Workspace();
    worked.set(fixed);
    const diagnostics = (workspace: Workspace): unknown =>
      ['mine.md', 'wire.md'].map((uri) => diagnosticsOf(workspace, uri, 'en'));
    let conflicts = 0;
    for (let version = 2; version < 32; version++) {
      const text = document.getText();
      const from = Math.floor(next() * (text.length + 1));
      const to = Math.min(text.length, from + Math.floor(next() ** 4 * 40));
      const lines = new LineIndex(text);
      // Ranges as this server counts them: the editor's own count must agree.
      const range = { start: document.positionAt(from), end: document.positionAt(to) };
      expect(lines.position(document.offsetAt(range.start))).toEqual(range.start);
      const piece = PIECES[Math.floor(next() * PIECES.length)]!;
      document = TextDocument.update(document, [{ range, text: piece }], version);
      worked.set({ uri: 'mine.md', text: document.getText() });
      worked.update(2);
      if (version % 3 > 0) continue;
      while (worked.update(2).pending);
      const fresh = new Workspace();
      fresh.set({ uri: 'mine.md', text: document.getText() });
      fresh.set(fixed);
      fresh.update();
      expect(diagnostics(worked), JSON.stringify(document.getText())).toEqual(diagnostics(fresh));
      conflicts += fresh.conflicts().length;
    }
    expect(conflicts).toBeGreaterThan(0);
  });

  it('should take versions in whatever order they are numbered: the text given last counts', () => {
    const workspace = new Workspace();
    workspace.set({ uri: 'wire.md', text: ARTICLE(26, '\n') });
    for (const [version, passengers] of [
      [7, 20],
      [3, 26],
      [5, 21],
    ] as const) {
      const document = TextDocument.create('mine.md', 'markdown', version, ARTICLE(passengers, '\n'));
      workspace.set({ uri: 'mine.md', text: document.getText() });
      workspace.update();
      const figures = workspace.conflicts().filter(({ rule }) => rule === 'figure.conflict');
      expect(figures.map(({ passages }) => passages.map(({ text }) => text))).toEqual(
        passengers === 26 ? [] : [[String(passengers), '26']],
      );
    }
  });
});
