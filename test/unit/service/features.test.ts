import { describe, expect, it } from 'vitest';
import { actionsAt } from '../../../server/service/actions';
import { definitionAt } from '../../../server/service/definition';
import { diagnosticsOf } from '../../../server/service/diagnostics';
import { highlightsAt } from '../../../server/service/highlights';
import { lensesOf } from '../../../server/service/lenses';
import { plainText } from '../../../server/service/markdown';
import { hoverAt } from '../../../server/service/hover';
import { listConflicts, listStories } from '../../../server/service/overview';
import { referencesAt } from '../../../server/service/references';
import { renameAt, renamed } from '../../../server/service/rename';
import { findNames, symbolsOf } from '../../../server/service/symbols';
import { shown, uriOf, view, type Spec, type TestView } from './kit';

const NEWS = `//- one.md 2024-03-01
# Ferry in flames

The ferry carried {f1|240} {c1|passengers}, said {p1|Oskar Lindt}, {r1|mayor} of {s1|Sarn}.

“{q1|The boats left in ten minutes}”, {p2|Lindt} said on {d1|Friday}.
//- two.md 2024-03-02
# Ferry report

It carried {f2|265} {c2|passengers}. “{q2|The boats left in thirty minutes}”, said {p3|Oskar Lind}.
//- three.md
Nothing here but {s2|Sarn}.
`;
const SPEC: Spec = {
  entities: [
    { name: 'Oskar Lindt', at: ['p1', 'p2', 'p3'], roles: { p1: 'mayor' }, ages: { p3: 51 } },
    { name: 'Sarn', type: 'location', at: ['s1', 's2'] },
  ],
  figures: [
    { at: 'f1', counted: 'c1' },
    { at: 'f2', counted: 'c2' },
  ],
  dates: [{ at: 'd1', earliest: '2024-03-01', latest: '2024-03-01', certainty: 'inferred', anchor: '2024-03-01' }],
  quotes: [
    { at: 'q1', speaker: 'p2' },
    { at: 'q2', speaker: 'p3' },
  ],
  same: [
    ['f1', 'f2'],
    ['q1', 'q2'],
  ],
  conflicts: [{ rule: 'figure.conflict', at: ['f1', 'f2'], subject: 'passengers' }],
  stories: [['one.md', 'two.md', 'three.md']],
};
const world = (change: Partial<Spec> = {}): TestView => view(NEWS, { ...SPEC, ...change });
const at = (within: TestView, label: string): [string, number] => [within.mark(label).uri, within.mark(label).start];
const hover = (label: string, within = world()): string =>
  plainText(hoverAt(within, ...at(within, label), 'en')?.markdown ?? '');

describe('hover', () => {
  it('should tell of a name its other spellings, titles and ages, and where', () => {
    const text = hover('p1');
    expect(text).toContain('Oskar Lindt · person · 3 mentions in 2 articles');
    expect(text).toContain('Also written: Lindt (1), Oskar Lind (1)');
    expect(text).toContain('Titles given\n\n- mayor – this file, line 3');
    expect(text).toContain('Ages given\n\n- 51 – two.md (2 Mar)');
  });

  it('should tell of a figure what it counts, what it allows and the others', () => {
    const text = hover('f1', world({ conflicts: [] }));
    expect(text).toContain('240 · The wording allows exactly 240.');
    expect(text).toContain('Counts: passengers');
    expect(text).toContain('oldest first\n\n- 265 – two.md (2 Mar)');
  });

  it('should tell of a date its day, and what that was worked out from', () => {
    expect(hover('d1')).toBe('Friday 1 March 2024 · 2024-03-01\n\nWorked out from Friday 1 March 2024.');
  });

  it('should tell of a quotation who said it, and mark what other printings change', () => {
    const within = world();
    const text = hoverAt(within, ...at(within, 'q1'), 'en')!.markdown;
    expect(text).toContain('**Said by Oskar Lindt**');
    expect(text).toContain('left in **thirty** minutes');
  });

  it('should give the evidence of a conflict, with its weights', () => {
    const answers = [
      { question: 'same-story', answer: 'yes' as const, weight: 1.25, because: { id: 'same-file', args: [] } },
    ];
    const text = hover('f1', world({ conflicts: [{ ...SPEC.conflicts![0]!, answers }] }));
    expect(text).toContain('240 passengers here; 265 in “two.md” (2 Mar)');
    expect(text).toContain('Same story? yes, weight +1.3: same file');
  });

  it('should be silent on a rule that is off, and on plain words', () => {
    const rules = { ...world().settings.rules, 'figure.conflict': 'off' as const };
    expect(hover('f1', world({ settings: { rules } }))).not.toContain('here;');
    const within = world();
    expect(hoverAt(within, uriOf('three.md'), 2, 'en')).toBeNull();
    expect(hoverAt(within, uriOf('missing.md'), 2, 'en')).toBeNull();
  });
});

