import { describe, expect, it } from 'vitest';
import type { Article, IgnoredRun } from '../../../server/article/article';
import type { Conflict, Level, RuleCode } from '../../../server/compare/conflict';
import { group } from '../../../server/compare/group';
import type { Finding, Place } from '../../../server/compare/rule';
import { pairKey } from '../../../server/index/decisions';
import { FindingStore } from '../../../server/index/finding-store';
import { Publication } from '../../../server/index/publication';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/settings';
import { forSeeds, type Chance } from '../seeded';

const TEXT = '0123456789'.repeat(10);

/** `a3` is a passage of file a at offset 30. */
const place = (at: string): Place => {
  const start = Number(at.slice(1)) * 10;
  return { uri: at[0]!, start, end: start + 5, shown: at, fingerprint: `f-${at}` };
};

/** `a3 b1 c2`: the first place against the others. */
function finding(
  places: string,
  { rule = 'figure.conflict' as RuleCode, level = 'warning' as Level, confidence = 0.9 } = {},
): Finding {
  return {
    rule,
    level,
    subject: 'people',
    places: places.split(' ').map(place),
    evidence: { answers: [], confidence },
  };
}

const told = (conflict: Conflict): string => conflict.passages.map(({ shown }) => shown).join(' ');

class Desk {
  readonly store = new FindingStore();
  readonly ignored = new Map<string, IgnoredRun[]>();
  readonly publication = new Publication(
    this.store,
    (uri) => ({ text: TEXT, metadata: { ignored: this.ignored.get(uri) ?? [] } }) as unknown as Article,
    () => true,
  );
  private next = 0;

  add(...findings: Finding[]): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const one of findings) {
      this.store.add(one, [String(this.next++)]);
      for (const { uri } of one.places) touched.add(uri);
    }
    return this.publication.publish(touched);
  }

  /** Withdraws the nth finding that was added. */
  withdraw(nth: number): ReadonlySet<string> {
    return this.publication.publish(new Set(this.store.withdraw(String(nth))));
  }

  set(settings: Partial<Settings>): ReadonlySet<string> {
    this.publication.settings = { ...DEFAULT_SETTINGS, ...settings };
    this.publication.everythingChanged();
    return this.publication.publish(new Set());
  }

  all = (): string[] => this.publication.all().map(told);
  in = (uri: string): string[] => this.publication.in(uri).map(told);
}

describe('what is shown', () => {
  it('should be each finding, in all its files', () => {
    const desk = new Desk();
    expect([...desk.add(finding('a1 b1'))].sort()).toEqual(['a', 'b']);
    expect([desk.in('a'), desk.in('b'), desk.in('c')]).toEqual([['a1 b1'], ['a1 b1'], []]);
  });

  it('should be one conflict where findings share a passage', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1'));
    expect([...desk.add(finding('b1 c1'))].sort()).toEqual(['a', 'b', 'c']);
    expect(desk.all()).toEqual(['a1 b1 c1']);
  });

  it('should stay two where rules or levels differ', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1'), finding('a1 c1', { rule: 'date.conflict' }), finding('a1 d1', { level: 'note' }));
    expect(desk.all().sort()).toEqual(['a1 b1', 'a1 c1', 'a1 d1']);
  });

  it('should fall apart when what joined it is withdrawn', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1'), finding('b1 c1'), finding('c1 d1'));
    expect(desk.all()).toEqual(['a1 b1 c1 d1']);
    expect([...desk.withdraw(1)].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(desk.all()).toEqual(['a1 b1', 'c1 d1']);
  });

  it('should tell of no file where nothing changed', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1'));
    expect(desk.publication.publish(new Set(['a', 'b', 'c'])).size).toBe(0);
    expect(desk.add(finding('a1 b1')).size).toBe(0);
  });

  it('should be the surest first in a file, and by place in all', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1', { confidence: 0.7 }), finding('a3 c1', { confidence: 0.95 }));
    expect(desk.in('a')).toEqual(['a3 c1', 'a1 b1']);
    expect(desk.all()).toEqual(['a1 b1', 'a3 c1']);
  });
});

