import { describe, expect, it } from 'vitest';
import { Bite } from '../../../server/link/bite';
import type { Signature } from '../../../server/link/signature';
import { SAME_STORY, Stories } from '../../../server/link/stories';

/** `@name word` by spaces: names weigh 1, words 0.35, as in articles. */
const about = (terms: string, day: number | null = 100): Signature => ({
  terms: new Map(terms.split(' ').map((term) => [term, term.startsWith('@') ? 1 : 0.35])),
  day,
});

const storiesOf = (articles: Readonly<Record<string, Signature>>): Stories => {
  const stories = new Stories();
  for (const [uri, signature] of Object.entries(articles)) stories.set(uri, signature);
  stories.refresh();
  return stories;
};

const relativesOf = (stories: Stories, uri: string): string[] => [...stories.relatives(uri).keys()].sort();

const FLOOD = '@varenne @ostermoor @lindqvist crue digue pompier';
const TRIAL = '@haldane @brackwater @okafor proces juge verdict';

describe('stories', () => {
  it('should put together articles that share rare names', () => {
    const stories = storiesOf({ a: about(FLOOD), b: about(`${FLOOD} maire`), c: about(TRIAL) });
    expect(relativesOf(stories, 'a')).toEqual(['b']);
    expect(relativesOf(stories, 'c')).toEqual([]);
    expect(stories.relation('a', 'b').score).toBeGreaterThanOrEqual(SAME_STORY);
    expect(stories.relation('a', 'c').score).toBe(0);
  });

  it('should not put together articles that share words only', () => {
    const stories = storiesOf({
      a: about('@varenne crue digue pompier riviere evacuation gymnase'),
      b: about('@ostermoor crue digue pompier riviere evacuation gymnase'),
    });
    expect(relativesOf(stories, 'a')).toEqual([]);
  });

  it('should ask less of short articles, which have less to share, and more of long ones', () => {
    const shared = '@varenne @ostermoor crue digue';
    const padded = (words: number, own: string): Signature =>
      about([shared, ...Array.from({ length: words }, (_, i) => `@${own}${i}`)].join(' '));
    const score = (words: number): number =>
      storiesOf({ a: padded(words, 'a'), b: padded(words, 'b') }).relation('a', 'b').score;
    const [brief, usual, long, longer] = [score(2), score(25), score(60), score(75)] as [
      number,
      number,
      number,
      number,
    ];
    expect(brief).toBeGreaterThan(usual);
    expect(usual).toBeGreaterThan(long);
    expect(longer).toBe(long);
    // The shorter of two tells how much they might have shared.
    expect(storiesOf({ a: padded(2, 'a'), b: padded(60, 'b') }).relation('a', 'b').score).toBe(brief);
  });

  it('should name what is shared, rarest and heaviest first, without marks', () => {
    const stories = storiesOf({ a: about('@varenne #fire digue'), b: about('digue #fire @varenne') });
    expect(stories.relation('a', 'b').shared).toEqual(['varenne', 'fire', 'digue']);
  });

  it('should relate a file to itself, and to nothing unknown', () => {
    const stories = storiesOf({ a: about(FLOOD) });
    expect(stories.relation('a', 'a').score).toBe(1);
    expect(stories.relation('a', 'gone').score).toBe(0);
  });

  it('should answer with one object until an article comes, changes or goes', () => {
    const stories = storiesOf({ a: about(FLOOD), b: about(`${FLOOD} maire`), c: about(TRIAL) });
    const before = stories.relation('a', 'b');
    expect(stories.relation('a', 'b')).toBe(before);
    stories.set('c', about(TRIAL));
    expect(stories.relation('a', 'b')).toBe(before);
    for (const change of [
      () => stories.set('c', about(`${TRIAL} @varenne`)),
      () => stories.set('b', about(TRIAL)),
      () => stories.set('d', about(FLOOD)),
      () => stories.remove('d'),
    ]) {
      const old = stories.relation('a', 'b');
      change();
      expect(stories.relation('a', 'b')).not.toBe(old);
    }
    stories.remove('b');
    expect(stories.relation('a', 'b').score).toBe(0);
  });

  it('should answer alike for more pairs than it remembers', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`f${i}`, about(`${FLOOD} @town${i % 7}`)]));
    const stories = storiesOf(many);
    const uris = Object.keys(many);
    const ask = (): number[] => uris.flatMap((a) => uris.map((b) => stories.relation(a, b).score));
    expect(ask()).toEqual(ask());
    expect(stories.relation('f0', 'f7')).toEqual(storiesOf(many).relation('f0', 'f7'));
  });

  it('should count articles far apart in time for less', () => {
    const near = storiesOf({ a: about(FLOOD, 100), b: about(FLOOD, 101) });
    const far = storiesOf({ a: about(FLOOD, 100), b: about(FLOOD, 300) });
    const undated = storiesOf({ a: about(FLOOD, 100), b: about(FLOOD, null) });
    const [x, y, z] = [near, far, undated].map((stories) => stories.relation('a', 'b').score) as [
      number,
      number,
      number,
    ];
    expect(y).toBeLessThan(z);
    expect(z).toBeLessThanOrEqual(x);
  });

  it('should take a changed date for a change', () => {
    const stories = storiesOf({ a: about(FLOOD, 100), b: about(FLOOD, 100) });
    const before = stories.relation('a', 'b').score;
    stories.set('b', about(FLOOD, 400));
    stories.refresh();
    expect(stories.relation('a', 'b').score).toBeLessThan(before);
  });

  it('should say which pairs changed, and none when nothing did', () => {
    const stories = new Stories();
    stories.set('a', about(FLOOD));
    stories.set('b', about(FLOOD));
    expect(stories.refresh()).toEqual([['a', 'b']]);
    stories.set('b', about(FLOOD));
    expect(stories.refresh()).toEqual([]);
    stories.set('b', about(TRIAL));
    expect(stories.refresh()).toEqual([['a', 'b']]);
    expect(relativesOf(stories, 'a')).toEqual([]);
  });

  it('should forget a removed article', () => {
    const stories = storiesOf({ a: about(FLOOD), b: about(FLOOD), c: about(FLOOD) });
    stories.remove('b');
    stories.refresh();
    expect(relativesOf(stories, 'a')).toEqual(['c']);
    expect(stories.relation('a', 'b')).toEqual({ score: 0, shared: [] });
  });

  it('should weigh a term less that many articles have', () => {
    const rare = storiesOf({ a: about('@varenne @ostermoor'), b: about('@varenne @ostermoor') });
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`other ${i}`, about(`@varenne @ostermoor @someone${i} @else${i}`)]),
    );
    const usual = storiesOf({ a: about('@varenne @ostermoor'), b: about('@varenne @ostermoor'), ...others });
    expect(usual.relation('a', 'b').score).toBeLessThan(rare.relation('a', 'b').score);
  });

  it('should keep an article’s relatives few, however many tell its story', () => {
    const stories = storiesOf(
      Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`a${i}`, about(`${FLOOD} @only${i}`)])),
    );
    const counts = Array.from({ length: 120 }, (_, i) => stories.relatives(`a${i}`).size);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    // Each has its own 40 nearest, and those that have it among theirs.
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(120 * 80);
  });

  it('should catch up in bites with what it put off', () => {
    const articles = Object.fromEntries(
      Array.from({ length: 70 }, (_, i) => [`a${i}`, about(`@varenne @town${i % 9} @man${i % 5} digue w${i % 11}`)]),
    );
    const whole = storiesOf(articles);
    const stories = new Stories();
    for (const [uri, signature] of Object.entries(articles)) {
      stories.set(uri, signature);
      stories.refresh(new Bite(1));
    }
    for (let turns = 0; stories.pending && turns < 10_000; turns++) stories.refresh(new Bite(3));
    expect(stories.pending).toBe(false);
    for (const uri of Object.keys(articles)) expect(relativesOf(stories, uri)).toEqual(relativesOf(whole, uri));
  });

  it('should not depend on the order in which articles come, change and go', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const some = (): Signature =>
      about(
        [...new Set(Array.from({ length: 6 }, () => (random(2) ? `@n${random(12)}` : `w${random(20)}`)))].join(' '),
        random(5) ? 100 + random(40) : null,
      );
    const stories = new Stories();
    const kept = new Map<string, Signature>();
    for (let turn = 0; turn < 600; turn++) {
      const uri = `a${random(60)}`;
      if (random(6) === 0) {
        stories.remove(uri);
        kept.delete(uri);
      } else {
        const signature = some();
        stories.set(uri, signature);
        kept.set(uri, signature);
      }
      if (random(3) === 0) stories.refresh();
    }
    stories.refresh();
    const fresh = storiesOf(Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? 1 : -1))));
    for (const a of kept.keys()) {
      expect(relativesOf(stories, a)).toEqual(relativesOf(fresh, a));
      for (const b of kept.keys()) expect(stories.relation(a, b).score).toBe(fresh.relation(a, b).score);
    }
  });
});