describe('diagnostics', () => {
  it('should stand at each passage of the file, with the others beside', () => {
    const within = world();
    expect(diagnosticsOf(within, uriOf('two.md'), 'en')).toMatchObject([
      {
        start: within.mark('f2').start,
        severity: 'warning',
        related: [{ uri: uriOf('one.md'), message: '240 passengers – “one.md” (1 Mar)' }],
      },
    ]);
    expect(diagnosticsOf(within, uriOf('three.md'), 'en')).toEqual([]);
  });

  it('should show a note as information at most', () => {
    const note = (severity: 'error' | 'hint'): string =>
      diagnosticsOf(
        world({
          conflicts: [{ ...SPEC.conflicts![0]!, level: 'note' }],
          settings: { rules: { ...world().settings.rules, 'figure.conflict': severity } },
        }),
        uriOf('one.md'),
        'en',
      )[0]!.severity;
    expect([note('error'), note('hint')]).toEqual(['information', 'hint']);
  });
});

describe('navigation', () => {
  const go = (label: string, within = world()): string[] =>
    (definitionAt(within, ...at(within, label))?.targets ?? []).map((target) => shown(target, within));

  it('should lead from a conflict to the other passage', () => expect(go('f1')).toEqual(['two.md: 265']));
  it('should lead from a name to where it is introduced', () => expect(go('p3')).toEqual(['one.md: Oskar Lindt']));
  it('should lead from a quotation to its oldest printing', () =>
    expect(go('q2')).toEqual(['one.md: The boats left in ten minutes']));
  it('should prefer a reference file', () => {
    const files =
      '//- a.md 2024-01-01\n{a|Sarn} is a port.\n//- b.md 2024-02-01\n---\nrecoupe: reference\n---\n\n{b|Sarn} is a town.\n';
    expect(go('a', view(files, { entities: [{ name: 'Sarn', at: ['a', 'b'] }] }))).toEqual(['b.md: Sarn']);
  });

  it('should find all mentions, and those of the file', () => {
    const within = world();
    expect(referencesAt(within, ...at(within, 'p1')).map((spot) => shown(spot, within))).toEqual([
      'one.md: Oskar Lindt',
      'one.md: Lindt',
      'two.md: Oskar Lind',
    ]);
    expect(highlightsAt(within, ...at(within, 'p1'))).toHaveLength(2);
    expect(referencesAt(within, ...at(within, 'f2')).map((spot) => shown(spot, within))).toEqual([
      'one.md: 240',
      'two.md: 265',
    ]);
    expect(referencesAt(within, uriOf('three.md'), 1)).toEqual([]);
  });
});

describe('lenses', () => {
  const titles = (name: string, change: Partial<Spec> = {}): string[] =>
    lensesOf(world(change), uriOf(name), 'en').map((lens) => lens.title);

  it('should count conflicts and companions', () => {
    expect(titles('one.md')).toEqual([
      '1 conflict with 1 article · same story as 2 articles',
      '1 conflict with 1 article',
    ]);
    expect(titles('three.md')).toEqual(['same story as 2 articles']);
    expect(titles('three.md', { stories: [] })).toEqual([]);
  });

  it('should call notes by their name', () => {
    expect(titles('two.md', { stories: [], conflicts: [{ ...SPEC.conflicts![0]!, level: 'note' }] })).toEqual([
      '1 note on 1 article',
      '1 note on 1 article',
    ]);
  });
});

