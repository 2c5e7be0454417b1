import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../server/article/tokenise';
import { fromBase64 } from '../../../server/extract/entities/base64';
import { Flag, Gazetteer, hashPhrase, packGazetteer } from '../../../server/extract/entities/gazetteer';
import { hashFolded, hashText, mix } from '../../../server/extract/entities/hash';
import { shippedTagger } from '../../../server/extract/entities/model';

describe('Gazetteer', () => {
  it('should give back what was packed', () => {
    const entries = new Map(Array.from({ length: 5000 }, (_, i) => [hashText(`word ${i}`), (i % 2000) + 1]));
    const table = new Gazetteer(packGazetteer(entries));
    for (const [hash, flags] of entries) expect(table.flags(hash)).toBe(flags);
    expect(table.flags(hashText('another'))).toBe(0);
  });

  it('should know phrases', () => {
    const tokens = tokenise('Pointe du Raz');
    const table = new Gazetteer(
      packGazetteer(new Map([[hashPhrase(tokens.map(({ norm }) => hashFolded(norm))), Flag.region]])),
    );
    expect(table.phrase(tokens)).toBe(Flag.region);
    expect(table.phrase(tokens.slice(1))).toBe(0);
  });

  it.each([
    ['londres', Flag.city],
    ['nguyen', Flag.surname],
    ['quimper', Flag.city],
    ['alémanie', 0],
  ])('should ship with what %s is', (word, flag) =>
    expect(shippedTagger().gazetteer.word(word) & (flag || 0xffff)).toBe(flag),
  );
});

describe('hashes', () => {
  it('should not see accents when folded', () => expect(hashFolded('état')).toBe(hashFolded('etat')));
  it('should see them otherwise', () => expect(hashText('état')).not.toBe(hashText('etat')));
  it('should depend on the order', () => expect(mix(1, 2)).not.toBe(mix(2, 1)));
});

describe('fromBase64', () => {
  it.each([[[]], [[1]], [[1, 2]], [[0, 255, 128]], [[1, 2, 3, 4, 250]]])('should read %j', (bytes) =>
    expect([...fromBase64(`${Buffer.from(bytes).toString('base64')}\n`)]).toEqual(bytes),
  );
});
