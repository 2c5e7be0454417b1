import { expect, test } from 'vitest';
import { readArticle } from '../../../server/article/read';
import { splitBodies } from '../../../server/extract/entities/split-body';
import type { EntityMention } from '../../../server/extract/mention';

/** Names between brackets are bodies; what is left of them, with their types. */
function split(marked: string): string[] {
  const text = marked.replace(/[[\]]/gu, '');
  const entities: EntityMention[] = [];
  for (let i = 0, at = 0; i < marked.length; i++) {
    if (marked[i] === '[') {
      const name = marked.slice(i + 1, marked.indexOf(']', i));
      const rest = { title: null, role: null, age: null, alias: null, demonym: false };
      entities.push({ kind: 'entity', type: 'organization', start: at, end: at + name.length, text: name, ...rest });
    } else if (marked[i] !== ']') at++;
  }
  return splitBodies(readArticle('a.md', text), entities).map((entity) => {
    expect(text.slice(entity.start, entity.end)).toBe(entity.text);
    return `${entity.type} ${entity.text}`;
  });
}

test('should part a body from the person who speaks for it', () => {
  const text = "L'[Observatoire des marées] alerte. « C'est rare », dit le chef de l'[Observatoire Paul Anselme].";
  expect(split(text)).toEqual([
    'organization Observatoire des marées',
    'organization Observatoire',
    'person Paul Anselme',
  ]);
});

test.each([
  ["dit le directeur de la [Fondation Paul Anselme]. L'[Observatoire des marées] se tait."],
  ["L'[Observatoire des marées] alerte. L'[Observatoire Paul Anselme] se tait."],
])('should leave a body that is named after somebody: %s', (text) => {
  expect(split(text).some((name) => name.startsWith('person'))).toBe(false);
});
