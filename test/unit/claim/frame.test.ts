import { describe, expect, test } from 'vitest';
import type { ClauseClaim } from '../../../server/claim/clause-claims';
import type { Frame } from '../../../server/claim/frame';
import { Workspace } from '../../../server/index/workspace';

/** The frame of the first clause in the text. */
function frameOf(text: string): Frame {
  const workspace = new Workspace();
  workspace.set({ uri: 'a.md', text, published: '2026-03-12' });
  workspace.update();
  const claims = workspace.reading('a.md')!.claims.filter((claim): claim is ClauseClaim => claim.kind === 'clause');
  return claims[0]!.frame;
}

describe('the frame of a predicate', () => {
  test.each([
    ['The old pier was damaged.', ['pier']],
    ['The keeper of the pier was arrested.', ['keeper']],
    ['Two of the barges were damaged.', ['barg']],
    ['Ada Quist was arrested.', ['ada', 'quist']],
    ['She was arrested.', []],
    ['Nobody was arrested.', []],
    ['Le pont de la Garenne a été détruit.', ['pont']],
    ['Aucune des péniches n’a été détruite.', ['penich']],
  ])('should find what “%s” is said of', (text, heads) => {
    expect([...frameOf(text).heads].sort()).toEqual(heads);
  });

  test('should tell what stands beside the noun, behind it and behind the predicate', () => {
    const { beside, behind, rest } = frameOf('The old pier of Carrow was damaged by a barge.');
    expect({ beside, behind, rest }).toEqual({ beside: ['old'], behind: ['carrow'], rest: ['barg'] });
  });

  test.each([
    ['The keeper was arrested on Tuesday.', ['tuesday']],
    ['The keeper was arrested in 1987.', ['1987']],
    ['Le gardien a été arrêté à cinq heures.', ['cinq heures']],
    ['Le gardien a été arrêté après deux ans.', []],
  ])('should tell the times of “%s”', (text, times) => {
    expect(frameOf(text).times).toEqual(times);
  });

  test('should tell that it was otherwise before', () => {
    expect(frameOf('The keeper was arrested again.').changes).toBe(true);
  });

  test('should tell a pronoun', () => {
    expect(frameOf('He was arrested.').pronoun).toBe(true);
  });
});
