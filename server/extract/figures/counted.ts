import type { Token } from '../../article/token';
import { type CountedClass, isA, withParents } from '../../language/counted';
import { fateOfThing } from './fate-of-things';
import { type CountedLexicon, countedLexiconOf, type NounEntry, SINGLE } from './counted-lexicon';
import type { Lexicon } from './lexicon';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { isPartOfNext } from './partitive';
import { keyOf } from './phrases';
import { predicate } from './predicate';
import type { Ranged } from './ranges';
import { isCurrency, toBase } from './units';

/** Tokens that a figure may look at: its sentence, and the figures beside it. */
export interface Bounds {
  readonly first: number;
  readonly next: number;
  readonly previous: Ranged | null;
  readonly following: Ranged | null;
  /** Token runs that other figures of the sentence count. */
  readonly taken: readonly { readonly first: number; readonly next: number }[];
}

/** What a figure counts, with the tokens that say so. */
export interface FoundCounted {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
  readonly lemma: string | null;
  readonly classes: readonly string[];
  readonly qualifiers: readonly string[];
}

/** What the figure counts; null if that is not known, `none` if the number is no figure after all (`une femme`, `one of the`). */
export function findCounted(
  tokens: readonly Token[],
  figure: Ranged,
  bounds: Bounds,
  lexicon: Lexicon,
): FoundCounted | null | 'none' {
  const words = countedLexiconOf(lexicon.language);
  const counted = figure.score ? null : search(tokens, figure, bounds, lexicon, words);
  const single =
    figure.value === 1 &&
    figure.words &&
    figure.unit === null &&
    !figure.fraction &&
    !figure.ordinal &&
    figure.modifier === 'exact';
  if (figure.ordinal && !ranks(tokens, figure, counted)) return 'none';
  // `one of the three`: a member, no count.
  if (single && isPartOfNext(tokens, figure, bounds.following, lexicon)) return 'none';
  if (!single && !figure.article) return counted;
  if (figure.unit !== null) return figure.article && !articleMeasures(tokens, figure) ? 'none' : counted;
  const names = counted !== null && counted.first >= figure.next && counted.classes.length > 0;
  if (figure.article) return names && isCasualty(tokens, counted, words) ? counted : 'none';
  return names || counted?.first === figure.next ? counted : 'none';
}

/** `un mort`, `une personne a été tuée`; but `tué un policier` leaves the article an article. */
function isCasualty(tokens: readonly Token[], { classes, lemma, first }: FoundCounted, words: CountedLexicon): boolean {
  const noun = words.nouns.startingAt(tokens, first)?.value.class;
  return SINGLE.has(classes[0]!) && ((noun !== undefined && SINGLE.has(noun)) || /^person/.test(lemma ?? ''));
}

/** `première victoire`, `second time`: `first` and `second` alone mostly order sentences, not things. */
function ranks(tokens: readonly Token[], figure: Ranged, counted: FoundCounted | null): boolean {
  if (tokens.length <= 2) return true;
  if (figure.value > 2) return counted !== null || placed(tokens, figure);
  return (
    counted !== null &&
    counted.first >= figure.next &&
    counted.classes.length > 0 &&
    !counted.classes.includes('person')
  );
}

/** `finished third`, `termine troisième`: a rank at the end of its clause. */
const placed = (tokens: readonly Token[], figure: Ranged): boolean =>
  /^(?:finish|terminé?|class|plac|arriv|came|rank|qualifi|fini|zweit|wurde|acab|termin|chegou|quedó|werd|eindig)/.test(
    tokens[figure.first - 1]?.norm ?? '',
  );

/** `un pied cube`, `a ton`: an article counts before a physical unit written out; never before a sign, or a unit of time. */
function articleMeasures(tokens: readonly Token[], figure: Ranged): boolean {
  const dimension = toBase(0, figure.unit).dimension;
  const last = tokens[figure.next - 1]!;
  return last.kind === 'word' && last.norm.length > 2 && dimension !== 'time' && dimension !== 'angle';
}

