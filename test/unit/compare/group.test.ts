import { expect, test } from 'vitest';
import { group } from '../../../server/compare/group';
import type { Finding, Place } from '../../../server/compare/rule';

const place = (uri: string, fingerprint: string): Place => ({ uri, start: 0, end: 4, shown: 'barn', fingerprint });

const finding = (fingerprint: string): Finding => ({
  rule: 'place.conflict',
  level: 'warning',
  subject: 'barn',
  places: [place('a.md', `${fingerprint}-a`), place('b.md', `${fingerprint}-b`)],
  evidence: { answers: [], confidence: 0.7 },
});

test('should tell two findings of one passage alike, whichever came first', () => {
  const [one, other] = [finding('slot'), finding('located')];
  const told = group([one, other], () => 'barn');
  expect(told).toHaveLength(1);
  expect(group([other, one], () => 'barn')).toEqual(told);
});
