import { expect, it } from 'vitest';
import { Workspace } from '../../../server/index/workspace';
import { actionsAt } from '../../../server/service/actions';
import { hoverAt } from '../../../server/service/hover';

/** The hover over a word of an article published on 12 March 2026. */
function hover(
  text: string,
  word: string,
  others: Readonly<Record<string, string>> = {},
  locale: 'en' | 'fr' = 'en',
): string {
  const workspace = new Workspace();
  workspace.set({ uri: 'a.md', text, published: '2026-03-12' });
  for (const [uri, other] of Object.entries(others)) workspace.set({ uri, text: other, published: '2026-03-13' });
  workspace.update();
  return hoverAt(workspace, 'a.md', text.indexOf(word) + 1, locale)!.markdown;
}

const SAID = '“We shall open the old quay to every boat that asks”';

it('should tell on which day it was said, where the sentence does', () => {
  const text = hover(`${SAID}, Mara Voss said on 11 March 2026.\n`, 'quay');
  expect(text).toContain('**Said by Mara Voss** · Wednesday 11 March 2026');
});

it('should tell no day where none is known', () => {
  expect(hover(`${SAID}, Mara Voss said.\n`, 'quay')).toBe('**Said by Mara Voss**');
  expect(hover(`${SAID}, Mara Voss said. On 9 March 2026 it rained.\n`, 'quay')).toBe('**Said by Mara Voss**');
});

it('should show where else it is printed, with the words that differ marked', () => {
  const other = '“We shall open the new quay to every boat that asks”, Mara Voss said.\n';
  const text = hover(`${SAID}, Mara Voss said.\n`, 'quay', { 'b.md': other });
  expect(text).toContain('oldest first');
  expect(text).toContain('the **new** quay');
});

it('should say that it was printed here first', () => {
  const later = { 'b.md': '“We shall open the new quay to every boat that asks”, Mara Voss said.\n' };
  const here = `${SAID}, Mara Voss said.\n`;
  expect(hover(here, 'quay', later)).toContain('Printed here first');
  expect(hover(here, 'quay', later, 'fr')).toContain('Imprimé d’abord ici');
});

it('should link to each printing', () => {
  const other = '“We shall open the old quay to every boat that asks”, said Mara Voss.\n';
  expect(hover(`${SAID}, Mara Voss said.\n`, 'quay', { 'b.md': other })).toMatch(/\[[^\]]*b\.md[^\]]*\]\(/u);
});

it('should speak French', () =>
  expect(hover(`${SAID}, Mara Voss said.\n`, 'quay', {}, 'fr')).toBe('**Propos de Mara Voss**'));

it('should offer the other wording', () => {
  const workspace = new Workspace();
  const text = `${SAID}, Mara Voss said.\n`;
  workspace.set({ uri: 'a.md', text, published: '2026-03-12' });
  workspace.set({ uri: 'b.md', text: text.replace('old', 'new'), published: '2026-03-13' });
  workspace.update();
  const start = text.indexOf('old');
  const titles = (locale: 'en' | 'fr'): string[] =>
    actionsAt(workspace, 'a.md', { start, end: start }, locale).map(({ title }) => title);
  expect(titles('en').some((title) => /^Write “.*new quay.*as in “b\.md”/u.test(title))).toBe(true);
  expect(titles('fr').some((title) => /new quay.*«\sb\.md\s»/u.test(title))).toBe(true);
});