function search(
  tokens: readonly Token[],
  figure: Ranged,
  bounds: Bounds,
  lexicon: Lexicon,
  words: CountedLexicon,
): FoundCounted | null {
  const limit = bounds.following && bounds.following.first > figure.next ? bounds.following.first : bounds.next;
  const context: Search = { tokens, figure, first: figure.first, bounds, lexicon, words, limit };
  if (figure.unit !== null && toBase(0, figure.unit).dimension === 'time') return age(context);
  if (figure.unit === null && !figure.fraction)
    return ageBeside(context) ?? afterFigure(context) ?? shared(context) ?? held(context) ?? lookBack(context);
  return burnt(context, inside(context) ?? ofWhat(context) ?? beside(context) ?? held(context) ?? lookBack(context));
}

/** `de 12 à 15 morts`, `quatorze des quinze membres`: the noun stands after the second figure only. */
function shared(context: Search): FoundCounted | null {
  const { tokens, figure, bounds } = context;
  const other = bounds.following;
  if (other && isPartOfNext(tokens, figure, other, context.lexicon))
    return afterFigure({ ...context, figure: other, limit: bounds.next });
  if (!other || other.unit !== null || other.fraction || other.first - figure.next > 2 || other.first <= figure.next)
    return null;
  const link = keyOf(tokens[figure.next]!);
  if (!figure.replaced && !/^(?:sur|or|ou|von|de|van|à|to)$/.test(link)) return null;
  return afterFigure({ ...context, figure: other, limit: bounds.next });
}

interface Search {
  readonly tokens: readonly Token[];
  readonly figure: Ranged;
  /** First token of the figure that is asked about: of `125` in `125 of the 164 jobs`, whose noun is the other's. */
  readonly first: number;
  readonly bounds: Bounds;
  readonly lexicon: Lexicon;
  readonly words: CountedLexicon;
  /** First token that belongs to the next figure or sentence. */
  readonly limit: number;
}

const OLD = /^(?:(?:years?-)?olds?|alt|oud)$/;
/** The unit itself tells an age: `16-year-old`, `16-jährige`. */
const OF_AGE = /-olds?$|^(?:yo|alt|oud)$|jährig|jarige?n?$/;
const AGED = /^(?:âgée?s?|aged?|agede|aged|edad|età|idade|age|alter)$/;

function age({ tokens, figure }: Search): FoundCounted | null {
  const after = tokens[figure.next];
  const before = [tokens[figure.first - 1], tokens[figure.first - 2]];
  const aged =
    (after && OLD.test(after.norm)) ||
    OF_AGE.test(tokens[figure.next - 1]!.norm) ||
    before.some((token) => token && AGED.test(token.norm));
  return aged ? { ...alone(figure), classes: ['age'] } : null;
}

/** `A boy, 16, was hurt`; `Anna Lind, 34,`: an age between commas after a person. */
function ageBeside({ tokens, figure, words, bounds }: Search): FoundCounted | null {
  const at = figure.first;
  if (figure.words || figure.value < 1 || figure.value > 110 || figure.next !== at + 1 || at - 2 < bounds.first)
    return null;
  if (tokens[at - 1]!.text !== ',' || !/^[,.)]$/.test(tokens[figure.next]?.text ?? '.')) return null;
  const noun = words.nouns.endingBefore(tokens, at - 1);
  const name = tokens[at - 2]!.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(tokens[at - 2]!.text);
  if (!(noun ? isA(noun.value.class, 'person') : name)) return null;
  return { ...alone(figure), classes: ['age'] };
}

/** Counted by nothing but the figure's own words. */
const alone = ({ start, end, first, next }: Ranged): FoundCounted => ({
  start,
  end,
  first,
  next,
  lemma: null,
  classes: [],
  qualifiers: [],
});

