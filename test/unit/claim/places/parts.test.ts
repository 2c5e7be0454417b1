import { expect, test } from 'vitest';
import { partsIn } from '../../../../server/claim/places/parts';
import { blocksOf } from './read';

const read = (text: string): string[] =>
  blocksOf(text).flatMap(({ prose }) => partsIn(prose).map(({ of, point }) => `${point} of ${of}`));

test.each([
  ['It was found on the northern edge of the Larrow Pan.', ['north of larrow pan']],
  ['It was found on the southern shore of Lake Larrow.', ['south of larrow']],
  ['They live on the left bank of the Larrow.', ['left of larrow']],
  ['Ils ont dévissé dans l’arête nord de la Pointe de Larve.', ['north of pointe']],
  ['Le stade se trouve sur la rive gauche.', ['left of ']],
  ['Le stade se trouve sur la rive sud du lac de Carrec.', ['south of carrec']],
  ['She writes with her left hand.', []],
  ['It is the edge of the town.', []],
  ['It was on the northern edge of town.', []],
])('should read the parts of %j', (text, expected) =>
  expect(read(`${text} ${text}`)).toEqual([...expected, ...expected]),
);
