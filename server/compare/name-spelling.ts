import { fingerprint } from '../claim/fingerprint';
import { onlyFollowsLanguage } from '../language/romanisation';
import type { NameWord } from '../link/name-form';
import type { Level, Text } from './conflict';
import { weigh, type Weights } from './evidence';
import { occurrences, type Occurrence } from './names/occurrences';
import { contrasts, spelledName, type SpelledName } from './names/variants';
import type { EntityRule, EntityView, Finding, Place, Surroundings } from './rule';

const WEIGHTS: Weights = {
  bias: 0.6,
  answers: {
    'same-entity': { yes: 0.8 },
    'same-story': { yes: 1, partly: 0.4, no: -0.6 },
    'same-language': { no: -0.2 },
  },
};

/** Related below this, two articles may mean two people or places. */
const RELATED = 0.45;
const SURELY_RELATED = 0.65;
/** Passages shown of one part of a name. */
const MOST_PLACES = 40;

/** One way to write one part of the name: a word, or several written as one. */
interface Variant {
  readonly raw: string;
  readonly written: Map<string, number>;
  readonly files: Set<string>;
  mentions: number;
}

/** The first passage of a file that has a variant. */
interface Shown {
  readonly occurrence: Occurrence;
  readonly word: NameWord;
}

/** One entity whose name is spelled in ways of which one must be wrong, or house style must choose. */
export const nameSpelling: EntityRule = {
  kind: 'entity',
  codes: ['name.spelling'],
  check(view, around) {
    const all = occurrences(view);
    const person = view.entity.type === 'person';
    const spelled = new Map<string, SpelledName>();
    for (const { mention } of all)
      if (!spelled.has(mention.text)) spelled.set(mention.text, spelledName(mention.text, person));
    if (spelled.size < 2) return [];
    const parts = partsThatDiffer([...spelled.values()].sort((a, b) => (a.text < b.text ? -1 : 1)));
    return parts.flatMap((part) => checkPart(view, around, part, all, spelled));
  },
};

/** A part of the name that is written in several ways: the words, and whether accents and hyphens are all the difference. */
interface Part {
  readonly words: ReadonlySet<string>;
  readonly typographic: boolean;
}

/** Key of a word in one spelling. Typographic variants share letters, so their written form is the key. */
const keyOf = (word: NameWord, typographic: boolean): string =>
  typographic ? word.written.normalize('NFC') : word.raw;

function partsThatDiffer(names: readonly SpelledName[]): Part[] {
  const groups: Record<'spelled' | 'typographic', Map<string, Set<string>>> = {
    spelled: new Map(),
    typographic: new Map(),
  };
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) {
      for (const { a, b, typographic } of contrasts(names[i]!, names[j]!)) {
        const of = groups[typographic ? 'typographic' : 'spelled'];
        const [x, y] = [keyOf(a, typographic), keyOf(b, typographic)];
        const merged = new Set([...(of.get(x) ?? [x]), ...(of.get(y) ?? [y])]);
        for (const word of merged) of.set(word, merged);
      }
    }
  }
  const list = (of: Map<string, Set<string>>, typographic: boolean): Part[] =>
    [...new Set(of.values())].map((words) => ({ words, typographic }));
  return [...list(groups.spelled, false), ...list(groups.typographic, true)];
}

/** The word of the mention that is one of the part's, or the whole name if that is. */
function wordOf(name: SpelledName, part: Part): NameWord | null {
  const { words } = name.form;
  const found = [...words].reverse().find((word) => part.words.has(keyOf(word, part.typographic)));
  if (found) return found;
  const raw = words.map((word) => word.raw).join('');
  const written = words.map((word) => word.written).join(' ');
  if (!part.words.has(part.typographic ? written : raw)) return null;
  return { folded: words.map((word) => word.folded).join(''), key: '', raw, written, initial: false };
}

