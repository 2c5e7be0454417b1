import { describe, expect, it } from 'vitest';
import { forEditor, forPreview } from '../../../src/evidence-text';

const MARKDOWN = [
  '**30 sheep here; 40 in “wire\\_2.md” \\(18 Nov\\)**',
  '',
  '- 40 sheep – [wire\\_2.md](file:///news/wire_2.md#L12) (18 Nov)',
  '- 30 sheep – [this file, line 8](file:///news/wire%281%29.md#L8)',
].join('\n');

describe('forPreview', () => {
  it('should name the line instead of linking', () =>
    expect(forPreview(MARKDOWN)).toContain('- 40 sheep – wire\\_2.md:12 (18 Nov)'));

  it('should not name the line twice', () => expect(forPreview(MARKDOWN)).toMatch(/- 30 sheep – this file, line 8$/));

  it('should keep other markup', () => expect(forPreview(MARKDOWN)).toMatch(/^\*\*30 sheep/));

  it('should leave text without links alone', () => expect(forPreview('a [b] (c)')).toBe('a [b] (c)'));
});

describe('forEditor', () => {
  it('should give the address of a passage in full', () =>
    expect(forEditor(MARKDOWN)).toContain('- 40 sheep – wire_2.md – file:///news/wire_2.md#L12 (18 Nov)'));

  it('should leave no markup', () => {
    expect(forEditor(MARKDOWN)).toMatch(/^30 sheep here; 40 in “wire_2\.md” \(18 Nov\)\n/);
    expect(forEditor(MARKDOWN)).not.toMatch(/[*\\[\]]/);
  });
});
