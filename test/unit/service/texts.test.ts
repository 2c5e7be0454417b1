import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UI_TEXTS } from '../../../server/service/texts-ui';
import { ANSWER_TEXTS, QUESTION_TEXTS, REASON_TEXTS } from '../../../server/service/texts-reasons';
import { TEXTS } from '../../../server/cli/texts';
import type { Template } from '../../../server/service/template';

const all: readonly (readonly [string, Template])[] = [
  ...Object.entries(UI_TEXTS),
  ...Object.entries(REASON_TEXTS),
  ...Object.entries(QUESTION_TEXTS),
  ...Object.entries(ANSWER_TEXTS).flatMap(([question, answers]) =>
    Object.entries(answers).map(([answer, template]) => [`${question}: ${answer}`, template] as const),
  ),
];

/** The arguments that a template prints or chooses by. */
const argumentsOf = (text: string): string[] => [...new Set(text.match(/\{\d/gu) ?? [])].sort();
/** The words of a template, without its arguments' forms. */
const wordsOf = (text: string): string =>
  text
    .replace(/\{\d(?:\|(?:pair|number|weekday))?\}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** English words that are no French ones. */
const ENGLISH =
  /\b(?:the|of|and|is|are|was|were|not|with|this|that|these|for|from|both|same|other|on|here|name|names|date|place|file|says|said|by|to|in|one)\b/iu;
/** Words written the same in both languages. */
const ALIKE = new Set(['', 'organisation', 'Passages']);

describe('texts in French', () => {
  it.each(all)('should have the arguments of the English one: %s', (_, { en, fr }) => {
    expect(argumentsOf(fr)).toEqual(argumentsOf(en));
  });

  it.each(all)('should be French: %s', (_, { en, fr }) => {
    expect(wordsOf(fr).replace(/\bdate\b/gu, '')).not.toMatch(ENGLISH);
    if (!ALIKE.has(wordsOf(en))) expect(fr).not.toBe(en);
  });

  it.each(all)('should have no-break spaces before double marks, and no straight apostrophes: %s', (_, { fr }) => {
    expect(fr).not.toMatch(/[^\s\u00a0\u202f][;!?»]|[^\s\u00a0\u202f{}|\d]:|«[^\s\u00a0\u202f]| [;:!?»]|« |'/u);
  });
});

describe('texts in English', () => {
  it.each(all)('should have no straight apostrophes nor quotation marks: %s', (_, { en }) => {
    expect(en).not.toMatch(/['"]/u);
  });
});

describe('the interface', () => {
  const server = path.resolve('server');
  const code = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('texts-ui.ts'))
    .map((name) => readFileSync(path.join(server, name), 'utf8'))
    .join('\n');

  it('should use all of its texts', () => {
    // `say(locale, `hover.${entity.type}`)`
    const made = [...code.matchAll(/`([a-z]+\.)\$\{/gu)].map(([, start]) => start!);
    const unused = Object.keys(UI_TEXTS).filter(
      (id) => !code.includes(`'${id}'`) && !made.some((start) => id.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the terminal', () => {
  it('should offer the same options in both languages', () => {
    const options = (text: string): string[] => [...text.matchAll(/ (--?[a-z][a-z-]*)/gu)].map(([, option]) => option!);
    expect(options(TEXTS.fr.help)).toEqual(options(TEXTS.en.help));
    expect(TEXTS.fr.help.split('\n')).toHaveLength(TEXTS.en.help.split('\n').length);
  });

  it.each([0, 1, 2])('should count to %i as each language does', (count) => {
    expect(TEXTS.en.count.warning(count)).toBe(['0 conflicts', '1 conflict', '2 conflicts'][count]);
    expect(TEXTS.fr.count.warning(count)).toBe(['0 conflit', '1 conflit', '2 conflits'][count]);
    expect(TEXTS.fr.summary('x', count)).toMatch(count < 2 ? /article\.$/u : /articles\.$/u);
  });
});
