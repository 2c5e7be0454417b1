import type { ArticleReading } from '../claim/reading';
import type { FigureMention } from '../extract/mention';
import { isA } from '../language/counted';
import type { ArticleRule, Finding } from './rule';
import { isAddend, isTotal, says, type Stated, statedFigures, wordsOf } from './totals/enumeration';
import { sumsInSheets } from './totals/in-sheets';
import { sumsOfBreakdowns } from './totals/breakdown';
import { sumsOfLines } from './totals/lines';
import { sumsOfParts } from './totals/of-which';
import { sumsOfEnumerations } from './totals/parts';
import { sumsWithRest } from './totals/rest';
import { livesOf } from './totals/life';
import { changesOf } from './totals/change';
import { changeFinding, fractionFinding, lifeFinding, sharesFinding, sumFinding } from './totals/findings';
import { fractionsOf } from './totals/fraction';
import { sheetsOf } from './totals/sheet';
import { sumsOfVotes } from './totals/votes';
import { sharesInProse } from './totals/shares';
import { sharesInSheets } from './totals/share-sheets';
import { agrees, isNear, runs } from './totals/sum';

/** How many blocks back a total may stand. */
const BACK = 3;

/** `figure.total`: stated parts that cannot give the stated total, within one article. */
export const figureTotal: ArticleRule = {
  kind: 'article',
  codes: ['figure.total'],
  check(uri: string, reading: ArticleReading): readonly Finding[] {
    const sentences = statedFigures(reading);
    const sheets = sheetsOf(reading);
    const others = [
      ...sumsInSheets(sheets, sentences),
      ...sumsOfLines(reading),
      ...sumsOfBreakdowns(sentences),
      ...sumsOfEnumerations(sentences),
      ...sumsWithRest(sentences),
      ...sumsOfParts(sentences),
      ...sumsOfVotes(sentences),
    ];
    return [
      ...others.map(({ total, parts, all }) => sumFinding(uri, total, parts, all ? 'yes' : 'partly')),
      ...sums(uri, sentences),
      ...partsAboveWhole(uri, sentences),
      ...changesOf(sentences).map((change) => changeFinding(uri, change)),
      ...[...sharesInProse(reading, sentences), ...sharesInSheets(reading, sheets)].map((shares) =>
        sharesFinding(uri, shares),
      ),
      ...fractionsOf(sentences).map((fraction) => fractionFinding(uri, fraction)),
      ...livesOf(reading).map((life) => lifeFinding(uri, life, reading.article.text)),
    ].filter(isFirst());
  },
};

function sums(uri: string, sentences: readonly Stated[]): Finding[] {
  const findings: Finding[] = [];
  const used = new Set<FigureMention>();
  sentences.forEach((sentence, index) => {
    for (const total of sentence.figures) {
      if (used.has(total) || !canBeTotal(total)) continue;
      const called = isTotal(total, sentence);
      const lists = enumerations(sentences, index, total).filter(({ all, back }) =>
        // Shares stand beside one another without being parts of one another.
        total.unit === '%' ? called && all : (called && !back) || all,
      );
      // What adds up is settled: its parts are no totals of one another.
      for (const { figures } of lists)
        for (const run of runs(figures)) if (agrees(total, run)) for (const figure of run) used.add(figure);
      const parts = wrong(total, lists);
      if (!parts || parts.figures.some((part) => used.has(part))) continue;
      for (const figure of [total, ...parts.figures]) used.add(figure);
      findings.push(sumFinding(uri, total, parts.figures, parts.all ? 'yes' : 'partly'));
    }
  });
  return findings;
}

const canBeTotal = (figure: FigureMention): boolean =>
  isAddend({ ...figure, part: null }) && figure.part !== 'part' && figure.modifier !== 'range';

interface Enumeration {
  readonly figures: readonly FigureMention[];
  /** The text claims that the items are all (`as follows`). */
  readonly all: boolean;
  /** The total stands before the paragraph of the items. */
  readonly back: boolean;
}

/** Sentences after the total that may list its parts. */
const FAR = 60;
/** A sentence of more figures is no prose. */
const MOST_FIGURES = 60;

