/** One line of the table. `report` and `floor` are null where the run failed or was not asked for. */
export function row(group, args, measure, report, floor) {
  const data = args.filter((arg, i) => i > 0 && !arg.startsWith('--') && !args[i - 1].startsWith('--')).join(' ');
  const value = pick(measure, report);
  return {
    group,
    data: data.replace(/^data\/dev\//, '').replace(/\.jsonl$/, ''),
    name: measure.name,
    target: measure.target === null ? '' : `${measure.best === 'low' ? '≤' : '≥'} ${shown(measure, measure.target)}`,
    value: value === null ? '–' : shown(measure, value),
    floor: floor === null ? '' : shown(measure, pick(measure, floor)),
    reached:
      value === null || measure.target === null
        ? null
        : measure.best === 'low'
          ? value <= measure.target
          : value >= measure.target,
  };
}

function pick(measure, report) {
  if (report === null) return null;
  try {
    return measure.pick(report) ?? null;
  } catch {
    return null;
  }
}

const shown = (measure, value) => (value === null ? '–' : measure.count ? String(value) : (100 * value).toFixed(1));

/** The rows as a Markdown table with even columns, and how many targets are reached. */
export function withTable(rows, withFloor) {
  const header = ['part', 'data', 'measure', 'target', 'figure', ...(withFloor ? ['floor'] : []), ''];
  const cells = rows.map((one) => [
    one.group,
    one.data,
    one.name,
    one.target,
    one.value,
    ...(withFloor ? [one.floor] : []),
    one.reached === null ? '' : one.reached ? '✓' : '✗',
  ]);
  const widths = header.map((name, i) => Math.max(name.length, ...cells.map((line) => line[i].length), 3));
  const line = (values) => `| ${values.map((value, i) => value.padEnd(widths[i])).join(' | ')} |`;
  const asked = rows.filter(({ reached }) => reached !== null);
  return [
    line(header),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...cells.map(line),
    '',
    `${asked.filter(({ reached }) => reached).length} of ${asked.length} targets reached (per cent, unless a count).`,
  ].join('\n');
}
