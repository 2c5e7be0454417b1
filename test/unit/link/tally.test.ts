import { expect, it } from 'vitest';
import { unitsOf } from '../../../server/link/article-names';
import { Tally } from '../../../server/link/tally';
import type { Unit } from '../../../server/link/unit';
import { marked } from './articles';

const unit = (uri: string, text: string): Unit => unitsOf(uri, marked(uri, text))[0]!;

const a = unit('a', '{p:Ingrid Solberg} and {p:Ingrid Solberg} and {p:INGRID SOLBERG}');
const b = unit('b', '{p:Ingrid Solberg}');

it('should count mentions and files of each spelling', () => {
  const tally = new Tally([a, b]);
  expect(Object.fromEntries(tally.spellings)).toEqual({
    'Ingrid Solberg': { mentions: 3, files: 2 },
    'INGRID SOLBERG': { mentions: 1, files: 1 },
  });
  expect(Object.fromEntries(tally.types)).toEqual({ person: 4 });
});

it('should count a unit once', () => {
  const tally = new Tally([b]);
  tally.add(b);
  expect(tally.spellings.get('Ingrid Solberg')).toEqual({ mentions: 1, files: 1 });
});

it('should forget what only a unit said that goes', () => {
  const tally = new Tally([a, b]);
  tally.delete(a);
  tally.delete(a);
  expect(Object.fromEntries(tally.spellings)).toEqual({ 'Ingrid Solberg': { mentions: 1, files: 1 } });
  tally.delete(b);
  expect([tally.units.size, tally.types.size, tally.spellings.size]).toEqual([0, 0, 0]);
});
