// Keystrokes of three kinds, in articles from all over the folder.
import fs from 'node:fs';
import path from 'node:path';
import { articlesIn } from './articles.mjs';

const LARGEST = 20_000; // characters: a long read, not a dump

/** Milliseconds of at least `count` keystrokes, by the clock and of CPU, each in order; and of how many nothing came. */
export async function keystrokes(server, count) {
  const names = articlesIn(server.folder).filter((name) => fs.statSync(path.join(server.folder, name)).size < LARGEST);
  const times = [];
  const files = Math.ceil(count / 6);
  for (let i = 0; i < files; i++) {
    const name = names[Math.floor((i * names.length) / files)];
    let text = fs.readFileSync(path.join(server.folder, name), 'utf8').replace(/^\uFEFF/u, '');
    await server.open(name, text);
    let version = 1;
    for (const edit of edits(text)) {
      text = edit(text);
      times.push(await server.change(name, text, ++version));
    }
  }
  const inOrder = (of) => times.map(of).sort((a, b) => a - b);
  return {
    wall: inOrder(({ wall }) => wall),
    cpu: inOrder(({ cpu }) => cpu ?? NaN),
    lost: times.filter(({ wall }) => wall === Infinity).length,
  };
}

/** A letter in prose twice, another digit in a figure twice, a new paragraph and a letter in it. */
function edits(text) {
  const space = text.indexOf(' ', text.length / 2);
  const digit = /\d/u.exec(text)?.index ?? -1;
  const letter = (by) => (now) => now.slice(0, space) + by + now.slice(space);
  // Always another digit: an editor sends no change where nothing changes.
  const figure = (by) => (now) =>
    digit < 0 ? `${now}${by}` : now.slice(0, digit) + ((Number(now[digit]) + by) % 10) + now.slice(digit + 1);
  return [
    letter('e'),
    letter('s'),
    figure(7),
    figure(4),
    (now) => `${now}\n\nA new paragraph of 12 words, said Mara Voss in Ostermoor on 3 March`,
    (now) => `${now}.`,
  ];
}

export const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
