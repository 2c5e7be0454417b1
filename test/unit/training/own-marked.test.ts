import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOwnMarked } from '../../../training/own-marked';

let folder: string;
const write = (name: string, content: string): void => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), content);
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'own-marked-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('readOwnMarked', () => {
  it('should read the lines of the files of each language, but not remarks and empty lines', () => {
    write('en/b.txt', '# Lives.\n\n[PER Odile Farrant] sings.\r\nNobody came.\n');
    write('fr/a.txt', 'Elle quitte [LOC Pau].\n');
    expect(readOwnMarked(folder)).toEqual([
      {
        source: 'own-marked-en',
        language: 'en',
        text: 'Odile Farrant sings.',
        names: [{ start: 0, end: 13, type: 'person' }],
      },
      { source: 'own-marked-en', language: 'en', text: 'Nobody came.', names: [] },
      {
        source: 'own-marked-fr',
        language: 'fr',
        text: 'Elle quitte Pau.',
        names: [{ start: 12, end: 15, type: 'location' }],
      },
    ]);
  });

  it('should overlook what is no text file, and folders that are no language', () => {
    write('README.md', 'How to mark.');
    write('en/notes.md', 'To do.');
    write('drafts/a.txt', 'Nobody came.');
    expect(readOwnMarked(folder)).toEqual([]);
  });

  it('should read about the share that is asked for, and more of the same for a larger one', () => {
    write('en/a.txt', Array.from({ length: 400 }, (_, i) => `The harbour master counted ${i} boats.`).join('\n'));
    const quarter = readOwnMarked(folder, 0.25).map(({ text }) => text);
    const half = readOwnMarked(folder, 0.5).map(({ text }) => text);
    expect(quarter.length).toBeGreaterThan(60);
    expect(quarter.length).toBeLessThan(140);
    expect(half).toEqual(expect.arrayContaining(quarter));
    expect(readOwnMarked(folder)).toHaveLength(400);
  });

  it('should find no slip of the pen in what is there', () => {
    const texts = readOwnMarked(path.resolve('training/own-marked'));
    expect(texts.length).toBeGreaterThan(0);
    for (const { text } of texts) expect(text, text).not.toMatch(/\[(?:PER|ORG|LOC|MISC)\b|\s{2}/u);
  });
});
