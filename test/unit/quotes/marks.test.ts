import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { quotedRuns } from '../../../server/extract/quotes/marks';

const check = (text: string, expected: readonly string[], language: Language = 'en'): void => {
  const runs = quotedRuns(text, language);
  expect(runs.map((run) => '>'.repeat(run.depth) + text.slice(run.start, run.end))).toEqual(expected);
};

describe('quotation marks', () => {
  it('should pair guillemets with and without spaces', () => check('« un » et «deux»', ['un', 'deux'], 'fr'));
  it('should pair curly marks', () => check('He said “yes” and “no”.', ['yes', 'no']));
  it('should pair German marks', () => check('„Ja“, sagte sie. „Nein“, sagte er.', ['Ja', 'Nein'], 'de'));
  it('should pair turned guillemets in German', () => check('»Ja«, sagte sie.', ['Ja'], 'de'));
  it('should tell opening typewriter marks from closing ones', () =>
    check('"One," she said. "Two."', ['One,', 'Two.']));
  it('should accept a curly close for a straight opening', () => check('"One,” she said.', ['One,']));
  it('should pair single marks', () => check('She said ‘we don’t know’ twice.', ['we don’t know']));
  it('should keep a plural possessive inside single marks', () =>
    check('‘The workers’ rights come first,’ he said.', ['The workers’ rights come first,']));
  it('should nest', () => check('“He said ‘go home’ to us.”', ['He said ‘go home’ to us.', '>go home']));
  it('should not take apostrophes for marks', () => check("It's the players' fault, rock 'n' roll in the '90s.", []));
  it('should not take inches and feet for marks', () => check('A 27" screen and a man of 6\' 2" tall.', []));
  it('should read two single marks as a double one', () => check("He said ''enough'' and left.", ['enough']));
  it('should run an unclosed mark to the end of the block', () => {
    const text = '« Rien ne va plus, dit-elle.';
    const [run] = quotedRuns(text, 'fr');
    expect(run).toMatchObject({ closed: false, start: 2, end: text.length });
  });
  it('should drop a stray typewriter mark in mid-sentence', () => check('The 12" record broke " again.', []));
  it('should not reopen at a mark that begins a new line', () =>
    check('“First line.\n“Second line.”', ['First line.\n“Second line.']));
  it('should take time in proportion to the text', () => {
    const text = '"a\' '.repeat(20_000);
    const start = performance.now();
    quotedRuns(text, 'en');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('marks that are never closed', () => {
  it.each(['“a ', '« a ', '"a ', '„a ', '« a “b '])('should not be looked for again and again: %s', (part) => {
    const before = process.cpuUsage();
    quotedRuns(part.repeat(200_000 / part.length), 'en');
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(3); // seconds; ten times that where each mark goes through all before it
  });
});
