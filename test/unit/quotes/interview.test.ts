import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/article/read';
import { extract } from '../../../server/extract/extract';
import type { QuoteMention } from '../../../server/extract/mention';

const ENGLISH = `# Thirty years of bells

Harriet Lindqvist has cast bells in Ostrava Lane for thirty years. We met her in the yard.

**How do you begin?**

I listen to the old bell first. It takes me an afternoon.

**You have no apprentice.**

Not one of them stayed with us. We want ten years.

**Will the works close?**

I would rather be late than wrong about that.
`;

const FRENCH = `Clémence Roudaut dirige le port de Saint-Aubrac depuis mars.

Pourquoi draguer maintenant ?

Nous n'avons plus le choix. Je l'ai dit au conseil.

Qui paiera ?

Mes clients, et moi la première.

Quand commencerez-vous ?

Le 3 février, si nous avons la drague.
`;

const spoken = (name: string, text: string): readonly QuoteMention[] =>
  extract(readArticle(name, text)).filter(
    (mention): mention is QuoteMention => mention.kind === 'quote' && mention.direct,
  );
const answersOf = (name: string, text: string): readonly (readonly [string, string | undefined])[] =>
  spoken(name, text).map(({ text: words, speaker }) => [words, speaker?.text]);

describe('an interview without labels or marks', () => {
  it('should be read as words of the person whom its first lines name, where questions are bold', () =>
    expect(answersOf('bells.md', ENGLISH)).toEqual([
      ['I listen to the old bell first. It takes me an afternoon.', 'Harriet Lindqvist'],
      ['Not one of them stayed with us. We want ten years.', 'Harriet Lindqvist'],
      ['I would rather be late than wrong about that.', 'Harriet Lindqvist'],
    ]));

  it('should be read where questions are plain paragraphs', () =>
    expect(answersOf('port.txt', FRENCH)).toEqual([
      ["Nous n'avons plus le choix. Je l'ai dit au conseil.", 'Clémence Roudaut'],
      ['Mes clients, et moi la première.', 'Clémence Roudaut'],
      ['Le 3 février, si nous avons la drague.', 'Clémence Roudaut'],
    ]));

  it('should give spans of the file', () => {
    for (const { start, end, text } of spoken('bells.md', ENGLISH)) expect(ENGLISH.slice(start, end)).toBe(text);
  });

  it('should leave answers with labels to their labels', () => {
    const answers = answersOf('bells.md', ENGLISH.replace(/^(I|Not|We) /gmu, 'A: $1 '));
    expect(answers.map(([words]) => words).filter((words) => words.startsWith('A:'))).toEqual([]);
    expect(answers.map(([, speaker]) => speaker)).not.toContain('Harriet Lindqvist');
  });

  it.each([
    ['an explainer, whose answers do not say I', ENGLISH.replace(/\b(?:I|me|us|We)\b/gu, 'the town')],
    ['an article in which nobody is named', ENGLISH.replace('Harriet Lindqvist', 'who works alone')],
    ['an article with one question', ENGLISH.replace(/\?\*\*/gu, '**')],
  ])('should not be seen in %s', (_, text) => expect(spoken('bells.md', text)).toEqual([]));
});
