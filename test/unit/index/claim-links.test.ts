import { describe, expect, it } from 'vitest';
import { bookClaims } from '../../../server/index/claim-book';
import { ClaimLinks } from '../../../server/index/claim-links';
import { Reader } from '../../../server/index/reader';
import type { Entity } from '../../../server/link/entity';

const entity = (id: string, name = id): Entity => ({ id, type: 'person', name, spellings: [], pinned: false });
const reading = new Reader().read({ uri: 'a.txt', text: 'Mara Voss, 41, said 12 people died in Ostermoor.\n' });
const { book } = bookClaims(reading, [], null, null);

describe('links of claims', () => {
  it('should find all claims new at first, and none the second time', () => {
    const links = new ClaimLinks((_, mention) => entity(`p${mention}`));
    expect(links.note('a.txt', book)).toEqual([...book.ids.keys()]);
    expect(links.note('a.txt', book)).toEqual([]);
  });

  it.each([
    ['is another', (mention: number) => entity(`q${mention}`)],
    ['has another name', (mention: number) => entity(`p${mention}`, 'other')],
    ['is none any more', () => null],
  ])('should tell the claims around a name that %s', (_, later) => {
    let find: (mention: number) => Entity | null = (mention) => entity(`p${mention}`);
    const links = new ClaimLinks((__, mention) => find(mention));
    links.note('a.txt', book);
    find = later;
    const around = reading.claims.flatMap((claim, i) =>
      claim.mention !== null || claim.topic.entities.length > 0 || claim.source?.mention != null ? [i] : [],
    );
    expect(around.length).toBeGreaterThan(0);
    expect(links.note('a.txt', book)).toEqual(around);
  });

  it('should forget claims that are gone', () => {
    const links = new ClaimLinks((_, mention) => entity(`p${mention}`));
    links.note('a.txt', book);
    links.forget(book.ids);
    expect(links.note('a.txt', book)).toEqual([...book.ids.keys()]);
  });

  it('should ask about the names of a long list once, not once for each claim in it', () => {
    const list = Array.from({ length: 120 }, (_, i) => `${10 + (i % 80)} people in Velthorp`).join(', ');
    const long = new Reader().read({ uri: 'b.txt', text: `The storm hurt ${list}.\n` });
    const booked = bookClaims(long, [], null, null).book;
    let asked = 0;
    const links = new ClaimLinks((_, mention) => {
      asked += 1;
      return entity(`p${mention}`);
    });
    links.note('b.txt', booked);
    expect(long.claims.length).toBeGreaterThan(60);
    expect(asked).toBeLessThan(4 * (long.claims.length + long.mentions.length));
  });
});
