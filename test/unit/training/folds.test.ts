import { describe, expect, it } from 'vitest';
import { foldOf, FOLDS } from '../../../training/folds';

describe('foldOf', () => {
  it('should part texts about evenly', () => {
    const counts = Array.from({ length: FOLDS }, () => 0);
    for (let i = 0; i < 900; i++) counts[foldOf(`Sentence number ${i} of the harbour master.`)]! += 1;
    for (const count of counts) expect(count).toBeGreaterThan(200);
  });
  it('should overlook white space', () => expect(foldOf(' The  ferry\nleft.')).toBe(foldOf('The ferry left.')));
});
