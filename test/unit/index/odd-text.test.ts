import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../server/index/workspace';

const ARTICLE = `# Ferry fire off Sarn

The ferry Halvard was carrying 20 passengers from Sarn to Vellin when a fire broke out on Friday, the coastguard said.

“The lifeboats were launched within ten minutes and everybody on deck was safe,” said Mara Voss, captain of the Sarn coastguard.

The Halvard had left the harbour of Sarn at noon.
`;
const OTHER = ARTICLE.replace('20 passengers', '26 passengers');
const SENTENCE = 'The ferry Halvard was carrying 20 passengers';
const published = '2024-03-01';

const put = (words: string, by: string): string => ARTICLE.replace(words, by);
const before = (text: string): string => put(SENTENCE, `${text}\n\n${SENTENCE}`);
const figure = (by: string): string => put('20 passengers', by);

/** Reads the text beside an article that says 26, and checks that everything found in it stands where it says. */
function read(text: string, uri: string): Workspace {
  const workspace = new Workspace();
  workspace.set({ uri, text, published });
  workspace.set({ uri: 'other.md', text: OTHER, published });
  workspace.update();
  const { article, mentions } = workspace.reading(uri)!;
  for (const { start, end, prose } of article.blocks) {
    expect(prose.text).toHaveLength(end - start);
    for (const token of prose.tokens) expect(prose.text.slice(token.start, token.end)).toBe(token.text);
  }
  for (const { start, end, text: words } of mentions) {
    expect(0 <= start && start < end && end <= text.length).toBe(true);
    expect(words).toHaveLength(end - start);
  }
  for (const { uri: at, start, end, text: words } of workspace.conflicts().flatMap(({ passages }) => passages))
    expect(workspace.reading(at)!.article.text.slice(start, end)).toBe(words);
  return workspace;
}

/** The figure is found in conflict, and is the only one: `words` is what the text has there. */
function check(text: string, words: string, uri = 'one.md'): void {
  const workspace = read(text, uri);
  expect(workspace.conflicts().map(({ rule }) => rule)).toEqual(['figure.conflict']);
  const here = workspace.conflicts()[0]!.passages.find((passage) => passage.uri === uri)!;
  expect(text.slice(here.start, here.end)).toBe(words);
}