/** A bare count: the noun after it (`38 morts`, `20 civils tués`, `some 300 were arrested`). */
function afterFigure(context: Search): FoundCounted | null {
  const { tokens, figure, words, limit, lexicon } = context;
  let at = figure.next;
  const groupOf = figure.group || figure.vague || figure.scaled || (figure.value >= 1000 && figure.words);
  if (tokens[at] && groupOf && words.of.has(keyOf(tokens[at]!))) at++;
  else if (tokens[at] && lexicon.language === 'en' && keyOf(tokens[at]!) === 'of') {
    if (!/^(?:the|its|his|her|their|these|those)$/.test(tokens[at + 1]?.norm ?? '')) return null;
    at += 2;
  } else if (tokens[at]?.text === '-' && tokens[at]!.start === figure.end) at++;
  else if (/^(?:des|dei|delle|degli)$/.test(tokens[at]?.norm ?? '')) at++;
  if (lexicon.language === 'en' && tokens[figure.next]?.norm === 'of' && THEM.has(tokens[figure.next + 1]?.norm ?? ''))
    at = figure.next + 2;
  if (at === figure.next && IS.has(tokens[at]?.norm ?? '')) {
    const noun = afterVerb(context, at + 1);
    if (noun) return noun;
  }
  if (at >= limit) return null;
  const state = words.states.startingAt(tokens, at);
  const noun = words.nouns.startingAt(tokens, at);
  const np = nounPhrase(tokens, at, limit, words, lexicon.language, figure.value === 1 || figure.ordinal);
  if (state && (!np || np.first > at || (np.headNext === state.next && !noun)))
    return stateAlone(context, at, state.next, state.value);
  if (!np) return predicateOnly(context, at);
  if (!np.known && !plausibleHead(context, np)) return predicateOnly(context, at);
  const happened = isWho(np)
    ? [...predicate(tokens, np.headNext, np.next, limit, words), ...sharedPredicate(context, np)]
    : [];
  if (!isWho(np)) return made(tokens, np, withEnd(context, np));
  const act = happened.length > 0 || figure.ordinal ? [] : actsBefore(context);
  const classes = [...happened, ...act].filter((name) => mayBe(name, np, figure));
  return made(
    tokens,
    np,
    unique([...classes, ...(employed(context, np) ? ['workforce' as const] : []), ...np.classes]),
  );
}

/** Classes of the people that a crowd may be; a crowd of visitors is no march. */
const CROWDS = new Set<CountedClass>(['visitor', 'spectators', 'tourist', 'customer', 'voter', 'passenger']);
/** Fewer people than this who `came` are no attendance. */
const ATTENDANCE = 100;

/** `drew 300 visitors` are no demonstrators; two officers who `visited` are no visitors. */
function mayBe(name: CountedClass, np: NounPhrase, figure: Ranged): boolean {
  if (name === 'demonstrators') return !np.classes.some((own) => CROWDS.has(own));
  if (name === 'visitor') return figure.value >= ATTENDANCE && np.classes.every((own) => own === 'person');
  return true;
}

/** `employs 118 people`; `has 160 or so employees`. */
function employed({ tokens, figure, words }: Search, np: NounPhrase): boolean {
  if (!np.classes.some((name) => name === 'person' || name === 'worker')) return false;
  if (words.holds.endingBefore(tokens, figure.first)?.value === 'workforce') return true;
  return np.classes.includes('worker') && words.has.has(tokens[figure.first - 1]?.norm ?? '');
}

/** `trois pilotes et deux mécaniciens ont été libérés`: the predicate stands after the second noun. */
function sharedPredicate({ tokens, words, bounds, lexicon }: Search, np: NounPhrase): CountedClass[] {
  const other = bounds.following;
  if (!other || other.first !== np.next + 1 || other.unit !== null || !lexicon.words.get(tokens[np.next]!.norm)?.join)
    return [];
  const second = nounPhrase(tokens, other.next, bounds.next, words, lexicon.language, other.value === 1);
  if (!second || !second.known || !isWho(second)) return [];
  return words.auxiliaries.has(tokens[second.next]?.norm ?? '')
    ? predicate(tokens, second.headNext, second.next, bounds.next, words)
    : [];
}

/** The classes of things, and what happened to them; in `1,250 of the 1,640 jobs are to go` that is said of the part. */
function withEnd({ tokens, figure, first, bounds, limit, words, lexicon }: Search, np: NounPhrase): CountedClass[] {
  const { previous } = bounds;
  if (first === figure.first && previous && isPartOfNext(tokens, previous, figure, lexicon)) return [...np.classes];
  const fate = fateOfThing(tokens, first, np.next, bounds.first, limit, np.classes, words);
  return fate ? [fate, ...np.classes] : [...np.classes];
}