/** Lists of two and more figures like the total, after it: in one sentence, in a paragraph. */
function enumerations(sentences: readonly Stated[], index: number, total: FigureMention): Enumeration[] {
  const own = sentences[index]!;
  if (own.figures.length > MOST_FIGURES) return [];
  const near = sentences
    .slice(index, index + FAR)
    .filter(({ block, figures }) => block - own.block <= BACK && figures.length <= MOST_FIGURES);
  const lists: Enumeration[] = [];
  const blocks = new Map<number, { figures: FigureMention[]; text: string }>();
  for (const sentence of near) {
    const text = sentence.text;
    const open = says(text, sentence.language, 'rest');
    const lead = open ? null : leadOf(sentence);
    const all = lead !== null;
    const back = sentence.block !== own.block;
    if (lead !== null && !mayLead(total, own, sentence, lead)) continue;
    // A number of nothing (an age, a house) is no total of another paragraph.
    if (back && total.unit === null && total.counted === null && !isTotal(total, own)) continue;
    const figures = sentence.figures.filter(
      (figure) =>
        figure.start > total.start &&
        figure.modifier !== 'range' &&
        isAddend(figure) &&
        sameMood(figure, total) &&
        alike(figure, total),
    );
    const listed = isLarge(total) || all || text.includes(':');
    const paired = figures.length >= (all ? 2 : 3) && !open && listed;
    if (paired && (!back || all || (sentence.block - own.block <= 1 && figures.length >= 4)))
      lists.push({ figures, all: all || back, back });
    if (back) continue;
    const block = blocks.get(sentence.block) ?? { figures: [], text: '' };
    block.figures.push(...figures);
    block.text += ` ${text}`;
    blocks.set(sentence.block, block);
  }
  for (const { figures, text } of blocks.values()) {
    if (figures.length >= 3 && isLarge(total) && !says(text, own.language, 'rest'))
      lists.push({ figures, all: says(text, own.language, 'complete'), back: false });
  }
  return lists;
}

/** Where the words end that say that all parts follow (`as follows`, `namely`), as an offset into the file; null without them. */
function leadOf({ text, start, language }: Stated): number | null {
  const found = wordsOf(language, 'complete').exec(text);
  return found && start + found.index + found[0].length;
}

/** Can it be the whole of what such words lead to: it stands before them, and no other number stands nearer? */
function mayLead(total: FigureMention, own: Stated, sentence: Stated, lead: number): boolean {
  if (isTotal(total, own)) return true;
  if (own === sentence) return total.end <= lead;
  return !sentence.figures.some((figure) => figure.end <= lead && canBeTotal(figure));
}

/** Money, shares and large numbers; small counts of anything stand side by side in any sentence. */
const isLarge = ({ unit, value }: FigureMention): boolean => unit !== null || value >= 1e5;

/** What is planned is no part of what is. */
const sameMood = (part: FigureMention, total: FigureMention): boolean =>
  part.status === 'fact' || part.status === total.status;

/** Of one kind: the same unit; bare counts of the same class, or of none that is known. */
function alike(a: FigureMention, b: FigureMention): boolean {
  if (a.unit !== b.unit || a.value >= b.value) return false;
  if (a.unit !== null) return true;
  const [own, other] = [a.counted?.classes ?? [], b.counted?.classes ?? []];
  if (a.value >= 1e5 && b.value >= 1e5) return true;
  return (
    own.length === 0 ||
    other.length === 0 ||
    own.some((name) => other.includes(name)) ||
    (own.includes('seats') && !other.includes('person'))
  );
}

/** The list whose sum is near the total but outside what both allow, if no list and no run of one gives it. */
function wrong(total: FigureMention, lists: readonly Enumeration[]): Enumeration | null {
  if (lists.some(({ figures }) => runs(figures).some((run) => agrees(total, run)))) return null;
  return lists.find(({ figures }) => isNear(total, figures)) ?? null;
}

/** Of several ways to one total, the first. */
const isFirst = (): ((finding: Finding) => boolean) => {
  const seen = new Set<number>();
  return ({ places }) => {
    const { start } = places[0]!;
    return !seen.has(start) && Boolean(seen.add(start));
  };
};

/** `12 morts, dont 15 enfants`: one part above its whole. */
function partsAboveWhole(uri: string, sentences: readonly Stated[]): Finding[] {
  return sentences.flatMap(({ figures, text, start }) =>
    figures.flatMap((part, i) => {
      const whole = figures.slice(0, i).findLast((figure) => figure.part !== 'part');
      if (
        part.part !== 'part' ||
        !whole ||
        whole.unit !== part.unit ||
        whole.unit === '%' ||
        part.per !== whole.per ||
        whole.value < 2
      )
        return [];
      if (!isAddend({ ...part, part: null }) || !isAddend({ ...whole, part: null })) return [];
      if (!sameKind(whole, part) || whole.high === null || part.low === null || part.low <= whole.high) return [];
      // `five of the 34`: the number after it is its whole.
      const between = text.slice(whole.end - start, part.start - start);
      if (between.length > 60 || /[.;:]/u.test(between) || figures.slice(figures.indexOf(whole) + 1, i).length > 0)
        return [];
      return [sumFinding(uri, whole, [part], 'yes')];
    }),
  );
}

const sameKind = (a: FigureMention, b: FigureMention): boolean => {
  const [own, other] = [a.counted?.classes ?? [], b.counted?.classes ?? []];
  return own.some((name) => other.some((also) => isA(name, also) || isA(also, name)));
};
