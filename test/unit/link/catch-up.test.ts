import { describe, expect, it } from 'vitest';
import { Bite } from '../../../server/link/bite';
import { createLinker } from '../../../server/link/create-linker';
import type { Linker } from '../../../server/link/linker';
import { marked } from './articles';

const STORY = 'with {p:Odile Marchetti}, {p:Karim Benslama} and the {o:Harbour Safety Board}';
const FILES: Readonly<Record<string, string>> = {
  a: `{p:Brandt} spoke in the port ${STORY}.`,
  b: `{p:Ada Brandt} spoke in the port ${STORY}.`,
  c: `{p:Otto Brandt} sang in a hall with {p:Someone Else}.`,
  d: `The board met {p:Janet Harcourt} in the port ${STORY}.`,
  e: `The board met {p:Jane Harcourt} in the port ${STORY}.`,
};

/** Every mention with the names of its entity's files. */
function links(linker: Linker, files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([uri, text]) =>
    marked(uri, text).mentions.map((mention, i) => {
      const id = linker.entityOf(uri, i);
      return `${uri} ${mention.text}: ${id === null ? '–' : [...linker.mentionsOf(id).keys()].join(' ')}`;
    }),
  );
}

function atOnce(files: Readonly<Record<string, string>>): string[] {
  const linker = createLinker();
  for (const [uri, text] of Object.entries(files)) linker.set(uri, marked(uri, text));
  return links(linker, files);
}

function inBites(files: Readonly<Record<string, string>>, most: number, linker = createLinker()): string[] {
  for (const [uri, text] of Object.entries(files)) linker.set(uri, marked(uri, text), true);
  for (let turns = 0; linker.pending && turns < 1000; turns++) linker.catchUp(new Bite(most));
  expect(linker.pending).toBe(false);
  return links(linker, files);
}

describe('names left for later', () => {
  it('should link the surname of an earlier file, but not before its turn', () => {
    const linker = createLinker();
    linker.set('a', marked('a', FILES['a']!), true);
    linker.set('b', marked('b', FILES['b']!), true);
    expect(linker.entityOf('a', 0)).not.toBe(linker.entityOf('b', 0));
    expect(linker.pending).toBe(true);
    const { files } = linker.catchUp(new Bite(Infinity));
    expect(linker.entityOf('a', 0)).toBe(linker.entityOf('b', 0));
    expect([...files]).toContain('a');
  });

  it('should link the surname of the file itself at once', () => {
    const linker = createLinker();
    linker.set('b', marked('b', FILES['b']!), true);
    linker.set('a', marked('a', FILES['a']!), true);
    expect(linker.entityOf('a', 0)).toBe(linker.entityOf('b', 0));
  });

  it.each([1, 2, 100])('should be linked as all at once in the end, %i at a time', (most) => {
    expect(inBites(FILES, most)).toEqual(atOnce(FILES));
  });

  it.each([
    ['another story', { b: '{p:Ada Brandt} rode a horse with {p:Quite Another}.' }],
    ['another name', { b: `{p:Adda Brandt} spoke in the port ${STORY}.` }],
    ['no name', { b: 'Nobody came.', d: 'Nobody came.' }],
    ['the same story after all', { c: `{p:Otto Brandt} sang in a hall ${STORY}.` }],
  ])('should follow a file that comes to tell %s', (_, edit) => {
    const linker = createLinker();
    inBites(FILES, 1, linker);
    const edited: Record<string, string> = { ...FILES, ...edit };
    expect(inBites(edited, 1, linker)).toEqual(atOnce(edited));
  });

  it('should forget a file that is removed before its turn', () => {
    const linker = createLinker();
    for (const [uri, text] of Object.entries(FILES)) linker.set(uri, marked(uri, text), true);
    linker.remove('b');
    linker.catchUp(new Bite(Infinity));
    const { b: _, ...others } = FILES;
    expect(links(linker, others)).toEqual(atOnce(others));
  });
});