/** An area that a fire has run over: `ravagé 320 hectares de forêt`, `5,000 acres have burned`. */
function burnt(context: Search, counted: FoundCounted | null): FoundCounted | null {
  const { tokens, figure, bounds, limit, words } = context;
  if (toBase(0, figure.unit).dimension !== 'area') return counted;
  const next = Math.max(figure.next, counted?.next ?? 0);
  const fate = fateOfThing(tokens, figure.first, next, bounds.first, limit, ['area'], words);
  if (!fate) return counted;
  const { start, end, first, next: after, lemma, qualifiers } = counted ?? alone(figure);
  return { start, end, first, next: after, lemma, classes: withParents([fate]), qualifiers };
}

const THEM = new Set('them whom these those which'.split(' '));
const IS = new Set(
  'are were is was sont étaient est était son eran sind waren sono erano são eram zijn waren'.split(' '),
);

/** `of which 160 are state houses`: the noun is the predicate. */
function afterVerb(context: Search, from: number): FoundCounted | null {
  const { tokens, words, limit, lexicon } = context;
  let at = from;
  while (at < limit && (DETERMINERS.has(keyOf(tokens[at]!)) || /^(?:des|de)$/.test(tokens[at]!.norm))) at++;
  const np = at < limit ? nounPhrase(tokens, at, limit, words, lexicon.language, false) : null;
  return np?.known ? made(tokens, np, np.classes) : null;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** People, or a noun of no known class: what happens to people may have happened to them. */
const isWho = (np: NounPhrase): boolean => np.classes.length === 0 || np.classes.some((name) => isA(name, 'person'));

/** An unknown word is a noun only if it can be a plural, or the figure is one, a rank or a fraction. */
function plausibleHead({ tokens, figure, words }: Search, np: NounPhrase): boolean {
  if (figure.value <= 1 || figure.ordinal) return !/^\p{Lu}/u.test(tokens[np.first]!.text);
  return words.words.isPlural(tokens[np.headNext - 1]!.norm);
}

/** `34 injured`, `20 tués`: the state is the noun. */
function stateAlone(context: Search, at: number, next: number, state: CountedClass): FoundCounted {
  const { tokens } = context;
  return {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    first: at,
    next,
    lemma: tokens[at]!.norm,
    classes: withParents([state]),
    qualifiers: [],
  };
}

/** `au moins 20 ont été tués`: no noun, but a predicate right after the figure. */
function predicateOnly(context: Search, at: number): FoundCounted | null {
  const { tokens, limit, words, figure } = context;
  if (at !== figure.next || !tokens[at] || !words.auxiliaries.has(tokens[at]!.norm)) return null;
  const happened = predicate(tokens, at, at, limit, words);
  if (happened.length === 0) return null;
  return {
    start: figure.start,
    end: figure.end,
    first: figure.next,
    next: figure.next,
    lemma: null,
    classes: withParents(happened),
    qualifiers: [],
  };
}

/** Verbs and nouns right before the figure whose object it is: `a tué`, `killing`, `la mort de`. */
function actsBefore({ tokens, figure, bounds, words }: Search): CountedClass[] {
  for (let at = figure.first; at > Math.max(bounds.first, figure.first - 3); at--) {
    const act = words.acts.endingBefore(tokens, at);
    if (act && act.first >= bounds.first) return passive(tokens, act.first, words) ? [] : [act.value];
    const between = tokens[at - 1]!;
    if (
      !/^(?:les|des|the|another|encore|aussi|also|ainsi|some|least|moins|au|at|a|los|die|den|i|gli|os|de)$/.test(
        between.norm,
      )
    )
      break;
  }
  return [];
}

/** `were killed 20 km away` is no object. */
const passive = (tokens: readonly Token[], first: number, words: CountedLexicon): boolean =>
  /^(?:were|was|been|be|is|are|été|wurden|wurde)$/.test(tokens[first - 1]?.norm ?? '') &&
  words.auxiliaries.has(tokens[first - 1]!.norm);

/** `employs 11,400`, `un bilan de 38`. */
function held({ tokens, figure, bounds, words }: Search): FoundCounted | null {
  if (figure.ordinal || figure.fraction) return null;
  const money = isCurrency(figure.unit);
  for (let at = figure.first; at > Math.max(bounds.first, figure.first - 2); at--) {
    const hold =
      words.holds.endingBefore(tokens, at) ?? (figure.unit === null ? words.acts.endingBefore(tokens, at) : null);
    if (hold && hold.first >= bounds.first && isA(hold.value, 'money') === money) {
      return {
        start: tokens[hold.first]!.start,
        end: tokens[at - 1]!.end,
        first: hold.first,
        next: at,
        lemma: null,
        classes: withParents([hold.value]),
        qualifiers: [],
      };
    }
  }
  return null;
}

/** `three homes in ten`, `un logement sur dix`: the noun stands inside the share. */
function inside({ tokens, figure, words }: Search): FoundCounted | null {
  if (!figure.fraction || figure.unit !== null || figure.next - figure.coreFirst < 4) return null;
  const at = figure.coreFirst + 1;
  const noun = words.nouns.startingAt(tokens, at);
  if (!noun || noun.next >= figure.next) return null;
  return {
    start: tokens[at]!.start,
    end: tokens[noun.next - 1]!.end,
    first: at,
    next: noun.next,
    lemma: noun.value.lemma,
    classes: withParents([noun.value.class]),
    qualifiers: [],
  };
}

/** `80 % de la ville`, `361 mm de pluie`, `14% rise in operating profit`. */
function ofWhat(context: Search): FoundCounted | null {
  const { tokens, figure, words, limit, lexicon } = context;
  let at = figure.next;
  const change = tokens[at] !== undefined && (lexicon.up.has(tokens[at]!.norm) || lexicon.down.has(tokens[at]!.norm));
  if (change && lexicon.language === 'en') at++;
  const of = tokens[at];
  if (!of || at >= limit || !(words.of.has(keyOf(of)) || /^(?:des|du|in|dei|delle|del|der|dos|das)$/.test(of.norm)))
    return null;
  if (of.norm === 'in' && !change && !isCurrency(figure.unit)) return null;
  at++;
  while (at < limit && DETERMINERS.has(keyOf(tokens[at]!))) at++;
  const np = nounPhrase(tokens, at, limit, words, lexicon.language, true);
  if (!np) return null;
  if (isCurrency(figure.unit) && !np.known) return null;
  if (isCurrency(figure.unit) && np.classes.some((name) => isA(name, 'person'))) return null;
  if (figure.unit === '%' && np.classes.some((name) => name === 'rate')) return null;
  const happened = np.classes.some((name) => isA(name, 'person'))
    ? predicate(tokens, np.headNext, np.next, limit, words)
    : [];
  return made(tokens, np, unique([...happened, ...np.classes]));
}

const DETERMINERS = new Set(
  "le la les l' the a an son sa ses leur leurs its their his her our this that these those ce cette ces el los las un una der die das den dem il lo gli i o os as de het all tous toutes toute".split(
    ' ',
  ),
);

/** A compound: `a £300 million contract`, `an 8 % stake`, `a 14-hectare site`. */
function beside(context: Search): FoundCounted | null {
  const { tokens, figure, words, limit, lexicon } = context;
  if (words.words.head === 'first') return null;
  let at = figure.next;
  if (tokens[at]?.text === '-' && tokens[at]!.start === figure.end) at++;
  while (at < limit && (lexicon.up.has(tokens[at]!.norm) || lexicon.down.has(tokens[at]!.norm))) at++;
  const np = at < limit ? nounPhrase(tokens, at, Math.min(limit, at + 4), words, lexicon.language, true) : null;
  if (!np || !np.known || np.classes.some((name) => isA(name, 'person'))) return null;
  if (lexicon.up.has(tokens[np.headNext - 1]!.norm) || lexicon.down.has(tokens[np.headNext - 1]!.norm)) return null;
  return made(tokens, np, np.classes);
}

/** How far back a noun may stand, in tokens. */
const REACH = 18;

/** The nearest noun before the figure that it can be the value of: `Operating profit rose to 87 million`. */
function lookBack(context: Search): FoundCounted | null {
  const { tokens, figure, bounds, words, lexicon } = context;
  if (figure.ordinal) return null;
  for (let at = figure.first - 1; at >= Math.max(bounds.first, figure.first - REACH); at--) {
    const token = tokens[at]!;
    if (/^[.;]$/.test(token.text)) break;
    if (token.kind !== 'word' || bounds.taken.some(({ first, next }) => at >= first && at < next)) continue;
    const noun = words.nouns.endingBefore(tokens, at + 1) ?? compoundAt(tokens, at, words);
    if (!noun || noun.first < bounds.first || !compatible(noun.value.class, figure)) continue;
    const { first } = noun;
    // `profit before tax`: the tax only narrows the profit.
    if (first > bounds.first && BEFORE_AFTER.has(keyOf(tokens[first - 1]!))) continue;
    const qualifiers = around(context, first, at + 1);
    return {
      start: tokens[first]!.start,
      end: token.end,
      first,
      next: at + 1,
      lemma: noun.value.lemma,
      classes: withParents([noun.value.class]),
      qualifiers,
    };
  }
  void lexicon;
  return null;
}

function compoundAt(
  tokens: readonly Token[],
  at: number,
  words: CountedLexicon,
): { first: number; value: NounEntry } | null {
  const compound = words.compoundOf(tokens[at]!.norm);
  return compound && { first: at, value: compound.noun };
}

const BEFORE_AFTER = new Set('before after avant après antes después vor nach prima dopo depois voor na'.split(' '));

/** Known qualifiers beside a noun: `Operating profit`, `profit before tax`, `résultat net`. */
function around({ tokens, bounds, words, figure }: Search, first: number, next: number): string[] {
  const names: string[] = [];
  for (let at = first - 1; at >= Math.max(bounds.first, first - 3); at--) {
    const found = words.qualifiers.startingAt(tokens, at);
    if (found && found.next <= first) names.unshift(found.value);
    else if (tokens[at]!.kind !== 'word' || words.stops.has(tokens[at]!.norm)) break;
  }
  for (let at = next; at < Math.min(figure.first, next + 3);) {
    const found = words.qualifiers.startingAt(tokens, at);
    if (!found) {
      if (!/^(?:annuel|of|de|d'|d’)$/.test(tokens[at]!.norm)) break;
      at++;
      continue;
    }
    names.push(found.value);
    at = found.next;
  }
  return names;
}

const PERCENT_OF = new Set<string>([
  'turnout',
  'unemployment',
  'inflation',
  'growth',
  'rate',
  'margin',
  'stake',
  'share',
  'shares',
  'votes',
  'production',
  'consumption',
  'electorate',
  'jobs',
  'capacity',
  'population',
  'cases',
  'risk',
]);
const BY_DIMENSION: Readonly<Record<string, readonly string[]>> = {
  length: ['distance', 'length', 'height', 'depth', 'width', 'altitude', 'rainfall', 'snow', 'stages'],
  area: ['area'],
  mass: ['weight', 'production', 'volume', 'consumption', 'capacity', 'exports', 'imports'],
  volume: ['volume', 'production', 'consumption', 'capacity', 'rainfall'],
  temperature: ['temperature'],
  angle: ['temperature'],
  speed: ['speed'],
  power: ['capacity', 'production'],
  energy: ['production', 'consumption'],
};
/** Nouns before a bare count that it can be the value of. `Of the 34 injured, five …` would reach too far with more. */
const COUNT_OF = new Set<string>([
  'dead',
  'wounded',
  'missing',
  'arrested',
  'displaced',
  'infected',
  'cases',
  'workforce',
  'jobs',
  'population',
  'votes',
  'seats',
  'electorate',
  'visitor',
  'spectators',
  'demonstrators',
  'unemployment',
  'magnitude',
  'capacity',
  'hospitalised',
  'production',
  'margin',
  'goals',
  'points',
]);

function compatible(name: CountedClass, figure: Ranged): boolean {
  if (isCurrency(figure.unit)) return isA(name, 'money') || name === 'production';
  if (figure.unit === '%' || figure.unit === 'pp') return isA(name, 'money') || PERCENT_OF.has(name);
  if (figure.fraction) return name === 'votes' || name === 'turnout';
  if (figure.unit !== null) return BY_DIMENSION[toBase(0, figure.unit).dimension]?.includes(name) ?? false;
  return COUNT_OF.has(name) || (figure.scaled && isA(name, 'money'));
}

function made(tokens: readonly Token[], np: NounPhrase, classes: readonly CountedClass[]): FoundCounted {
  return {
    start: tokens[np.first]!.start,
    end: tokens[np.next - 1]!.end,
    first: np.first,
    next: np.next,
    lemma: np.lemma,
    classes: withParents(classes),
    qualifiers: np.qualifiers,
  };
}
