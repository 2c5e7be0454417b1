import { describe, expect, it } from 'vitest';
import { conflictMessage } from '../../../server/service/messages';
import type { Locale } from '../../../server/service/locale';
import { view, type Spec } from './kit';

const WIRES = `//- wire-1.md 2017-11-17
# Strike on the harbour

The strike killed {a|20} {ac|civilians} on Friday.
//- wire-2.md 2017-11-18
# Strike on the harbour

Rescuers counted {b|26} {bc|civilians killed}.
//- wire-3.md 2018-01-02
It killed {c|26} {cc|people}, and not {d|31}.
`;
const figures = [{ at: 'a', counted: 'ac' }, { at: 'b', counted: 'bc' }, { at: 'c', counted: 'cc' }, { at: 'd' }];
const FIGURES: Spec = { figures, conflicts: [{ rule: 'figure.conflict', at: ['a', 'b'] }] };

/** `~` stands for a no-break space. */
function check(files: string, spec: Spec, passage: number, expected: string, locale: Locale = 'en'): void {
  const within = view(files, spec);
  expect(conflictMessage(within.conflicts()[0]!, passage, locale, within)).toBe(expected.replaceAll('~', '\u00a0'));
}

const conflict = (one: NonNullable<Spec['conflicts']>[number], more: Spec = {}): Spec => ({
  ...more,
  conflicts: [one],
});

describe('the message of a figure', () => {
  it('should say both values, what is counted here, and where and when the other stands', () => {
    check(WIRES, FIGURES, 0, '20 civilians here; 26 civilians killed in “wire-2.md” (18 Nov)');
    check(WIRES, FIGURES, 1, '26 civilians killed here; 20 civilians in “wire-1.md” (17 Nov)');
  });

  it('should speak French with its own marks and spaces', () => {
    check(WIRES, FIGURES, 0, '20 civilians ici~; 26 civilians killed dans «~wire-2.md~» (18 nov.)', 'fr');
  });

  it('should name the subject where the words of the count are not beside the figure', () => {
    check(
      WIRES,
      conflict({ rule: 'figure.conflict', at: ['b', 'd'], subject: 'people' }, { figures }),
      1,
      '31 people here; 26 civilians killed in “wire-2.md” (18 Nov 2017)',
    );
  });

  it('should give the year of another year', () => {
    check(
      WIRES,
      conflict({ rule: 'figure.conflict', at: ['a', 'c'] }, { figures }),
      0,
      '20 civilians here; 26 people in “wire-3.md” (2 Jan 2018)',
    );
  });

  it('should join files that have the same value', () => {
    const files = `//- a.md\n{a|20} {ac|boats}\n//- b.md\n{b|26} {bc|boats}\n//- c.md\n{c|26} {cc|boats}\n`;
    const spec = conflict({ rule: 'figure.conflict', at: ['a', 'b', 'c'], against: [[1, 2], [0], [0]] });
    check(files, { ...spec, figures: figures.slice(0, 3) }, 0, '20 boats here; 26 in “b.md” and “c.md”');
  });

  it('should give the line of a value in the same file', () => {
    check(WIRES, conflict({ rule: 'figure.conflict', at: ['c', 'd'] }, { figures }), 0, '26 people here; 31 on line 1');
  });

  it('should say which comes later when a figure is outdated', () => {
    const spec = conflict({ rule: 'figure.outdated', level: 'note', at: ['a', 'b'] }, { figures });
    check(WIRES, spec, 0, '20 civilians here; later 26 civilians killed in “wire-2.md” (18 Nov)');
    check(WIRES, spec, 1, '26 civilians killed here; earlier 20 civilians in “wire-1.md” (17 Nov)');
  });

  it('should count the values beyond two', () => {
    const files = `//- a.md\n{a|1} x\n//- b.md\n{b|2} x\n//- c.md\n{c|3} x\n//- d.md\n{d|4} x\n//- e.md\n{e|5} x\n`;
    check(
      files,
      conflict({ rule: 'figure.conflict', at: ['a', 'b', 'c', 'd', 'e'], subject: 'boats' }),
      0,
      '1 boats here; 2 in “b.md”; 3 in “c.md”; 2 more',
    );
  });

  it('should give each figure its own noun where they differ, never that of the other', () => {
    const files = `//- a.md\n{a|40} {ac|vaches}\n//- b.md\n{b|trois} {bc|morts}\n`;
    check(
      files,
      conflict({ rule: 'figure.conflict', at: ['a', 'b'], subject: 'vaches' }, { figures: figures.slice(0, 2) }),
      0,
      '40 vaches ici~; trois morts dans «~b.md~»',
      'fr',
    );
  });

  it('should not take in another figure that stands between a figure and its noun', () => {
    const files = `//- a.md\nThe plant employs 350 {ac|people}, of whom {a|40} are here.\n//- b.md\n{b|41} {bc|people}\n`;
    check(
      files,
      conflict({ rule: 'figure.conflict', at: ['a', 'b'] }, { figures: figures.slice(0, 2) }),
      0,
      '40 people here; 41 in “b.md”',
    );
  });

  it('should add up the parts', () => {
    const files = '//- a.md\nOf {t|50} boats, {p|20} sank\nand {q|40} came home.\n';
    const remark = { id: 'remark.total', args: [60, 50] };
    const spec = conflict({ rule: 'figure.total', at: ['t', 'p', 'q'], against: [[1, 2], [0], [0]], remark });
    check(files, spec, 0, 'The parts add up to 60, not 50: 20 + 40');
    check(files, spec, 2, 'Les parties font 60 et non 50~: 20 + 40', 'fr');
    const one = conflict({ rule: 'figure.total', at: ['t', 'q'], remark: { id: 'remark.total', args: [60, 50] } });
    check(files, one, 1, 'A part (60) is larger than the whole (50)');
  });

  it('should say what a change and a life give', () => {
    const files = '//- a.md\nFrom {f|£200} to {t|£265}, up {p|40%}.\n';
    const change = { id: 'remark.change', args: ['£200', '£265', 32.5, 40] };
    const spec = conflict({ rule: 'figure.total', at: ['p', 'f', 't'], against: [[1, 2], [0], [0]], remark: change });
    check(files, spec, 0, '£200 to £265 is a change of 32.5%, not 40%');
    check(files, spec, 0, 'De £200 à £265, l’écart est de 32,5~% et non 40~%', 'fr');
    const life = { id: 'remark.life', args: ['3 May 1931', '2 June 2014', 83, 84] };
    const age = conflict({ rule: 'figure.total', at: ['p', 'f', 't'], against: [[1, 2], [0], [0]], remark: life });
    check(files, age, 0, '3 May 1931 – 2 June 2014: an age of 83, not 84');
    check(files, age, 1, '3 May 1931 – 2 June 2014~: 83 ans et non 84', 'fr');
  });

  it('should say what shares and a fraction give', () => {
    const files = '//- a.md\nYes {p|48%}, no {f|39%}, undecided {t|18%}.\n';
    const shares = { id: 'remark.shares', args: [105, '48% + 39% + 18%'] };
    const spec = conflict({ rule: 'figure.total', at: ['t', 'p', 'f'], against: [[1, 2], [0], [0]], remark: shares });
    check(files, spec, 0, 'The shares add up to 105%, not 100%: 48% + 39% + 18%');
    check(files, spec, 1, 'Les parts font 105~% et non 100~%~: 48% + 39% + 18%', 'fr');
    const half = { id: 'remark.fraction', args: ['Half', '40', 20, 25] };
    const part = conflict({ rule: 'figure.total', at: ['t', 'p', 'f'], against: [[1, 2], [0], [0]], remark: half });
    check(files, part, 0, 'Half of 40 is 20, not 25');
    check(files, part, 0, 'Half de 40~: 20 et non 25', 'fr');
  });

  it('should say what the parts and the total are', () => {
    const files = '//- a.md\nOf {t|50} boats, {p|20} sank\nand {q|40} came home.\n';
    check(
      files,
      conflict({ rule: 'figure.total', at: ['t', 'p', 'q'], against: [[1, 2], [0], [0]] }),
      0,
      'The parts do not give the total: 50 here; 20 on line 1; 40 on line 2',
    );
  });
});

