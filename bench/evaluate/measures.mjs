// What is measured, on which data, and what the issues of the project ask for. A target is [lowest] or [, highest].

const first = (report) => Object.values(report)[0];
const f1 = (measure) => (report) => first(report).measures[measure]?.f1 ?? null;
const accuracy = (measure) => (report) => first(report).measures[measure]?.accuracy ?? null;
const precision = (measure) => (report) => first(report).measures[measure]?.precision ?? null;
const recall = (measure) => (report) => first(report).measures[measure]?.recall ?? null;

const atLeast = (name, target, pick) => ({ name, target, pick, best: 'high' });
const atMost = (name, target, pick, count = false) => ({ name, target, pick, best: 'low', count });
// Sets that are not labelled completely have no precision: there recall is the figure.
const f1OrRecall = (measure) => (report) => f1(measure)(report) ?? recall(measure)(report);

const spans = (kind, file, ...measures) => ({
  args: ['score-spans.mjs', '--kind', kind, `data/dev/${file}.jsonl`],
  measures,
});
/** Sets that are trained on too: each of their texts is answered by weights that were trained without its part. */
const heldOut = (run) => ({ ...run, heldOut: true });
const ratio = (part, whole) => (whole > 0 ? part / whole : null);

/** Recall of some kinds of gold conflicts. */
const kindRecall = (kinds) => (report) => {
  const own = kinds.flatMap((kind) => report.total.kinds[kind] ?? []);
  const sum = (key) => own.reduce((total, one) => total + one[key], 0);
  return ratio(sum('found'), sum('conflicts'));
};

/** Precision of the rules with these first words, counted as the scoring script does. */
const rulePrecision = (prefixes) => (report) => {
  const alarms = report.cases
    .flatMap((one) => one.alarms)
    .filter(({ rule }) => prefixes.some((prefix) => rule.startsWith(prefix)));
  const right = alarms.filter(({ verdict }) => verdict === 'true').length;
  return ratio(right, right + alarms.filter(({ verdict }) => ['hard', 'stale', 'false'].includes(verdict)).length);
};

/** Share of labelled pairs that are flagged above note. */
const flagged = (labels) => (report) => {
  const own = report.rows.filter(({ label }) => labels.includes(label));
  return ratio(
    own.reduce((total, one) => total + one.above, 0),
    own.reduce((total, one) => total + one.pairs, 0),
  );
};

const LANGUAGES = ['es', 'de', 'it', 'pt', 'nl'];
const PLANTED = ['score-conflicts.mjs', '--level', 'warning', 'planted'];

