import { expect, test } from 'vitest';
import { Workspace, type Work } from '../../../server/index/workspace';

const SYLLABLES = ['ba', 'do', 'fer', 'gu', 'kil', 'lo', 'mar', 'ne', 'pu', 'rin', 'so', 'ta', 'vel', 'zan'];

/** A name that no other number has. */
const name = (n: number): string => {
  const word = [n % 14, Math.floor(n / 14) % 14, Math.floor(n / 196) % 14, 5].map((i) => SYLLABLES[i]!).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Two articles of one story; each story is in a town of its own, and all mention one country. */
const story = (n: number): { uri: string; text: string }[] =>
  ['a', 'b'].map((wire) => ({
    uri: `${n}-${wire}.md`,
    text:
      `# Incendie à ${name(n)}\n\n` +
      `L'incendie du port de ${name(n)} a fait 38 morts, selon le préfet Karim ${name(n + 900)}.\n\n` +
      `Les secours de ${name(n)} sont venus de toute la France. Rien d'autre n'a brûlé.\n`,
  }));

function folderOf(stories: number): Workspace {
  const workspace = new Workspace();
  for (let n = 0; n < stories; n++) for (const file of story(n)) workspace.set(file);
  workspace.update();
  return workspace;
}

/** What an update of a keystroke costs. */
function typed(workspace: Workspace, from: string, to: string): Work {
  const uri = '3-a.md';
  const before = workspace.reading(uri)!.article.text;
  workspace.set({ uri, text: before.replace('brûlé', 'brulé') });
  workspace.update();
  const text = workspace.reading(uri)!.article.text;
  expect(text).toContain(from);
  workspace.set({ uri, text: text.replace(from, to) });
  return workspace.update().work;
}

const small = 24;
const large = 120;

test.each([
  ['a letter in prose', 'Rien', 'Riens'],
  ['a digit of a figure', '38 morts', '39 morts'],
  ['a letter of a name', 'Karim', 'Carim'],
  ['a new paragraph', '# Incendie', 'Il y a 12 blessés.\n\n# Incendie'],
])('should do no more work for %s in a large folder than in a small one', (_, from, to) => {
  const [few, many] = [small, large].map((stories) => typed(folderOf(stories), from, to));
  expect(few!.blocksRead).toBeGreaterThan(0);
  expect(many!.blocksRead).toBe(few!.blocksRead);
  expect(many!.comparisons).toBeLessThanOrEqual(few!.comparisons);
  expect(many!.entitiesChecked).toBeLessThanOrEqual(few!.entitiesChecked);
});

test('should compare nothing for a letter in prose that no claim rests on', () => {
  const work = typed(folderOf(6), 'Rien', 'Riens');
  expect(work).toMatchObject({ blocksRead: 1, comparisons: 0 });
});

test('should come to the same with updates in bites as at once', () => {
  const files = Array.from({ length: 24 }, (_, n) => story(n)).flat();
  const once = new Workspace();
  for (const file of files) once.set(file);
  once.update();
  const bites = new Workspace();
  for (const file of [...files].reverse()) {
    bites.set(file);
    bites.update(1);
  }
  for (let i = 0; i < 1000 && bites.update(1).pending; i++);
  expect(bites.update(1).pending).toBe(false);
  expect(bites.conflicts()).toEqual(once.conflicts());
  expect(bites.stories()).toEqual(once.stories());
});
