import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../server/article/tokenise';
import { joinParts } from '../../../server/extract/entities/join';
import type { EntityType } from '../../../server/extract/mention';

/** Joins the spans that the text marks as `[…]` (person) or `<…>` (place); gives their words. */
function joined(marked: string): string[] {
  const spans: { first: number; last: number; type: EntityType }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\]|<[^>]*>)/u)) {
    const inner = part.replace(/^[[<]|[\]>]$/gu, '');
    const first = tokenise(text).length;
    text += inner;
    if (inner !== part)
      spans.push({ first, last: tokenise(text).length, type: part.startsWith('[') ? 'person' : 'location' });
  }
  const tokens = tokenise(text);
  return joinParts(spans, tokens).map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end));
}

describe('joinParts', () => {
  it('should join a name round a nickname', () =>
    expect(joined('[Ana] "Kika" [Moreno] sang')).toEqual(['Ana "Kika" Moreno']));
  it('should join it with French marks', () =>
    expect(joined('[Ana] « Kika » [Moreno] chante')).toEqual(['Ana « Kika » Moreno']));
  it('should leave two people apart', () => expect(joined('[Ana] and [Moreno] sang')).toEqual(['Ana', 'Moreno']));
  it('should not join a person and a place', () =>
    expect(joined('[Ana] "Kika" <Moreno> sang')).toEqual(['Ana', 'Moreno']));
  it('should take in a suffix after a comma', () =>
    expect(joined('[Tom Ashby], Jr. spoke')).toEqual(['Tom Ashby, Jr.']));
  it('should take in the full stop of a suffix without a comma', () =>
    expect(joined('[Tom Ashby Jr]. spoke')).toEqual(['Tom Ashby Jr.']));
  it('should take in the full stop of a firm', () => expect(joined('<Ashby Bros>. spoke')).toEqual(['Ashby Bros.']));
  it('should leave the full stop of the sentence', () => expect(joined('We met [Tom Ashby].')).toEqual(['Tom Ashby']));
  it('should take in a number', () => expect(joined('[Tom Ashby] III spoke')).toEqual(['Tom Ashby III']));
  it('should not take in a number after a comma', () =>
    expect(joined('[Tom Ashby], III spoke')).toEqual(['Tom Ashby']));
});
