import { describe, expect, test } from 'vitest';
import { decode } from '../../../server/article/decode';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const units = [0xfeff, ...[...Array(text.length).keys()].map((i) => text.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
const TEXT = 'L’été à Brest — 12 € 😀';

describe('encodings', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)), 'utf-8'],
    ['UTF-16 LE', utf16(TEXT, true), 'utf-16le'],
    ['UTF-16 BE', utf16(TEXT, false), 'utf-16be'],
  ])('should read %s', (_, data, encoding) => expect(decode(data)).toEqual({ text: TEXT, encoding, problem: null }));

  test('should read Windows-1252 where it is not UTF-8', () => {
    const data = bytes(0x4c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x80); // L’été €
    expect(decode(data)).toEqual({ text: 'L’été €', encoding: 'windows-1252', problem: null });
  });

  const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
  test.each<[string, number[], string]>([
    ['a bad byte between', [...utf8('L’été à Br'), 0xe9, ...utf8('st')], 'L’été à Br\ufffdst'],
    [
      'a quotation pasted from elsewhere',
      [...utf8('L’été, l’hiver, '), 0x93, 0x6f, 0x75, 0x69, 0x94],
      'L’été, l’hiver, \ufffdoui\ufffd',
    ],
    ['a cut in a character', utf8('L’été à 12 €').slice(0, -1), 'L’été à 12 \ufffd'],
    ['one of each', [...utf8('été'.slice(0, 2)), 0xe9], 'ét\ufffd'],
  ])('should stay UTF-8 with %s', (_, data, text) => {
    expect(decode(bytes(...data))).toEqual({ text, encoding: 'utf-8', problem: 'damaged' });
  });

  test('should read Windows-1252 in which a few characters look like UTF-8', () => {
    // `déjà »` with a no-break space (E0 A0 BB), among other accents.
    const data = bytes(0x64, 0xe9, 0x6a, 0xe0, 0xa0, 0xbb, 0x20, 0xe9, 0x74, 0xe9);
    expect(decode(data)).toEqual({ text: 'déjà\u00a0» été', encoding: 'windows-1252', problem: null });
  });

  test('should read an empty file', () => expect(decode(bytes()).text).toBe(''));
  test('should keep a second mark, which is text', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61)).text).toBe('\ufeffa');
  });
  test('should read UTF-16 with an odd byte at its end', () => {
    expect(decode(bytes(0xfe, 0xff, 0, 0x61, 0)).text).toBe('a');
  });
});

describe('other data', () => {
  test.each([
    ['NUL bytes', bytes(0x61, 0, 0x62)],
    ['control characters', Uint8Array.from({ length: 200 }, (_, i) => i % 8)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['Base64 in lines', new TextEncoder().encode(`${'QUJDREVG'.repeat(200)}\n`.repeat(8))],
    ['NUL characters in UTF-16', bytes(0xff, 0xfe, 0, 0, 1, 0)],
  ])('should refuse %s', (_, data) => expect(decode(data)).toEqual({ text: null, encoding: null, problem: 'binary' }));

  test('should allow one long line of prose', () => {
    expect(decode(new TextEncoder().encode('Le port a rouvert. '.repeat(2000))).problem).toBeNull();
  });

  test('should allow a stray control character', () => {
    expect(decode(new TextEncoder().encode(`Une page\u000c${'a'.repeat(300)}\u0001`)).problem).toBeNull();
  });
});