export const GROUPS = [
  {
    name: 'names',
    runs: [
      spans('entity', 'global-voices-fr', atLeast('typed strict F1', 0.85, f1('span and type'))),
      spans(
        'entity',
        'fenec-fr',
        atLeast('span strict F1', 0.8, f1('span')),
        atLeast('typed strict F1', 0.7, f1('span and type')),
      ),
      spans('entity', 'wikineural-fr', atLeast('typed F1 without other', 0.85, f1('span and type, without other'))),
      spans('entity', 'wikineural-en', atLeast('typed F1 without other', 0.85, f1('span and type, without other'))),
      heldOut(
        spans(
          'entity',
          'uner-en_ewt',
          atLeast(
            'typed F1 without other, held out',
            0.8,
            (r) => f1('span and type, without other')(r) ?? f1('span and type')(r),
          ),
        ),
      ),
      heldOut(
        spans(
          'entity',
          'uner-pt_bosque',
          atLeast(
            'typed F1 without other, held out',
            0.75,
            (r) => f1('span and type, without other')(r) ?? f1('span and type')(r),
          ),
        ),
      ),
      {
        args: ['score-names.mjs', 'data/dev/names-name-bench.jsonl'],
        measures: [atLeast('F1', 0.9, (r) => first(r).f1), atLeast('AUC', 0.95, (r) => first(r).auc)],
      },
      {
        args: ['score-names.mjs', 'data/dev/names-arabic.jsonl'],
        measures: [atLeast('F1', 0.88, (r) => first(r).f1), atLeast('AUC', 0.94, (r) => first(r).auc)],
      },
    ],
  },
  {
    name: 'dates',
    runs: [
      ...['fr', 'en'].map((one) =>
        spans(
          'date',
          `recognizers-datetime-${one}`,
          atLeast('value accuracy', 0.8, accuracy('value of matches')),
          atLeast('value F1', null, f1('value')),
        ),
      ),
      ...LANGUAGES.map((one) =>
        spans('date', `recognizers-datetime-${one}`, atLeast('value accuracy', 0.55, accuracy('value of matches'))),
      ),
      spans('date', 'xltime-fr', atLeast('relaxed span F1', 0.88, f1('relaxed span'))),
      spans('date', 'global-voices-fr', atLeast('relaxed span F1', 0.88, f1('relaxed span'))),
      spans('date', 'fenec-fr', atLeast('relaxed span F1', 0.85, f1('relaxed span'))),
    ],
  },
  {
    name: 'figures',
    runs: [
      ...['fr', 'en'].flatMap((one) =>
        ['number', 'unit'].map((set) =>
          spans(
            'figure',
            `recognizers-${set}-${one}`,
            atLeast('value and unit F1 (or recall)', 0.9, f1OrRecall('value and unit')),
          ),
        ),
      ),
      ...LANGUAGES.flatMap((one) =>
        ['number', 'unit'].map((set) =>
          spans(
            'figure',
            `recognizers-${set}-${one}`,
            atLeast('value and unit F1 (or recall)', 0.75, f1OrRecall('value and unit')),
          ),
        ),
      ),
      spans(
        'figure',
        'rtext',
        atLeast('value F1', 0.93, f1('value')),
        atLeast('value and unit F1', 0.85, f1('value and unit')),
      ),
      spans('figure', 'fenec-fr', atLeast('relaxed span F1', 0.8, f1('relaxed span'))),
      spans('figure', 'global-voices-fr', atLeast('relaxed span F1', null, f1('relaxed span'))),
    ],
  },
  {
    name: 'quotes',
    runs: [
      spans(
        'quote',
        'polnear',
        atLeast('direct, F1 at 0.8', 0.93, f1('direct: span, overlap over 0.8')),
        atLeast('direct, speaker', 0.8, accuracy('direct: speaker of matches')),
        atLeast('direct, cue', 0.85, accuracy('direct: cue of matches')),
        atLeast('all, F1 at 0.3', 0.6, f1('span, overlap over 0.3')),
      ),
      spans(
        'quote',
        'global-voices-fr',
        atLeast('direct, recall at 0.8', 0.97, recall('direct: span, overlap over 0.8')),
        atLeast('direct, precision at 0.8', null, precision('direct: span, overlap over 0.8')),
        atLeast('direct, speaker', 0.8, accuracy('direct: speaker of matches')),
      ),
      {
        args: ['score-pairs.mjs', 'pairs/quotes.jsonl'],
        measures: [
          atLeast('altered flagged', 0.8, flagged(['altered'])),
          atMost('trivial and different flagged', 0.1, flagged(['trivial', 'different'])),
        ],
      },
    ],
  },
  {
    name: 'comparison',
    runs: [
      {
        args: PLANTED,
        measures: [
          atLeast('recall', 0.75, (r) => r.total.recall),
          atLeast('precision', 0.85, (r) => r.total.precision),
          atMost('compatible pairs flagged', 0.03, (r) => ratio(r.total.compatibleHit, r.total.compatible)),
          atMost(
            'false alarms in cases without conflict',
            1,
            (r) =>
              r.cases
                .filter((one) => one.conflicts.length === 0)
                .flatMap((one) => one.alarms.filter(({ verdict }) => ['hard', 'stale', 'false'].includes(verdict)))
                .length,
            true,
          ),
          atLeast('names, roles, ages: recall', 0.85, kindRecall(['name', 'role', 'age'])),
          atLeast('names, roles, ages: precision', 0.9, rulePrecision(['name.', 'person.'])),
          atLeast('figures, totals, dates: recall', 0.75, kindRecall(['figure', 'total', 'date'])),
          atLeast('figures, totals, dates: precision', 0.85, rulePrecision(['figure.', 'date.'])),
          atLeast('quotations: recall', 0.85, kindRecall(['quote'])),
          atLeast('quotations: precision', 0.9, rulePrecision(['quote.'])),
          atMost('failed runs', 0, (r) => r.total.errors, true),
        ],
      },
      {
        args: ['score-conflicts.mjs', '--level', 'warning', 'planted/x'],
        measures: [atLeast('recall', 0.65, (r) => r.total.recall), atLeast('precision', 0.8, (r) => r.total.precision)],
      },
      {
        args: ['score-conflicts.mjs', '--level', 'warning', '--data', 'natural/data', 'natural/gold'],
        measures: [
          atLeast('recall', 0.55, (r) => r.total.recall),
          atLeast('precision', 0.65, (r) => r.total.precision),
        ],
      },
      {
        args: ['score-pairs.mjs', 'pairs/figures.jsonl'],
        measures: [
          atLeast('conflict flagged', 0.6, flagged(['conflict'])),
          atMost('different and compatible flagged', 0.05, flagged(['different', 'compatible'])),
          atMost('stale flagged', 0.15, flagged(['stale'])),
        ],
      },
    ],
  },
];
