import { readArticle } from '../../../server/article/read';
import type { Claim } from '../../../server/claim/claims';
import type { ArticleReading } from '../../../server/claim/reading';
import type { Answer, Conflict, Fix, Level, RuleCode, Text } from '../../../server/compare/conflict';
import type { StoryRelation } from '../../../server/link/story-relation';
import type {
  DateMention,
  EntityMention,
  EntityType,
  FigureMention,
  Mention,
  QuoteMention,
  Speaker,
} from '../../../server/extract/mention';
import type { Story, WorkspaceView } from '../../../server/index/view';
import type { Entity } from '../../../server/link/entity';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/settings';

/** Folder of the files in tests. */
export const FOLDER = 'file:///news';
export const uriOf = (name: string): string => `${FOLDER}/${name}`;

/** A marked run: `{label|words}` in the text. */
export interface Mark {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Spec {
  readonly entities?: readonly {
    readonly name: string;
    readonly type?: EntityType;
    readonly at: readonly string[];
    readonly roles?: Readonly<Record<string, string>>;
    readonly ages?: Readonly<Record<string, number>>;
    readonly alias?: Readonly<Record<string, string>>;
    readonly pinned?: boolean;
  }[];
  readonly figures?: readonly (Partial<Omit<FigureMention, 'counted'>> & {
    readonly at: string;
    readonly counted?: string;
  })[];
  readonly dates?: readonly (Partial<DateMention> & { readonly at: string })[];
  readonly quotes?: readonly {
    readonly at: string;
    readonly speaker?: string;
    readonly scare?: boolean;
    readonly form?: Speaker['form'];
  }[];
  /** Labels of figures, dates or quotations that speak of one thing. */
  readonly same?: readonly (readonly string[])[];
  readonly conflicts?: readonly {
    readonly rule: RuleCode;
    readonly at: readonly string[];
    readonly shown?: readonly string[];
    readonly level?: Level;
    readonly confidence?: number;
    readonly subject?: string;
    readonly remark?: Text;
    readonly answers?: readonly Answer[];
    readonly fixes?: readonly { readonly at: string; readonly replacement: string; readonly title: Text }[];
    /** For each passage the indices of those that it conflicts with; default: all others. */
    readonly against?: readonly (readonly number[])[];
  }[];
  readonly stories?: readonly (readonly string[])[];
  readonly settings?: Partial<Settings>;
}

export interface TestView extends WorkspaceView {
  readonly marks: ReadonlyMap<string, Mark>;
  mark(label: string): Mark;
  /** The place of `$0`. */
  readonly cursor: Mark;
}

/**
 * Several files in one string, each after a line `//- name.md 2017-11-18` (the date may be left out). `{label|words}`
 * marks a run that the spec speaks of, `$0` the cursor; both are taken out of the text.
 */
export function view(files: string, spec: Spec = {}): TestView {
  const marks = new Map<string, Mark>();
  const readings = new Map<string, ArticleReading>();
  const published = new Map<string, string | null>();
  const texts = new Map<string, string>();
  for (const part of files.split(/^\/\/- /mu).slice(1)) {
    const [, name = '', date, body = ''] = /^(\S+)(?: (\S+))?\n([^]*)$/u.exec(part)!;
    const uri = uriOf(name);
    published.set(uri, date ?? null);
    texts.set(uri, unmark(uri, body.replace(/\n+$/u, '\n'), marks));
  }
  const mark = (label: string): Mark => {
    const found = marks.get(label);
    if (!found) throw new Error(`no mark ${label}`);
    return found;
  };
  const built = mentionsOf(spec, mark);
  for (const [uri, text] of texts) {
    const article = readArticle(uri, text, { published: published.get(uri) ?? null });
    const mine = built
      .filter((one) => one.uri === uri)
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
    const mentions = mine.map((one) => one.mention);
    const withSpeakers = mentions.map((mention): Mention => {
      if (mention.kind !== 'quote' || !mention.speaker) return mention;
      const index = mentions.findIndex((other) => other.kind === 'entity' && other.start === mention.speaker!.start);
      return { ...mention, speaker: { ...mention.speaker, mention: index < 0 ? null : index } };
    });
    const claims = mine.flatMap((one, i) => (one.mention.kind === 'entity' ? [] : [claim(one.mention, i, one.label)]));
    readings.set(uri, { article, mentions: withSpeakers, claims });
  }
  return new Fake(spec, readings, built, marks, mark);
}

function unmark(uri: string, body: string, marks: Map<string, Mark>): string {
  let text = '';
  let last = 0;
  for (const match of body.matchAll(/\{([\w-]+)\|([^}]*)\}|\$0/gu)) {
    text += body.slice(last, match.index);
    const words = match[2] ?? '';
    marks.set(match[1] ?? '$0', { uri, start: text.length, end: text.length + words.length, text: words });
    text += words;
    last = match.index + match[0].length;
  }
  return text + body.slice(last);
}

