import { expect, test } from 'vitest';
import { roadsIn } from '../../../../server/claim/places/roads';
import { blocksOf } from './read';

const read = (text: string): string[] =>
  blocksOf(text).flatMap((block) => roadsIn(block).map(({ kind, number }) => `${kind} ${number}`));

test.each([
  ['It happened on the A47 near Wexcombe.', ['a 47']],
  ['It happened on I-95 and then on Route 9.', ['i 95', 'route 9']],
  ['L’accident a eu lieu sur la RN7.', ['n 7']],
  ['L’accident a eu lieu sur la départementale 412.', ['d 412']],
  ['L’accident a eu lieu sur l’A 13.', ['a 13']],
  ['They printed it on A4 paper.', []],
  ['The camera, a D90, costs $900.', []],
  ['He paid B 4.50 for it.', []],
])('should read the roads of %j', (text, expected) => expect(read(text)).toEqual(expected));
