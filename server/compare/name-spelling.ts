import { fingerprint } from '../claim/fingerprint';
import type { NameWord } from '../link/name-form';
import { weigh, type Weights } from './evidence';
import { occurrences, type Occurrence } from './names/occurrences';
import { keyOf, partsThatDiffer, wordOf, type Part } from './names/parts';
import { preferred, usual, type Preferred, type Variant } from './names/preferred';
import { RELATED, spellingLevel, SURELY_RELATED, type Shown } from './names/spelling-level';
import { spelledName, type SpelledName } from './names/variants';
import type { EntityRule, EntityView, Finding, Place, Surroundings } from './rule';
import type { Level } from './conflict';

const WEIGHTS: Weights = {
  bias: 0.6,
  answers: {
    'same-entity': { yes: 0.8 },
    'same-story': { yes: 1, partly: 0.4, no: -0.6 },
    'same-language': { no: -0.2 },
  },
};

/** Passages shown of one part of a name. */
const MOST_PLACES = 40;

/** One entity whose name is spelled in ways of which one must be wrong, or house style must choose. */
export const nameSpelling: EntityRule = {
  kind: 'entity',
  codes: ['name.spelling'],
  check(view, around) {
    const person = view.entity.type === 'person';
    // Most names are written in one way: known before any file is opened.
    if (partsOf(view.entity.spellings.map(({ text }) => spelledName(text, person))).length === 0) return [];
    const all = occurrences(view);
    const spelled = new Map<string, SpelledName>();
    for (const { mention } of all)
      if (!spelled.has(mention.text)) spelled.set(mention.text, spelledName(mention.text, person));
    return partsOf([...spelled.values()]).flatMap((part) => checkPart(view, around, part, all, spelled));
  },
};

const partsOf = (names: SpelledName[]): Part[] =>
  names.length < 2 ? [] : partsThatDiffer(names.sort((a, b) => (a.text < b.text ? -1 : 1)));

function checkPart(
  view: EntityView,
  around: Surroundings,
  part: Part,
  all: readonly Occurrence[],
  spelled: ReadonlyMap<string, SpelledName>,
): Finding[] {
  const variants = new Map<string, Variant>();
  // The first passage of each file that has a variant: the fuller name first, headings last.
  const shown = new Map<string, Shown>();
  // Of a hundred mentions few are written otherwise than those before.
  const words = new Map<string, { readonly word: NameWord; readonly key: string } | null>();
  for (const occurrence of all) {
    const { text } = occurrence.mention;
    const name = spelled.get(text)!;
    let told = words.get(text);
    if (told === undefined) {
      const word = name.skipped ? null : wordOf(name, part);
      words.set(text, (told = word && { word, key: keyOf(word, part.typographic) }));
    }
    if (!told) continue;
    const { word, key } = told;
    let variant = variants.get(key);
    if (!variant) variants.set(key, (variant = { raw: key, written: new Map(), files: new Set(), mentions: 0 }));
    variant.written.set(word.written, (variant.written.get(word.written) ?? 0) + 1);
    variant.files.add(occurrence.uri);
    variant.mentions += 1;
    const place = `${occurrence.uri}\n${key}`;
    const known = shown.get(place);
    if (!known || showsBetter(occurrence, name, known)) shown.set(place, { occurrence, word, name });
  }
  if (variants.size < 2) return [];
  const choice = preferred(view, around, [...variants.values()], part);
  const places = [...shown.values()].slice(0, MOST_PLACES);
  const findings: Finding[] = [];
  places.forEach((one, i) => {
    const graded = places.slice(i + 1).map((other) => [spellingLevel(one, other, part, view, around), other] as const);
    for (const level of ['warning', 'note'] as const) {
      const others = graded.filter(([grade]) => grade === level).map(([, other]) => other);
      if (others.length > 0) findings.push(finding(view, around, level, [one, ...others], choice, part));
    }
  });
  return findings;
}

/** A full name shows more than a surname; of a heading, cut short, less is shown. */
function showsBetter(occurrence: Occurrence, name: SpelledName, { occurrence: known, name: shown }: Shown): boolean {
  if (occurrence.heading !== known.heading) return known.heading;
  return name.form.words.length > 1 && shown.form.words.length === 1;
}

function finding(
  view: EntityView,
  around: Surroundings,
  level: Level,
  shown: readonly Shown[],
  { variant, why }: Preferred,
  part: Part,
): Finding {
  const places = shown.map(({ occurrence, word }): Place => {
    const { start, end, text } = occurrence.mention;
    const mark = fingerprint('name', view.entity.type, word.written);
    return { uri: occurrence.uri, start, end, shown: text, fingerprint: mark };
  });
  const [first, ...others] = shown.map(({ occurrence }) => occurrence) as [Occurrence, ...Occurrence[]];
  const score = Math.max(...others.map(({ uri }) => around.relation(first.uri, uri).score));
  const evidence = weigh(
    [
      { question: 'same-entity', answer: 'yes' },
      { question: 'same-story', answer: score >= SURELY_RELATED ? 'yes' : score >= RELATED ? 'partly' : 'no' },
      { question: 'same-language', answer: others.every(({ language }) => language === first.language) ? 'yes' : 'no' },
    ],
    WEIGHTS,
  );
  const by = usual(variant);
  const fixes = shown.flatMap(({ occurrence: { mention }, word }, place) => {
    const at = keyOf(word, part.typographic) === variant.raw ? -1 : mention.text.indexOf(word.written);
    if (at < 0) return [];
    const start = mention.start + at;
    const span = { start, end: start + word.written.length };
    return [{ place, span, replacement: by, title: { id: 'fix.spelling', args: [by] } }];
  });
  const subject = view.entity.name;
  return { rule: 'name.spelling', level, subject, places, evidence, ...(why && { remark: why }), fixes };
}