describe('what is not shown', () => {
  it('should be what a rule that is off finds, until it is on again', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1'));
    const off = { rules: { ...DEFAULT_SETTINGS.rules, 'figure.conflict': 'off' as const } };
    expect([...desk.set(off)].sort()).toEqual(['a', 'b']);
    expect(desk.all()).toEqual([]);
    desk.set({});
    expect(desk.all()).toEqual(['a1 b1']);
  });

  it('should be a conflict less sure than wanted; notes are never sure', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1', { confidence: 0.6 }), finding('a2 b2', { confidence: 0.6, level: 'note' }));
    desk.set({ minimumConfidence: 0.7 });
    expect(desk.all()).toEqual(['a2 b2']);
    desk.set({ minimumConfidence: 0.6 });
    expect(desk.all()).toEqual(['a1 b1', 'a2 b2']);
  });

  it('should be a pair that is decided, of either order, and not the rest of its finding', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1 c1'));
    desk.publication.decided = new Set([pairKey('f-b1', 'f-a1')]);
    desk.set({});
    expect(desk.all()).toEqual(['a1 c1']);
    desk.publication.decided = new Set([pairKey('f-a1', 'f-b1'), pairKey('f-c1', 'f-a1')]);
    desk.set({});
    expect(desk.all()).toEqual([]);
  });

  const ignore = (desk: Desk, uri: string, start: number, end: number, rule: string | null = null): void => {
    desk.ignored.set(uri, [{ start, end, rule }]);
    desk.publication.publish(new Set([uri]));
  };

  it('should be what a comment silences at its place', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1 c1'));
    ignore(desk, 'b', 10, 12);
    expect(desk.all()).toEqual(['a1 c1']);
    ignore(desk, 'a', 14, 40);
    expect(desk.all()).toEqual([]);
  });

  it('should not be what stands beside a silenced run, or what another rule finds', () => {
    const desk = new Desk();
    desk.add(finding('a1 b1'));
    ignore(desk, 'b', 15, 40);
    expect(desk.all()).toEqual(['a1 b1']);
    ignore(desk, 'b', 10, 15, 'date.conflict');
    expect(desk.all()).toEqual(['a1 b1']);
    ignore(desk, 'b', 10, 15, 'figure.conflict');
    expect(desk.all()).toEqual([]);
  });

  it('should be a finding of one passage only where that is silenced', () => {
    const desk = new Desk();
    desk.add(finding('a1', { rule: 'date.weekday' }));
    expect(desk.all()).toEqual(['a1']);
    ignore(desk, 'a', 0, 100);
    expect(desk.all()).toEqual([]);
  });

  it('should take its fix with it, and the others keep their places', () => {
    const desk = new Desk();
    const title = { id: 'fix.spelling', args: [] };
    const fix = (at: number) => ({ place: at, span: { start: 0, end: 1 }, replacement: `to ${at}`, title });
    desk.add({ ...finding('a1 b1 c1'), fixes: [fix(1), fix(2)] });
    desk.publication.decided = new Set([pairKey('f-a1', 'f-b1')]);
    desk.set({});
    const [conflict] = desk.publication.all();
    expect(
      conflict!.fixes.map(({ passage, replacement }) => [conflict!.passages[passage]!.shown, replacement]),
    ).toEqual([['c1', 'to 2']]);
  });
});

const any = (chance: Chance): Finding => {
  const places = Array.from({ length: 2 + chance.below(2) }, () => `${chance.pick([...'abcdef'])}${chance.below(4)}`);
  return finding([...new Set(places)].join(' '), {
    rule: chance.pick(['figure.conflict', 'date.conflict']),
    level: chance.pick(['warning', 'warning', 'note']),
    confidence: chance.pick([0.6, 0.8, 0.95]),
  });
};

describe('conflicts', () => {
  it('should be the same in whatever order findings come', () =>
    forSeeds(60, (chance) => {
      const findings = Array.from({ length: 1 + chance.below(12) }, () => any(chance));
      const seen = (list: readonly Finding[]) =>
        group(list, () => TEXT).map(({ id, rule, level, passages, confidence }) => ({
          id,
          rule,
          level,
          confidence,
          passages: passages.map(({ shown, against }) => [shown, [...against].sort()]),
        }));
      expect(seen(chance.shuffled(findings))).toEqual(seen(findings));
    }));

  it('should speak with the same words where two findings of the same passages are as sure', () => {
    const [one, other] = ['bomber', 'clan'].map((subject) => ({ ...finding('a1 b1'), subject }));
    const ways = [
      [one!, other!],
      [other!, one!],
    ].map((findings) => group(findings, () => TEXT));
    expect(ways[0]).toHaveLength(1);
    expect(ways[0]).toEqual(ways[1]);
  });

  it('should hold each passage once, in order, and each against what a finding says', () =>
    forSeeds(60, (chance) => {
      const findings = Array.from({ length: 1 + chance.below(12) }, () => any(chance));
      for (const { passages, rule, level } of group(findings, () => TEXT)) {
        const keys = passages.map(({ uri, start }) => `${uri} ${String(start).padStart(4, '0')}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        passages.forEach(({ shown, against, text }, i) => {
          expect(text).toBe(TEXT.slice(passages[i]!.start, passages[i]!.end));
          for (const j of against) {
            const pair = [shown, passages[j]!.shown];
            const says = findings.some(
              (one) =>
                one.rule === rule &&
                one.level === level &&
                pair.includes(one.places[0]!.shown) &&
                pair.every((each) => one.places.some((at) => at.shown === each)),
            );
            expect([pair, says]).toEqual([pair, true]);
            expect(passages[j]!.against).toContain(i);
          }
        });
      }
    }));

  it('should be those of a fresh desk, whatever came and went before', () =>
    forSeeds(60, (chance) => {
      const desk = new Desk();
      const there = new Map<number, Finding>();
      let count = 0;
      for (let i = 0; i < 25; i++) {
        const nth = chance.below(count + 1);
        if (there.has(nth) && chance.below(3) === 0) {
          there.delete(nth);
          desk.withdraw(nth);
        } else {
          const one = any(chance);
          there.set(count++, one);
          desk.add(one);
        }
      }
      const fresh = new Desk();
      fresh.add(...there.values());
      expect(desk.publication.all()).toEqual(fresh.publication.all());
      for (const uri of 'abcdef') expect(desk.publication.in(uri)).toEqual(fresh.publication.in(uri));
    }));

  it('should be told as changed in every file in which they are', () =>
    forSeeds(60, (chance) => {
      const desk = new Desk();
      for (let i = 0; i < 15; i++) {
        const before = new Map([...'abcdef'].map((uri) => [uri, JSON.stringify(desk.publication.in(uri))]));
        const changed = i > 3 && chance.below(3) === 0 ? desk.withdraw(chance.below(i)) : desk.add(any(chance));
        for (const [uri, was] of before) {
          if (JSON.stringify(desk.publication.in(uri)) !== was) expect([...changed]).toContain(uri);
        }
      }
    }));
});
