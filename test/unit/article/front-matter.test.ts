import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../server/article/front-matter';
import { forSeeds } from '../seeded';

const values = (text: string): Record<string, string> =>
  Object.fromEntries([...readFrontMatter(text).values].map(([key, { text: value }]) => [key, value]));

/** Every value stands in the file where it says. */
function inPlace(text: string): void {
  for (const { text: value, start, end } of readFrontMatter(text).values.values())
    expect(text.slice(start, end)).toBe(value);
}

describe('front matter', () => {
  it.each<[string, Record<string, string>]>([
    ['---\ntitle: Un pont\n---\n', { title: 'Un pont' }],
    ['---\nTitle: Un pont\nDATE: 2026-03-12\n---\n', { title: 'Un pont', date: '2026-03-12' }],
    ['---\ntitle: "Un pont"\nsource: \'Le Phare\'\n---\n', { title: 'Un pont', source: 'Le Phare' }],
    ['---\ntitle:\nempty: ""\nnothing: ~\n---\n', {}],
    ['---\ntags: [a, b]\nmap:\n  title: no\ntitle: yes it is\n---\n', { title: 'yes it is' }],
    ['---\ntitle: one\ntitle: two\n---\n', { title: 'one' }],
    ['---\ntitle: Un pont # fermé\n---\n', { title: 'Un pont' }],
    ['---\ncount: 012\nyes: true\n---\n', { count: '012', yes: 'true' }],
    ['---\n---\nText.', {}],
    ['---  \ntitle: a\n...\nText.', { title: 'a' }],
    ['---\r\ntitle: Un pont\r\n---\r\n', { title: 'Un pont' }],
    ['---\ntitle: 𐐀 été\n---\n', { title: '𐐀 été' }],
  ])('should hold the values of %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
    inPlace(text);
  });

  it.each([
    '',
    'Text.',
    '---',
    '---\n',
    '--- x\ntitle: a\n---\n',
    ' ---\ntitle: a\n---\n',
    'Text.\n---\ntitle: a\n---\n',
    '---\nJust a rule.\n',
    '----\ntitle: a\n----\n',
  ])('should not be seen in %j', (text) => expect(readFrontMatter(text)).toMatchObject({ end: 0, problems: [] }));

  it.each([
    ['---\ntitle: a\n---\nText.', '---\ntitle: a\n---\n'],
    ['---\ntitle: a\n---', '---\ntitle: a\n---'],
    ['---\ntitle: a\n---  \nText.', '---\ntitle: a\n---  \n'],
    ['---\r\ntitle: a\r\n---\r\nText.', '---\r\ntitle: a\r\n---\r\n'],
    ['+++\ntitle = "a"\n+++\nText.', '+++\ntitle = "a"\n+++\n'],
    ['---\ntitle: a\ndate: b\n\nText: no key of it.', '---\ntitle: a\ndate: b\n'],
    // A rule further down is none of its lines.
    ['---\ntitle: a\n---\nText.\n\n---\n\nMore.', '---\ntitle: a\n---\n'],
  ])('should end with its closing line: %j', (text, front) =>
    expect(text.slice(0, readFrontMatter(text).end)).toBe(front),
  );

  describe('that is broken', () => {
    it('should say where, and keep the simple lines', () => {
      const text = '---\ntitle: a: b\nsource: Le Phare\n---\nText.';
      const { problems } = readFrontMatter(text);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ code: 'front-matter' });
      expect(problems[0]!.start).toBeGreaterThanOrEqual(4);
      expect(problems[0]!.end).toBeLessThanOrEqual(text.length);
      expect(problems[0]!.detail).not.toContain('\n');
      expect(values(text)).toMatchObject({ title: 'a: b', source: 'Le Phare' });
      inPlace(text);
    });

    it('should keep the lines before a text without closing line', () => {
      const text = '---\ntitle: "Un pont"\ndate: 2026-03-12\n\nLe texte.';
      expect(values(text)).toEqual({ title: 'Un pont', date: '2026-03-12' });
      expect(readFrontMatter(text).problems.map(({ code }) => code)).toEqual(['front-matter-open']);
    });
  });

  it('should never fail, whatever is typed, and point into the file', () =>
    forSeeds(300, (chance) => {
      const line = (): string => chance.word('ab: "\'[]{}#&*!|>-%@\t~é𐐀', 0, 14);
      const newline = chance.pick(['\n', '\r\n']);
      const text = ['---', ...Array.from({ length: chance.below(5) }, line), '---', 'Text.'].join(newline);
      const { end, values: found, problems } = readFrontMatter(text);
      for (const span of [...found.values(), ...problems]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expect(text.slice(end)).toBe('Text.');
    }));
});