function checkPart(
  view: EntityView,
  around: Surroundings,
  part: Part,
  all: readonly Occurrence[],
  spelled: ReadonlyMap<string, SpelledName>,
): Finding[] {
  const variants = new Map<string, Variant>();
  const shown = new Map<string, Shown>();
  for (const occurrence of all) {
    const name = spelled.get(occurrence.mention.text)!;
    const word = name.skipped ? null : wordOf(name, part);
    if (!word) continue;
    const key = keyOf(word, part.typographic);
    const variant = variants.get(key) ?? {
      raw: key,
      written: new Map<string, number>(),
      files: new Set<string>(),
      mentions: 0,
    };
    variants.set(key, variant);
    variant.written.set(word.written, (variant.written.get(word.written) ?? 0) + 1);
    variant.files.add(occurrence.uri);
    variant.mentions += 1;
    const place = `${occurrence.uri}\n${key}`;
    const known = shown.get(place);
    if (!known || (known.occurrence.heading && !occurrence.heading)) shown.set(place, { occurrence, word });
  }
  if (variants.size < 2) return [];
  const preferred = prefer(view, around, [...variants.values()], part);
  const places = [...shown.values()].slice(0, MOST_PLACES);
  const findings: Finding[] = [];
  places.forEach((one, i) => {
    const others = places
      .slice(i + 1)
      .filter((other) => differ(one, other, part, view.entity.type === 'person', around));
    const surely = others.some(
      ({ occurrence }) => around.relation(one.occurrence.uri, occurrence.uri).score >= SURELY_RELATED,
    );
    const level: Level = part.typographic || !surely ? 'note' : 'warning';
    if (others.length > 0) findings.push(finding(view, around, level, [one, ...others], preferred, part));
  });
  return findings;
}

function differ(a: Shown, b: Shown, part: Part, person: boolean, around: Surroundings): boolean {
  if (keyOf(a.word, part.typographic) === keyOf(b.word, part.typographic)) return false;
  if (around.relation(a.occurrence.uri, b.occurrence.uri).score < RELATED) return false;
  const [p, q] = [a.occurrence.language, b.occurrence.language];
  if (p === q) return true;
  // Names of places and bodies are translated; accents follow the language's keyboard.
  if (!person || part.typographic) return false;
  return !onlyFollowsLanguage(a.word.folded, p, b.word.folded, q);
}

/** Pinned by the newsroom, else a reference file's, else that of most files, then of most mentions. */
function prefer(
  view: EntityView,
  around: Surroundings,
  variants: readonly Variant[],
  part: Part,
): { variant: Variant; why: Text | null } {
  const pinned = view.entity.pinned ? wordOf(spelledName(view.entity.name, view.entity.type === 'person'), part) : null;
  const house = pinned ? variants.find((variant) => variant.raw === keyOf(pinned, part.typographic)) : undefined;
  if (house) return { variant: house, why: { id: 'remark.pinned', args: [usual(house)] } };
  const referenced = variants.filter((variant) => [...variant.files].some((uri) => around.isReference(uri)));
  if (referenced.length === 1)
    return { variant: referenced[0]!, why: { id: 'remark.reference', args: [usual(referenced[0]!)] } };
  const sorted = [...variants].sort(
    (a, b) => b.files.size - a.files.size || b.mentions - a.mentions || (a.raw < b.raw ? -1 : 1),
  );
  const [most, next] = sorted as [Variant, Variant];
  const total = new Set(variants.flatMap((variant) => [...variant.files])).size;
  // One file against one says nothing about which is right.
  const why =
    most.files.size > next.files.size ? { id: 'remark.majority', args: [usual(most), most.files.size, total] } : null;
  return { variant: most, why };
}

/** The variant as most often written. */
const usual = ({ written }: Variant): string => [...written].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];

function finding(
  view: EntityView,
  around: Surroundings,
  level: Level,
  shown: readonly Shown[],
  { variant, why }: { variant: Variant; why: Text | null },
  part: Part,
): Finding {
  const places = shown.map(({ occurrence, word }): Place => {
    const { start, end, text } = occurrence.mention;
    return {
      uri: occurrence.uri,
      start,
      end,
      shown: text,
      fingerprint: fingerprint('name', view.entity.type, word.written),
    };
  });
  const score = Math.max(
    ...shown.slice(1).map((other) => around.relation(shown[0]!.occurrence.uri, other.occurrence.uri).score),
  );
  const evidence = weigh(
    [
      { question: 'same-entity', answer: 'yes' },
      { question: 'same-story', answer: score >= SURELY_RELATED ? 'yes' : score >= RELATED ? 'partly' : 'no' },
      {
        question: 'same-language',
        answer: new Set(shown.map(({ occurrence }) => occurrence.language)).size === 1 ? 'yes' : 'no',
      },
    ],
    WEIGHTS,
  );
  const by = usual(variant);
  const fixes = shown.flatMap(({ occurrence, word }, place) => {
    const at = keyOf(word, part.typographic) === variant.raw ? -1 : occurrence.mention.text.indexOf(word.written);
    if (at < 0) return [];
    const start = occurrence.mention.start + at;
    return [
      {
        place,
        span: { start, end: start + word.written.length },
        replacement: by,
        title: { id: 'fix.spelling', args: [by] },
      },
    ];
  });
  return {
    rule: 'name.spelling',
    level,
    subject: view.entity.name,
    places,
    evidence,
    ...(why && { remark: why }),
    fixes,
  };
}
