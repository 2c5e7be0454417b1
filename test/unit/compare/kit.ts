import type { RuleCode } from '../../../server/compare/conflict';
import { Workspace } from '../../../server/index/workspace';

export interface Told {
  readonly text: string;
  readonly published?: string;
}

/**
 * What the rule says of some articles: one line for each conflict, `level: words | words`.
 * Articles are `a.md`, `b.md` …; a string is an article of 12 March 2026.
 */
export function told(rule: RuleCode | readonly RuleCode[], ...articles: readonly (string | Told)[]): string[] {
  const workspace = new Workspace();
  articles.forEach((article, i) => {
    const { text, published = '2026-03-12' } = typeof article === 'string' ? { text: article } : article;
    workspace.set({ uri: `${String.fromCharCode(97 + i)}.md`, text, published });
  });
  workspace.update();
  const rules: readonly string[] = typeof rule === 'string' ? [rule] : rule;
  return workspace
    .conflicts()
    .filter((conflict) => rules.includes(conflict.rule))
    .map(
      ({ level, rule: code, passages }) =>
        `${rules.length > 1 ? `${code} ` : ''}${level}: ${passages.map(({ text }) => text).join(' | ')}`,
    );
}

/** A story's frame: names that make the articles one story, so that a test need only say what differs. */
export const fire = (sentence: string): string =>
  `# Incendie de l'entrepôt Malvoisin à Trélazan\n\nL'entrepôt Malvoisin, à Trélazan, a brûlé mercredi soir, selon la préfète Odile Marchetti. ${sentence}\n`;

export const bridge = (sentence: string): string =>
  `# Harbour bridge in Carrow Bay\n\nCarrow Bay council, led by Priya Hollis, is to build a bridge at Garrick Point. ${sentence}\n`;