describe('the message of other rules', () => {
  const PAIR = `//- one.md 2024-03-01\nAlpha {a|Oskar Lindt} omega.\n//- two.md 2024-03-02\nAlpha {b|Oscar Lindt} omega.\n`;

  it('should put both spellings in quotation marks', () => {
    check(
      PAIR,
      conflict({ rule: 'name.spelling', at: ['a', 'b'] }),
      0,
      '“Oskar Lindt” here; “Oscar Lindt” in “two.md” (2 Mar)',
    );
  });

  it('should name the subject of a role, an age, a place or a date', () => {
    const spec = (rule: 'person.role' | 'person.age' | 'place.conflict', shown: string[]): Spec =>
      conflict({ rule, at: ['a', 'b'], shown, subject: 'Oskar Lindt' });
    check(PAIR, spec('person.role', ['mayor', 'prefect']), 0, 'Oskar Lindt: mayor here; prefect in “two.md” (2 Mar)');
    check(PAIR, spec('person.age', ['34', '36']), 1, 'Oskar Lindt~: 36 ici~; 34 dans «~one.md~» (1er mars)', 'fr');
    check(PAIR, spec('place.conflict', ['Sarn', 'Vell']), 0, 'Oskar Lindt: Sarn here; Vell in “two.md” (2 Mar)');
  });

  it('should show dates as people write them', () => {
    const spec = conflict({
      rule: 'date.conflict',
      at: ['a', 'b'],
      shown: ['2024-02-28', '2024-02-29'],
      subject: 'omega',
    });
    check(PAIR, spec, 0, 'omega: 28 Feb 2024 here; 29 Feb 2024 in “two.md” (2 Mar)');
  });

  it('should drop the little words before a function and a year, and keep those that tell the day', () => {
    const files = `//- one.md\nAlpha {a|x} est le chef de la ville.\n//- two.md\nAlpha {b|y} est le chef de la ville et la veille.\n`;
    const spec = (rule: 'person.role' | 'date.conflict', ...shown: string[]): Spec =>
      conflict({ rule, at: ['a', 'b'], shown, subject: '' });
    const french = 'fr';
    check(
      files,
      spec('person.role', 'Son directeur', 'la préfète'),
      0,
      'directeur ici~; préfète dans «~two.md~»',
      french,
    );
    check(files, spec('date.conflict', 'en 1924', 'la veille'), 0, '1924 ici~; la veille dans «~two.md~»', french);
  });

  it('should say nothing of a subject that is not known', () => {
    check(
      PAIR,
      conflict({ rule: 'place.conflict', at: ['a', 'b'], shown: ['Sarn', 'Vell'], subject: '' }),
      0,
      'Sarn here; Vell in “two.md” (2 Mar)',
    );
  });

  it('should leave out a subject that nobody wrote', () => {
    check(
      PAIR,
      conflict({ rule: 'date.conflict', at: ['a', 'b'], shown: ['10 h', '11 h'], subject: 'captur stem' }),
      0,
      '10 h here; 11 h in “two.md” (2 Mar)',
    );
  });

  it('should show only the words of a quotation that differ', () => {
    const files = `//- one.md 2024-03-01\n“{a|The bridge was destroyed by the flood}”\n//- two.md 2024-03-02\n“{b|The bridge was damaged by the flood}”\n`;
    check(
      files,
      conflict({ rule: 'quote.wording', at: ['a', 'b'] }),
      0,
      'Quotation: “destroyed” here; “damaged” in “two.md” (2 Mar)',
    );
  });

  it('should say that a word is missing in the other quotation', () => {
    const files = `//- one.md\n“{a|We will not pay}”\n//- two.md\n“{b|We will pay}”\n`;
    check(
      files,
      conflict({ rule: 'quote.wording', at: ['a', 'b'] }),
      0,
      'Quotation: “not” here; (nothing) in “two.md”',
    );
  });

  it('should name both speakers', () => {
    check(
      PAIR,
      conflict({ rule: 'quote.speaker', at: ['a', 'b'], shown: ['Oskar Lindt', 'Mara Voss'] }),
      0,
      'Said by Oskar Lindt; by Mara Voss in “two.md” (2 Mar)',
    );
  });

  it('should give both statements', () => {
    const files = `//- one.md\n{a|The bridge is closed}.\n//- two.md\n{b|The bridge is open}.\n`;
    check(
      files,
      conflict({ rule: 'statement.opposed', at: ['a', 'b'] }),
      0,
      '“The bridge is closed” here; the opposite in “two.md”: “The bridge is open”',
    );
  });

  it('should quote a date whose weekday is wrong', () => {
    const files = '//- one.md\nOn {a|Monday 5 March 2024} it rained.\n';
    check(
      files,
      conflict({ rule: 'date.weekday', at: ['a'] }),
      0,
      'The weekday and the date of “Monday 5 March 2024” do not agree',
    );
  });

  it('should say on which weekday the date falls', () => {
    const files = '//- one.md\nOn {a|Monday 5 March 2024} it rained.\n';
    const remark = { id: 'remark.weekday', args: ['2024-03-05', 2, 1] };
    check(
      files,
      conflict({ rule: 'date.weekday', at: ['a'], remark }),
      0,
      '“Monday 5 March 2024”: 5 Mar 2024 is a Tuesday, not a Monday',
    );
  });

  it('should add what the rule remarks, also where its text has no template', () => {
    const spec = conflict({
      rule: 'name.spelling',
      at: ['a', 'b'],
      remark: { id: 'no-such.text', args: [4, 'files'] },
    });
    check(PAIR, spec, 0, '“Oskar Lindt” here; “Oscar Lindt” in “two.md” (2 Mar); no such text: 4, files');
  });

  it('should name the folder where two files have one name', () => {
    const files = '//- a/wire.md\n{a|Oskar}\n//- b/wire.md\n{b|Oscar}\n';
    check(files, conflict({ rule: 'name.spelling', at: ['a', 'b'] }), 0, '“Oskar” here; “Oscar” in “b/wire.md”');
  });

  it('should cut long words', () => {
    const long = 'word '.repeat(60).trim();
    const files = `//- one.md\n{a|${long}}\n//- two.md\n{b|Short one}\n`;
    const within = view(files, conflict({ rule: 'statement.opposed', at: ['a', 'b'] }));
    expect(conflictMessage(within.conflicts()[0]!, 0, 'en', within).length).toBeLessThan(180);
  });
});
