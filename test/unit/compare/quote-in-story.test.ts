import { expect, test } from 'vitest';
import { bridge, told } from './kit';

const WHOLE =
  '“We are not doing this to close ferries. We are doing it to fill them, and between us we own three of the ten best-loved boats on this coast,” Priya Hollis said.';

test('should find a changed word in a short fragment of a long utterance', () => {
  const lines = told(
    'quote.wording',
    bridge(WHOLE),
    bridge('“We are not doing this to sell ferries,” Priya Hollis said.'),
  );
  expect(lines).toEqual([expect.stringMatching(/^warning: /u)]);
});

test('should stay silent on a true fragment', () => {
  expect(
    told('quote.wording', bridge(WHOLE), bridge('“We are not doing this to close ferries,” Priya Hollis said.')),
  ).toEqual([]);
});