interface Built {
  readonly uri: string;
  readonly label: string;
  readonly mention: Mention;
}

function mentionsOf(spec: Spec, mark: (label: string) => Mark): readonly Built[] {
  const built: Built[] = [];
  const add = (label: string, make: (span: Omit<Mark, 'uri'>) => Mention): void => {
    const { uri, ...span } = mark(label);
    built.push({ uri, label, mention: make(span) });
  };
  for (const entity of spec.entities ?? []) {
    for (const label of entity.at) {
      add(label, (span): EntityMention => {
        const role = entity.roles?.[label];
        const age = entity.ages?.[label];
        const { start, end } = span;
        return {
          kind: 'entity',
          ...span,
          type: entity.type ?? 'person',
          title: null,
          role: role === undefined ? null : { start, end, text: role, classes: [], of: null, tense: 'current' },
          age: age === undefined ? null : { start, end, text: String(age), years: age, low: age, high: age },
          alias: entity.alias?.[label] ?? null,
          demonym: false,
        };
      });
    }
  }
  for (const { at, counted, ...rest } of spec.figures ?? []) {
    const value = Number(mark(at).text.replaceAll(/\D/gu, ''));
    const count = counted === undefined ? null : mark(counted);
    add(at, (span): FigureMention => ({
      kind: 'figure',
      value,
      low: value,
      high: value,
      modifier: 'exact',
      unit: null,
      counted: count && { start: count.start, end: count.end, lemma: count.text, classes: [], qualifiers: [] },
      part: null,
      ordinal: false,
      change: null,
      per: null,
      status: 'fact',
      ...span,
      ...rest,
    }));
  }
  for (const { at, ...rest } of spec.dates ?? []) {
    add(at, (span): DateMention => ({
      kind: 'date',
      timex: 'DATE',
      value: rest.earliest ?? 'XXXX',
      earliest: null,
      latest: null,
      certainty: 'stated',
      anchor: null,
      mod: null,
      weekday: null,
      ...span,
      ...rest,
    }));
  }
  for (const { at, speaker, scare, form } of spec.quotes ?? []) {
    const by = speaker === undefined ? null : mark(speaker);
    add(at, (span): QuoteMention => ({
      kind: 'quote',
      direct: true,
      quoted: [{ start: span.start, end: span.end }],
      speaker: by && { start: by.start, end: by.end, text: by.text, mention: null, form: form ?? 'name' },
      cue: null,
      scare: scare ?? false,
      ...span,
    }));
  }
  return built;
}

const claim = (mention: Mention, index: number, label: string): Claim =>
  ({
    kind: mention.kind,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    sentence: { start: mention.start, end: mention.end },
    mention: index,
    topic: { terms: [], entities: [] },
    when: { earliest: null, latest: null, timex: null, mention: null },
    source: null,
    value: mention.text,
    fingerprint: label,
  }) as unknown as Claim;

class Fake implements TestView {
  readonly settings: Settings;
  private readonly list: readonly Conflict[];
  private readonly named: readonly { readonly entity: Entity; readonly at: readonly string[] }[];

  constructor(
    private readonly spec: Spec,
    private readonly readings: ReadonlyMap<string, ArticleReading>,
    private readonly built: readonly Built[],
    readonly marks: ReadonlyMap<string, Mark>,
    readonly mark: (label: string) => Mark,
  ) {
    this.settings = { ...DEFAULT_SETTINGS, ...spec.settings };
    this.list = (spec.conflicts ?? []).map((one, i) => this.conflict(one, i));
    this.named = (spec.entities ?? []).map((one, i) => ({ at: one.at, entity: this.entity(one, i) }));
  }

  get cursor(): Mark {
    return this.mark('$0');
  }

