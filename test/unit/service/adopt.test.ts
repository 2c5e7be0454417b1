import { describe, expect, it } from 'vitest';
import { adoptions } from '../../../server/service/adopt';
import type { Locale } from '../../../server/service/locale';
import { uriOf, view, type Spec, type TestView } from './kit';

/** Applies edits to the file that they are of. */
function applied(at: TestView, edits: readonly { uri: string; start: number; end: number; newText: string }[]): string {
  const { text } = at.reading(edits[0]!.uri)!.article;
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text)
    .trim();
}

/** What is offered at the first passage: titles, and the file as it becomes. */
function offered(files: string, spec: Spec, locale: Locale = 'en'): [title: string, text: string][] {
  const at = view(files, spec);
  return adoptions(at.conflicts()[0]!, 0, locale, at).map(({ title, edits }) => [title, applied(at, edits)]);
}

const FIGURES: Spec = {
  figures: [
    { at: 'x', counted: 'n' },
    { at: 'y', counted: 'm' },
  ],
  conflicts: [{ rule: 'figure.conflict', at: ['x', 'y'] }],
};

describe('taking over the other value', () => {
  it('should put the other figure in place of this one, and leave what it counts', () =>
    expect(
      offered('//- a.md\nIt carried {x|240} {n|passengers}.\n//- b.md\nIt carried {y|265} {m|people}.\n', FIGURES),
    ).toEqual([['Write “265” here, as in “b.md”', 'It carried 265 passengers.']]));

  it('should name the line in the same file', () =>
    expect(
      offered('//- a.md\nIt carried {x|240} {n|people}.\n\nIt carried {y|265} {m|people}.\n', FIGURES)[0]![0],
    ).toBe('Write “265” here, as on line 3'));

  it('should speak French', () =>
    expect(
      offered(
        '//- a.md\nIl portait {x|240} {n|passagers}.\n//- b.md\nIl portait {y|265} {m|passagers}.\n',
        FIGURES,
        'fr',
      ),
    ).toEqual([['Écrire «\u00a0265\u00a0» ici, comme dans «\u00a0b.md\u00a0»', 'Il portait 265 passagers.']]));

  it('should take no words over from another language', () =>
    expect(
      offered(
        '//- a.md\nThe boat that left the town carried {x|240} {n|people}, as they said in the evening.\n//- b.md\nLe bateau qui a quitté la ville portait {y|265} {m|passagers}, comme ils l’ont dit dans la soirée.\n',
        FIGURES,
      ),
    ).toEqual([]));

  it('should not offer what is written already', () =>
    expect(
      offered('//- a.md\nIt carried {x|240} {n|people}.\n//- b.md\nIt carried {y|240} {m|souls}.\n', FIGURES),
    ).toEqual([]));

  it('should offer each value once, and three at most', () => {
    const labels = ['b', 'c', 'd', 'e', 'f'];
    const values = [1, 1, 2, 3, 4];
    const others = labels.map(
      (label, i) => `//- ${label}.md\nIt carried {${label}|${values[i]}} {${label}n|people}.\n`,
    );
    const spec: Spec = {
      figures: [{ at: 'x', counted: 'n' }, ...labels.map((label) => ({ at: label, counted: `${label}n` }))],
      conflicts: [{ rule: 'figure.conflict', at: ['x', ...labels] }],
    };
    const titles = offered(`//- a.md\nIt carried {x|9} {n|people}.\n${others.join('')}`, spec).map(([title]) => title);
    expect(titles).toEqual([
      'Write “1” here, as in “b.md”',
      'Write “2” here, as in “d.md”',
      'Write “3” here, as in “e.md”',
    ]);
  });

  it('should put a name as it is read elsewhere, without markup and line breaks', () =>
    expect(
      offered('//- a.md\nSo said {x|Mara Vos}, briefly.\n//- b.md\nSo said {y|**Mara**\nVoss}, briefly.\n', {
        conflicts: [{ rule: 'name.spelling', at: ['x', 'y'] }],
      }),
    ).toEqual([['Write “Mara Voss” here, as in “b.md”', 'So said Mara Voss, briefly.']]));

  it('should keep the markup of its own place', () =>
    expect(
      offered(
        '//- a.md\nSo said **Mara** Vos, briefly.\n'.replace('**Mara** Vos', '{x|**Mara** Vos}') +
          '//- b.md\nSo said {y|Mara Voss}.\n',
        {
          conflicts: [{ rule: 'name.spelling', at: ['x', 'y'] }],
        },
      )[0]![1],
    ).toBe('So said **Mara** Voss, briefly.'));

  it.each(['statement.opposed', 'place.conflict', 'person.role', 'date.weekday'] as const)(
    'should offer nothing where the words do not stand for the value alone: %s',
    (rule) =>
      expect(
        offered('//- a.md\nIt was {x|open} on that day.\n//- b.md\nIt was {y|closed} on that day.\n', {
          conflicts: [{ rule, at: ['x', 'y'] }],
        }),
      ).toEqual([]),
  );

  it('should use what the rule itself offers, and nothing else', () => {
    const spec: Spec = {
      ...FIGURES,
      conflicts: [
        {
          rule: 'figure.conflict',
          at: ['x', 'y'],
          fixes: [{ at: 'x', replacement: '250', title: { id: 'fix.spelling', args: ['250'] } }],
        },
      ],
    };
    const files = '//- a.md\nIt carried {x|240} {n|people}.\n//- b.md\nIt carried {y|265} {m|people}.\n';
    expect(offered(files, spec)).toEqual([['Write “250”', 'It carried 250 people.']]);
    // The fix is of the other passage: here the usual.
    const at = view(files, spec);
    expect(adoptions(at.conflicts()[0]!, 1, 'en', at).map(({ title }) => title)).toEqual([
      'Write “240” here, as in “a.md”',
    ]);
  });

  it('should offer nothing for a passage that is not there, or in a file that is gone', () => {
    const at = view('//- a.md\nIt carried {x|240} {n|people}.\n//- b.md\nIt carried {y|265} {m|people}.\n', FIGURES);
    const [conflict] = at.conflicts();
    expect(adoptions(conflict!, 5, 'en', at)).toEqual([]);
    const passages = conflict!.passages.map((one) => ({ ...one, uri: uriOf('gone.md') }));
    expect(adoptions({ ...conflict!, passages }, 0, 'en', at)).toEqual([]);
  });
});
