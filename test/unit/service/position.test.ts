import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../server/service/position';

function check(text: string, offset: number, line: number, character: number): void {
  const index = new LineIndex(text);
  expect(index.position(offset)).toEqual({ line, character });
  expect(index.offset({ line, character })).toBe(offset);
}

describe('positions', () => {
  it('should count lines that end in any of the three ways', () => {
    check('ab\ncd', 3, 1, 0);
    check('ab\r\ncd', 4, 1, 0);
    check('ab\rcd', 4, 1, 1);
    check('ab\n', 3, 1, 0);
    check('', 0, 0, 0);
  });

  it('should count UTF-16 code units', () => {
    check('a😀b', 3, 0, 3);
    check('é\nà b', 4, 1, 2);
  });

  it('should take what lies beyond a line or the text as its end', () => {
    const index = new LineIndex('ab\r\ncd');
    expect(index.offset({ line: 0, character: 99 })).toBe(2);
    expect(index.offset({ line: 9, character: 0 })).toBe(6);
    expect(index.offset({ line: -1, character: 3 })).toBe(0);
    expect(index.position(99)).toEqual({ line: 1, character: 2 });
  });

  it('should go there and back at every offset of a text', () => {
    const text = 'Un\r\ndeux\n\ntrois\r\n\r\nquatre';
    const index = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset] === '\n' && text[offset - 1] === '\r') continue; // inside a line break
      expect(index.offset(index.position(offset))).toBe(offset);
    }
  });
});