describe('a figure in conflict', () => {
  it.each([
    ['a byte order mark', `\ufeff${ARTICLE}`],
    ['emoji', `${'😀👩‍👩‍👧‍👦🇫🇷 '.repeat(20)}\n\n${ARTICLE}`],
    ['letters beyond the basic plane', `𝔉𝔢𝔯𝔯𝔶 𠮷野家\n\n${ARTICLE}`],
    ['text from right to left', `العبّارة هالفارد كانت تقل ركابا\n\n${ARTICLE}`],
    ['decomposed accents', `Été à l’île, forêt\n\n${ARTICLE}`.normalize('NFD')],
    ['halves of surrogate pairs', `x \ud83d y \udc00\n\n${ARTICLE}`],
    ['a control character', `x \u0007 y\n\n${ARTICLE}`],
    ['a page of blank lines', `${'\n'.repeat(500)}${ARTICLE}`],
  ])('should be found behind %s', (_, text) => {
    check(text, '20');
    check(text, '20', 'one.txt');
  });

  it.each([
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
    ['a line separator', '\u2028'],
  ])('should be found where lines end in %s', (_, end) => {
    check(ARTICLE.replaceAll('\n', end), '20');
    check(ARTICLE.replaceAll('\n', end), '20', 'one.txt');
  });

  it.each([
    ['a no-break space', '20\u00a0passengers'],
    ['a narrow space', '20\u202fpassengers'],
    ['a thin space', '20\u2009passengers'],
    ['a tab', '20\tpassengers'],
    ['several spaces', '20   passengers'],
    ['a zero-width space before it', '\u200b20 passengers'],
    ['a zero-width space in the word', '20 pass\u200bengers'],
    ['a word joiner', '20\u2060 passengers'],
    ['marks of direction', '\u200e20\u200e passengers'],
    ['an isolate', '\u206820\u2069 passengers'],
    ['a soft hyphen', '20 passen\u00adgers'],
    ['full-width digits', '２０ passengers'],
  ])('should be read with %s', (_, words) => {
    check(figure(words), /[2２][0０]/u.exec(words)![0]);
    check(figure(words), /[2２][0０]/u.exec(words)![0], 'one.txt');
  });

  it.each([
    ['bold', '**20** *passengers*'],
    ['a link', '[20 passengers](https://example.org/99_passengers)'],
    ['inline HTML', '<b>20</b> passengers'],
    ['a footnote mark', '20[^1] passengers'],
    ['an entity', '20&nbsp;passengers'],
    ['a hard break', '20  \npassengers'],
    ['a comment', '20<!-- 99 passengers --> passengers'],
    ['strikethrough', '~~20~~ passengers'],
  ])('should be read in Markdown with %s', (_, words) => check(figure(words), '20'));

  it.each([
    ['a table', put(SENTENCE, `| what |\n|---|\n| ${SENTENCE}`).replace('coastguard said.', 'coastguard said. |')],
    ['a deep list', put(SENTENCE, `${'- a\n'.repeat(3)}  - b\n    - c\n      - ${SENTENCE}`)],
    ['a block quote over two lines', put(SENTENCE, `> ${SENTENCE}`).replace(' to Vellin', ' to\n> Vellin')],
    ['a text with a setext headline', put('# Ferry fire off Sarn', 'Ferry fire off Sarn\n===')],
    ['wrapped text', put('carrying 20', 'carrying\n20')],
    ['broken front matter', `---\ntitle: a: b: c\n  - [x\n---\n${ARTICLE}`],
    ['front matter that is not closed', `---\ntitle: A fire\n\n${ARTICLE}`],
  ])('should be read in %s', (_, text) => check(text, '20'));

  it.each([
    ['a fence of code', '```\nThe ferry Halvard was carrying 99 passengers.\n```'],
    ['a block of HTML', '<div class="x">\n<p>The ferry Halvard was carrying 99 passengers.</p>\n</div>'],
    ['a comment', '<!--\nThe ferry Halvard was carrying 99 passengers.\n-->'],
    ['indented code', '    The ferry Halvard was carrying 99 passengers.'],
    ['a link definition', '[a]: https://example.org/ "The ferry Halvard was carrying 99 passengers."'],
  ])('should not be taken from %s', (_, block) => {
    check(before(block), '20');
    check(before(block).replaceAll('\n', '\r\n'), '20');
  });
});

describe('texts that hold no report', () => {
  it.each([
    '',
    ' ',
    '\n',
    '\ufeff',
    '---',
    '---\n---',
    '---\n---\n',
    '+++\n+++\n',
    '#',
    '```',
    '>',
    '- ',
    '|',
    '<!--',
    '&',
    '[',
    '\\',
  ])('should be read and give nothing: %j', (text) => {
    for (const uri of ['one.md', 'one.txt']) expect(read(text, uri).conflicts()).toEqual([]);
  });
});

describe('a long text', () => {
  it('should be read whole on one line', () => {
    const filler = 'The market of Vellin opens at nine and closes at noon. '.repeat(200);
    const text = `${filler}${ARTICLE.replaceAll('\n', ' ')}${filler}`;
    check(text, '20', 'one.txt');
  });

  it.each([
    ['lists', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- deep`).join('\n')],
    ['block quotes', `${'>'.repeat(500)} deep`],
    ['brackets', '['.repeat(5000)],
    ['emphasis', '*a '.repeat(5000)],
    ['quotation marks', '« a '.repeat(3000)],
    ['names and ages without a stop', 'Anna Berg, 34, '.repeat(700)],
    ['one letter', 'a'.repeat(300_000)],
    ['combining marks', `e${'\u0301'.repeat(50_000)}`],
  ])('should not be lost behind very many %s', (_, text) => {
    expect(read(`${ARTICLE}\n${text}\n`, 'one.md').conflicts()).toHaveLength(1);
  });
});
