import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../server/extract/entities/base64';

describe('fromBase64', () => {
  it('should read bytes', () => expect([...fromBase64('AAH+/w==')]).toEqual([0, 1, 254, 255]));
  it('should overlook a line break at the end', () => expect([...fromBase64('AAH+/w==\n')]).toEqual([0, 1, 254, 255]));
  it('should give a plain array', () => {
    const bytes = fromBase64('AAH+/w==');
    expect(bytes.constructor).toBe(Uint8Array);
    expect(bytes.slice(1).buffer.byteLength).toBe(3);
  });
  it('should give nothing for nothing', () => expect(fromBase64('')).toHaveLength(0));
});