  uris = (): readonly string[] => [...this.readings.keys()].sort();
  reading = (uri: string): ArticleReading | null => this.readings.get(uri) ?? null;
  conflicts = (): readonly Conflict[] => this.list;
  conflictsIn = (uri: string): readonly Conflict[] =>
    this.list.filter((conflict) => conflict.passages.some((passage) => passage.uri === uri));
  entities = (): Iterable<Entity> => this.named.map((one) => one.entity);
  stories = (): readonly Story[] =>
    (this.spec.stories ?? []).map((names, i) => ({
      id: `story-${i}`,
      uris: names.map(uriOf).sort(),
      about: ['Lind', 'ferry'],
    }));
  storiesOf = (uri: string): readonly Story[] => this.stories().filter((story) => story.uris.includes(uri));
  relation = (): StoryRelation => ({ score: 1, shared: [] });

  entityOf(uri: string, index: number): Entity | null {
    const label = this.labelOf(uri, index);
    return this.named.find((one) => label !== null && one.at.includes(label))?.entity ?? null;
  }

  mentionsOf(id: string): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, number[]>();
    const labels = this.named.find((one) => one.entity.id === id)?.at ?? [];
    for (const uri of this.uris()) {
      const indices = labels.map((label) => this.indexOf(uri, label)).filter((index) => index >= 0);
      if (indices.length > 0)
        found.set(
          uri,
          indices.sort((a, b) => a - b),
        );
    }
    return found;
  }

  sameThing(uri: string, index: number): readonly { readonly uri: string; readonly claim: number }[] {
    const label = this.reading(uri)?.claims[index]?.fingerprint ?? '';
    const others = (this.spec.same ?? [])
      .filter((labels) => labels.includes(label))
      .flat()
      .filter((other) => other !== label);
    return others.map((other) => {
      const at = this.mark(other).uri;
      return { uri: at, claim: this.reading(at)!.claims.findIndex((one) => one.fingerprint === other) };
    });
  }

  private indexOf(uri: string, label: string): number {
    const { mention } = this.built.find((one) => one.label === label)!;
    if (this.mark(label).uri !== uri) return -1;
    return this.readings
      .get(uri)!
      .mentions.findIndex((one) => one.kind === mention.kind && one.start === mention.start && one.end === mention.end);
  }

  private labelOf(uri: string, index: number): string | null {
    return this.built.find((one) => one.uri === uri && this.indexOf(uri, one.label) === index)?.label ?? null;
  }

  private entity(one: NonNullable<Spec['entities']>[number], i: number): Entity {
    const counts = new Map<string, number>();
    for (const label of one.at) counts.set(this.mark(label).text, (counts.get(this.mark(label).text) ?? 0) + 1);
    const spellings = [...counts]
      .map(([text, mentions]) => ({ text, mentions, files: 1 }))
      .sort((a, b) => b.mentions - a.mentions);
    return { id: `entity-${i}`, type: one.type ?? 'person', name: one.name, spellings, pinned: one.pinned ?? false };
  }

  private conflict(one: NonNullable<Spec['conflicts']>[number], i: number): Conflict {
    const passages = one.at.map((label, index) => ({
      ...this.mark(label),
      shown: one.shown?.[index] ?? this.mark(label).text,
      fingerprint: label,
      against: one.against?.[index] ?? one.at.map((_, other) => other).filter((other) => other !== index),
    }));
    const fixes = (one.fixes ?? []).map(({ at, replacement, title }): Fix => ({
      passage: one.at.indexOf(at),
      span: this.mark(at),
      replacement,
      title,
    }));
    return {
      id: `conflict-${i}`,
      rule: one.rule,
      level: one.level ?? 'warning',
      confidence: one.confidence ?? 0.9,
      subject: one.subject ?? 'civilians killed',
      passages,
      evidence: { answers: one.answers ?? [], confidence: one.confidence ?? 0.9 },
      remark: one.remark ?? null,
      fixes,
    };
  }
}

/** Words of a file that a spot covers, after its name: `wire-2.md: 26`. */
export const shown = (
  spot: { readonly uri: string; readonly start: number; readonly end: number },
  within: WorkspaceView,
): string =>
  `${spot.uri.slice(FOLDER.length + 1)}: ${within.reading(spot.uri)?.article.text.slice(spot.start, spot.end) ?? ''}`;
