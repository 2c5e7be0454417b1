import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../server/compare/conflict';
import { addDecision, parseDecisions } from '../../../server/index/decisions';

const passage = (name: string, against: readonly number[]): Conflict['passages'][number] => ({
  uri: `${name}.md`,
  start: 0,
  end: 4,
  text: name,
  shown: name,
  fingerprint: name,
  against,
});
const conflict: Conflict = {
  id: 'c',
  rule: 'figure.conflict',
  level: 'warning',
  confidence: 1,
  subject: 'passengers',
  passages: [passage('a', [1, 2]), passage('b', [0]), passage('c', [0])],
  evidence: { answers: [], confidence: 1 },
  remark: null,
  fixes: [],
};
const decided = { verdict: 'different', author: 'Ada', date: '2024-03-01', reason: '' } as const;

/** Pairs of fingerprints that the file decides. */
const pairs = (text: string): string[] =>
  parseDecisions(text).decisions.map(({ claims }) => claims.map(({ fingerprint }) => fingerprint).join(' '));

describe('adding a decision', () => {
  it.each([null, '', ' \n'])('should begin a file where there is none: %j', (text) => {
    expect(pairs(addDecision(text, conflict, decided)!)).toEqual(['a b', 'a c']);
  });

  it('should decide one passage against its opposites where one is named', () => {
    expect(pairs(addDecision(null, conflict, decided, 2)!)).toEqual(['a c']);
  });

  it('should replace what was decided about the same claims', () => {
    const first = addDecision(null, conflict, decided)!;
    const { decisions } = parseDecisions(addDecision(first, conflict, { ...decided, verdict: 'both-right' }, 1)!);
    expect(decisions.map(({ verdict }) => verdict)).toEqual(['different', 'both-right']);
  });

  it.each(['{', '[]', 'null', '7', '{"version": 1}', '{"decisions": {}}', '<<<<<<< HEAD\n{"decisions": []}\n'])(
    'should never take the place of a file that cannot be read: %j',
    (text) => {
      expect(addDecision(text, conflict, decided)).toBeNull();
      expect(parseDecisions(text)).toMatchObject({ decisions: [], problem: { code: 'decisions-file' } });
    },
  );

  it('should keep what it does not know, of the file and of its entries', () => {
    const unknown = { rule: 'figure.conflict', verdict: 'later', claims: [] };
    const known = { ...parseDecisions(addDecision(null, conflict, decided, 1)!).decisions[0]!, note: 'asked the desk' };
    const text = JSON.stringify({ $schema: 'x', version: 2, decisions: [unknown, known] });
    expect(JSON.parse(addDecision(text, conflict, decided, 2)!)).toMatchObject({
      $schema: 'x',
      version: 2,
      decisions: [unknown, known, { claims: [{ fingerprint: 'a' }, { fingerprint: 'c' }] }],
    });
  });
});

describe('reading decisions', () => {
  it('should leave out entries that it does not understand, and count them', () => {
    const good = parseDecisions(addDecision(null, conflict, decided, 1)!).decisions[0]!;
    const bad = [7, null, [], {}, { ...good, claims: [] }, { ...good, claims: [{}] }, { ...good, verdict: 'no' }];
    expect(parseDecisions(JSON.stringify({ decisions: [...bad, good] }))).toEqual({
      decisions: [good],
      problem: { code: 'decisions', detail: '7/8' },
    });
  });
});
