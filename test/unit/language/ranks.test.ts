import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../server/language/ranks';
import { unionIn } from '../../../server/language/unions';

describe('ranks before a name', () => {
  it.each([
    ['Sgt.', 'sergeant'],
    ['Lt.', 'lieutenant'],
    ['Lt. Col.', 'lieutenant-colonel'],
    ['Det Sgt', 'sergeant'],
    ['Chief Insp.', 'chief-inspector'],
    ['Brig. Gen.', 'brigadier'],
    ['le capitaine', 'captain'],
    ['la lieutenante-colonelle', 'lieutenant-colonel'],
    ['Police Capt.', 'captain'],
  ])('should take %s for %s', (title, rank) => expect(rankOf(title)).toBe(rank));

  it.each(['Mr', 'Dr', 'Mme', 'Sir', 'Me'])('should find none in %s', (title) => expect(rankOf(title)).toBeNull());
});

describe('unions', () => {
  it('should know one by its names', () => {
    expect(unionIn('Force ouvrière')).toBe(unionIn('FO'));
    expect(unionIn('CGT Santé')).toBe(unionIn('la CGT'));
    expect(unionIn('CFDT')).not.toBe(unionIn('CGT'));
  });

  it('should not choose between two, or find one where none is', () => {
    expect(unionIn('CGT et CFDT')).toBeNull();
    expect(unionIn('cave coopérative')).toBeNull();
  });
});
