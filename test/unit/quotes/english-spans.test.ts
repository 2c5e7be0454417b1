import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/article/read';
import { extract } from '../../../server/extract/extract';

/** Direct quotations as printed, scare quotes left out. */
const direct = (text: string): string[] =>
  extract(readArticle('a.txt', text, { language: 'en' })).flatMap((mention) =>
    mention.kind === 'quote' && mention.direct && !mention.scare ? [mention.text] : [],
  );
const check = (text: string, ...expected: string[]): void => expect(direct(text)).toEqual(expected);

describe('the span of a quotation', () => {
  it('should hold the clause that leads into words with their cue behind them', () =>
    check(
      'Closing the ferry would “cut the island in two for good,” Tomas Ekdahl said.',
      'Closing the ferry would “cut the island in two for good,',
    ));
  it('should hold the clause that goes on after the words, up to the comma before the speaker', () =>
    check(
      '“It seems most unlikely” that the ferry will return in May, said Tomas Ekdahl.',
      'It seems most unlikely” that the ferry will return in May',
    ));
  it('should begin with the conjunction after the cue', () =>
    check(
      'Tomas Ekdahl said that the ferry was “the last thread that holds us together.”',
      'that the ferry was “the last thread that holds us together.”',
    ));
  it('should leave out whom the words were told', () =>
    check('Tomas Ekdahl told reporters, “it starts to pay off at last.”', 'it starts to pay off at last.'));
  it('should leave out when the words were said', () =>
    check(
      '“We waited,” Tomas Ekdahl said in March, “but nobody came to mend it.”',
      'We waited,',
      'but nobody came to mend it.',
    ));
});

describe('a quotation over several paragraphs', () => {
  const text =
    'Tomas Ekdahl was blunt.\n\n“We never closed the ferry.\n\n“We only asked people to walk around,” he said.';
  it('should be one mention with a run for each paragraph', () => {
    const quotes = extract(readArticle('a.txt', text, { language: 'en' })).filter(
      (mention) => mention.kind === 'quote' && mention.direct,
    );
    expect(quotes).toHaveLength(1);
    const [quote] = quotes;
    expect(quote?.kind === 'quote' && quote.quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We never closed the ferry.',
      'We only asked people to walk around,',
    ]);
  });
  it('should end where a paragraph closes its mark', () =>
    check(
      '“We never closed the ferry.”\n\n“We only asked people to walk around,” Tomas Ekdahl said.',
      'We never closed the ferry.',
      'We only asked people to walk around,',
    ));
});

describe('very short quotations', () => {
  it('should be kept where their cue follows', () => check('“We’re worried,” Tomas Ekdahl said.', 'We’re worried,'));
  it('should be kept where they are sentences of their own after another', () =>
    check(
      '“The pier stands as it stood,” Tomas Ekdahl said. “We’re hopeful.”',
      'The pier stands as it stood,',
      'We’re hopeful.',
    ));
  it('should not be names of broadcasts before a comma', () =>
    check('Later on “Harbour Hour,” Tomas Ekdahl said the pier was safe.'));
});

it('should not take a list with dashes for a dialogue', () =>
  check('The council will:\n\n— Paint the pier before the summer.\n\n— Mend the ferry.'));
