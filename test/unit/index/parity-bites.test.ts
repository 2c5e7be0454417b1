import { beforeEach, describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../server/compare/rules';
import { Workspace } from '../../../server/index/workspace';
import { DEFAULT_SETTINGS } from '../../../server/settings';

const PEOPLE = ['Liv Aasen', 'Otto Brandl', 'Liv Aassen', 'Ruth Calder', 'Otto Brandel'];
const TOWNS = ['Kelmouth', 'Dunvarra', 'Kelmuth'];
const SEED = 15_485_863;

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const from = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!;

/** An article with many claims of one story, so that comparing them again takes many bites. */
function article(next: () => number): string {
  const town = from(TOWNS, next);
  const facts = Array.from(
    { length: 6 },
    (_, i) =>
      `${from(PEOPLE, next)}, ${40 + Math.floor(next() * 3)}, said the flood in ${town} killed ${10 + Math.floor(next() * 3)} people ` +
      `and left ${200 + i * 10 + Math.floor(next() * 2)} homeless on ${3 + Math.floor(next() * 2)} March 2024.\n\n`,
  );
  return `# Flood in ${town} kills ${10 + Math.floor(next() * 3)}\n\n${facts.join('')}`;
}

/** A digit, a letter, a name, or a sentence out. */
function edited(text: string, next: () => number): string {
  const kind = next();
  if (kind < 0.4) return text.replace(/\d(?= people)/u, String(Math.floor(next() * 10)));
  if (kind < 0.6) return text.replace(from(PEOPLE, next), from(PEOPLE, next));
  if (kind < 0.8) return text.replace('flood', 'floods');
  const paragraphs = text.split('\n\n');
  paragraphs.splice(1 + Math.floor(next() * (paragraphs.length - 2)), 1);
  return paragraphs.join('\n\n');
}

const shown = (workspace: Workspace): unknown => ({
  conflicts: workspace.conflicts(),
  entities: [...workspace.entities()].map((entity) => [entity, [...workspace.mentionsOf(entity.id)]]),
  stories: workspace.stories(),
});

// The runner wants to hear from its worker now and then.
beforeEach(() => new Promise((done) => setImmediate(done)));

describe('edits between bites', () => {
  it.each([1, 2, 3])('should end where a fresh workspace is, wherever a round was broken off (%i)', (seed) => {
    const next = random(seed * SEED);
    const files = new Map(Array.from({ length: 5 }, (_, i) => [`${i}.md`, article(next)]));
    // Most readings are put away most of the time.
    const worked = new Workspace(DEFAULT_SETTINGS, ALL_RULES, 2);
    for (const [uri, text] of files) worked.set({ uri, text });
    worked.update(1);
    let bites = 0;
    for (let step = 0; step < 12; step++) {
      // A few bites, not all that are due: the edit comes in the middle of a round.
      for (let i = Math.floor(next() * 6); i > 0 && worked.update(0.5).pending; i--) bites++;
      const uri = `${Math.floor(next() * files.size)}.md`;
      files.set(uri, edited(files.get(uri)!, next));
      worked.set({ uri, text: files.get(uri)! });
      worked.update(0.5);
    }
    while (worked.update(0.5).pending) bites++;
    expect(bites).toBeGreaterThan(25);
    const fresh = new Workspace();
    for (const [uri, text] of files) fresh.set({ uri, text });
    fresh.update();
    expect(fresh.conflicts().length).toBeGreaterThan(3);
    expect(shown(worked)).toEqual(shown(fresh));
  });

  it('should take no bite of more than some hundred comparisons', () => {
    const next = random(SEED);
    const worked = new Workspace();
    for (let i = 0; i < 12; i++) worked.set({ uri: `${i}.md`, text: article(next) });
    worked.update();
    const { text } = worked.reading('3.md')!.article;
    worked.set({ uri: '3.md', text: text.replace(/left 20\d/u, 'left 77') });
    worked.update(8);
    const bites: number[] = [];
    for (let pending = true; pending;) {
      const { work, pending: more } = worked.update(8);
      bites.push(work.comparisons);
      pending = more;
    }
    const total = bites.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(500);
    expect(Math.max(...bites)).toBeLessThan(600);
  });
});
