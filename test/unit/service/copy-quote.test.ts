import { describe, expect, it } from 'vitest';
import { quoteToCopy } from '../../../server/service/copy-quote';
import { view, type Spec } from './kit';

const NEWS = `//- ferry.md 2024-03-01
# Ferry report

“{q1|The boats left in ten minutes,}” {p1|Lindt} said. The {q2|“ferry”} waited.
//- undated.md
“{q3|Nobody told us.}”
`;
const SPEC: Spec = {
  entities: [{ name: 'Oskar Lindt', at: ['p1'] }],
  quotes: [{ at: 'q1', speaker: 'p1' }, { at: 'q2', scare: true }, { at: 'q3' }],
};
const world = view(NEWS, SPEC);
const copy = (label: string, locale: 'en' | 'fr'): string | null => {
  const { uri, start } = world.mark(label);
  return quoteToCopy(world, uri, start + 1, locale);
};

describe('a quotation to paste', () => {
  it('should come with its speaker’s full name, file and date', () =>
    expect(copy('q1', 'en')).toBe('“The boats left in ten minutes”, Oskar Lindt (ferry.md, 1 Mar 2024)'));
  it('should have the marks of the reader’s language', () =>
    expect(copy('q1', 'fr')).toBe(
      '«\u00a0The boats left in ten minutes\u00a0», Oskar Lindt (ferry.md, 1er mars 2024)',
    ));
  it('should do without what is not known', () => expect(copy('q3', 'en')).toBe('“Nobody told us.” (undated.md)'));
  it('should not be made of words held at arm’s length, nor where nothing is quoted', () => {
    expect(copy('q2', 'en')).toBeNull();
    expect(copy('p1', 'en')).toBeNull();
  });
});