describe('symbols', () => {
  it('should put names, dates, figures and quotations under the headline', () => {
    const [head] = symbolsOf(world(), uriOf('one.md'));
    expect(head!.name).toBe('Ferry in flames');
    expect(head!.children.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'figure 240',
      'person Oskar Lindt',
      'location Sarn',
      'quote The boats left in ten minutes',
      'date Friday',
    ]);
  });

  it('should find names by letters of any spelling', () => {
    expect(findNames(world(), 'lnd').map((one) => one.name)).toEqual(['Oskar Lindt']);
    expect(findNames(world(), '').map((one) => one.name)).toEqual(['Oskar Lindt', 'Sarn']);
    expect(findNames(world(), 'zzz')).toEqual([]);
  });
});

describe('rename', () => {
  const check = (
    mention: string,
    old: string,
    wanted: string,
    expected: string,
    type: 'person' | 'organization' = 'person',
  ): void => expect(renamed(mention, old, wanted, { type })).toBe(expected);

  it('should give every spelling its part of the new name', () => {
    check('Oskar Lindt', 'Oskar Lindt', 'Oscar Lind', 'Oscar Lind');
    check('Lindt', 'Oskar Lindt', 'Oscar Lind', 'Lind');
    check('Oskar Lintd', 'Oskar Lindt', 'Oscar Lind', 'Oscar Lind');
    check('Lindt', 'Oskar Lindt', 'Oskar van Lind', 'Lind');
    check('OSKAR LINDT', 'Oskar Lindt', 'Oscar Lind', 'OSCAR LIND');
    check('Oskar Lindt', 'Lindt', 'Lind', 'Oskar Lind');
  });

  it('should leave an acronym alone, unless that is what is renamed', () => {
    check('OVS', 'Observatoire de la vallée de Sarn', 'Observatoire du val de Sarn', 'OVS', 'organization');
    check('OVS', 'OVS', 'OVAS', 'OVAS', 'organization');
    check('Observatoire de la vallée de Sarn', 'OVS', 'OVAS', 'Observatoire de la vallée de Sarn', 'organization');
  });

  it('should edit every file, and refuse an empty name', () => {
    const within = world();
    expect(
      renameAt(within, ...at(within, 'p1'), 'Oscar Lind')!.map((edit) => `${shown(edit, within)} > ${edit.newText}`),
    ).toEqual(['one.md: Oskar Lindt > Oscar Lind', 'one.md: Lindt > Lind', 'two.md: Oskar Lind > Oscar Lind']);
    expect(renameAt(within, ...at(within, 'p1'), '  ')).toBeNull();
  });
});

describe('actions and lists', () => {
  it('should put the edit of each fix at its passage', () => {
    const within = world();
    const { uri, start, end } = within.mark('f1');
    const actions = actionsAt(within, uri, { start, end }, 'en');
    expect(actions.map((action) => action.kind)).toEqual([
      'open',
      'edit',
      'evidence',
      'decide',
      'decide',
      'decide',
      'ignore',
    ]);
    expect(actions[1]).toMatchObject({ edits: [{ uri, start, end, newText: '265' }] });
    expect(actions[6]).toMatchObject({ edits: [{ newText: ' <!-- recoupe-ignore figure.conflict -->' }] });
  });

  it('should use the fixes of the rule where it has some', () => {
    const fixes = [{ at: 'f1', replacement: '256', title: { id: 'fix.spelling', args: ['256'] } }];
    const within = world({ conflicts: [{ ...SPEC.conflicts![0]!, fixes }] });
    const edits = actionsAt(within, within.mark('f1').uri, within.mark('f1'), 'en').filter(
      (action) => action.kind === 'edit',
    );
    expect(edits.map((action) => action.title)).toEqual(['Write “256”']);
  });

  it('should list conflicts with their stories', () => {
    const [listed] = listConflicts(world(), 'en');
    expect(listed).toMatchObject({ label: '240 passengers / 265 passengers', stories: ['story-0'] });
    expect(listStories(world(), new Set(['story-0']), 'en')).toMatchObject([{ title: 'Ferry in flames' }]);
  });
});
