import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../server/index/workspace';

const PEOPLE = ['Odile Marchetti', 'Karim Benslama', 'Odile Marcheti', 'Ingrid Solberg', 'Tomasz Wisniewski'];
const TOWNS = ['Valcombe', 'Trébignac', 'Ostermoor', 'Valcombes'];
const THINGS = ['entrepôt', 'marché', 'pont', 'stade'];

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const from = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!;

function article(next: () => number): string {
  const [person, town, thing] = [from(PEOPLE, next), from(TOWNS, next), from(THINGS, next)];
  return (
    `# Incendie au ${thing} de ${town}\n\n` +
    `L'incendie du ${thing} de ${town} a fait ${30 + Math.floor(next() * 4)} morts mardi, selon le maire ${person}, ${50 + Math.floor(next() * 3)} ans.\n\n` +
    `« Nous reconstruirons le ${thing} avant ${from(['la fin', 'le début'], next)} de l'année prochaine », a déclaré ${person}.\n\n` +
    `Les pompiers de ${town} ont été aidés par ${from(PEOPLE, next).split(' ')[1]!} et ${from(TOWNS, next)}.\n`
  );
}

/** What somebody might do to a text: a letter, a word out, a name in, a paragraph. */
function edited(text: string, next: () => number): string {
  const at = text.indexOf(' ', Math.floor(next() * (text.length - 40)));
  const kind = next();
  if (kind < 0.3) return text.slice(0, at) + 'e' + text.slice(at);
  if (kind < 0.5) return text.slice(0, at) + text.slice(at + 1 + Math.floor(next() * 12));
  if (kind < 0.8) return `${text.slice(0, at)} ${from(PEOPLE, next)}${text.slice(at)}`;
  return `${text}\n${from(PEOPLE, next)}, ${40 + Math.floor(next() * 9)} ans, a compté 12 blessés à ${from(TOWNS, next)}.\n`;
}

const shown = (workspace: Workspace): unknown => ({
  conflicts: workspace.conflicts(),
  entities: [...workspace.entities()].map((entity) => [entity, [...workspace.mentionsOf(entity.id)]]),
  stories: workspace.stories(),
});

describe('a workspace that was written in for a while', () => {
  it.each([1, 2, 3, 4])('should be what a fresh one is on the same files (%i)', (seed) => {
    const next = random(seed * 7919);
    const files = new Map(Array.from({ length: 8 }, (_, i) => [`${i}.md`, article(next)]));
    const worked = new Workspace();
    for (const [uri, text] of files) {
      worked.set({ uri, text });
      worked.update(2);
    }
    for (let step = 0; step < 25; step++) {
      const uri = `${Math.floor(next() * 8)}.md`;
      const text = files.get(uri);
      if (text !== undefined && next() < 0.1) {
        files.delete(uri);
        worked.remove(uri);
      } else {
        files.set(uri, text === undefined ? article(next) : edited(text, next));
        worked.set({ uri, text: files.get(uri)! });
      }
      worked.update(2);
    }
    while (worked.update(2).pending);
    const fresh = new Workspace();
    for (const [uri, text] of files) fresh.set({ uri, text });
    fresh.update();
    expect(fresh.conflicts().length).toBeGreaterThan(0);
    expect(shown(worked)).toEqual(shown(fresh));
  });
});
