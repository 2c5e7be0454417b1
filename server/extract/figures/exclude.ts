import type { Token } from '../../article/token';
import { EN_HEDGES } from '../../language/en/hedges';
import type { Lexicon } from './words';
import type { Measured } from './measure';
import { keyOf } from './phrases';
import { isMatchMinute } from './match-minute';
import { isYear } from './years';

const upper = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Is the number no figure but a part of a name, address, label, telephone number, list mark or year? `first` is the block's first token. */
export function isNoFigure(
  tokens: readonly Token[],
  figure: Measured,
  lexicon: Lexicon,
  sentenceStart: number,
): boolean {
  // `first-half`: the ordinal is a part of an adjective.
  if (figure.ordinal) return tokens[figure.next - 1]!.end > figure.end || ordinalInName(tokens, figure, lexicon);
  if (figure.unit !== null || figure.scaled) return false;
  if (figure.words)
    return (
      isPronoun(tokens, figure, lexicon) ||
      isIdiom(tokens, figure) ||
      nameInWords(tokens, figure, lexicon, sentenceStart)
    );
  if (beforeChrist(tokens, figure) || isVersion(tokens, figure) || isMatchMinute(tokens, figure)) return true;
  if (figure.separated) return false;
  return (
    telephone(tokens, figure) ||
    glued(tokens, figure) ||
    listMark(tokens, figure) ||
    lexicon.labels.endingBefore(tokens, figure.first) !== null ||
    ofLabelled(tokens, figure, lexicon) ||
    address(tokens, figure, lexicon) ||
    inName(tokens, figure, lexicon, sentenceStart) ||
    isYear(tokens, figure, lexicon) ||
    bracketed(tokens, figure, lexicon) ||
    isPostcode(tokens, figure, lexicon)
  );
}

/** So many numbers in a row are a telephone number, or a list of numbers without a noun. */
const GROUPS = 4;
/** Tokens looked at of digits that hyphens join: no telephone number has more. */
const MOST_LINKED = 16;

/** Four or more numbers in a row, or digits joined by hyphens: a telephone number. */
function telephone(tokens: readonly Token[], figure: Measured): boolean {
  if (figure.fraction) return false;
  const number = (i: number): boolean => tokens[i]?.kind === 'number';
  let from = figure.first;
  let to = figure.next;
  while (to - from < GROUPS && number(from - 1)) from--;
  while (to - from < GROUPS && number(to)) to++;
  return to - from >= GROUPS || linked(tokens, figure);
}

/** `555-0123-4567`, `+1-222-2222`: seven digits or more, in three groups or more. */
function linked(tokens: readonly Token[], { first, next }: Measured): boolean {
  const joins = (i: number): boolean =>
    /^[-/.+]$/.test(tokens[i]?.text ?? '') &&
    tokens[i]!.end === tokens[i + 1]?.start &&
    tokens[i + 1]!.kind === 'number';
  let from = first;
  let to = next;
  while (next - from < MOST_LINKED && joins(from - 1) && tokens[from - 1]!.start === tokens[from - 2]?.end) from -= 2;
  while (to - from < MOST_LINKED && joins(to) && tokens[to]!.start === tokens[to - 1]!.end) to += 2;
  const digits = tokens[to - 1]!.end - tokens[Math.max(0, from)]!.start;
  return to - from >= 5 && digits >= 9;
}

/** `Image 4 of 33`: how many there are of what a label numbers. */
const ofLabelled = (tokens: readonly Token[], { first }: Measured, lexicon: Lexicon): boolean =>
  tokens[first - 2]?.kind === 'number' &&
  /^(?:of|sur|von|de|di|van|\/)$/.test(tokens[first - 1]!.norm) &&
  lexicon.labels.endingBefore(tokens, first - 2) !== null;

/** Letters touch the digits: `3D`, `20h30`, `4x4`, `/24`. Units and scales have been read by now. */
function glued(tokens: readonly Token[], figure: Measured): boolean {
  const after = tokens[figure.next];
  return (
    after !== undefined &&
    after.start === figure.end &&
    (after.kind === 'word' || /^[/@_:°]$/.test(after.text)) &&
    after.norm !== "'s"
  );
}

const listMark = (tokens: readonly Token[], figure: Measured): boolean => {
  const after = tokens[figure.next];
  return (
    figure.first === 0 &&
    after !== undefined &&
    after.start === figure.end &&
    /^[.)]$/.test(after.text) &&
    tokens.length > figure.next + 1
  );
};

function address(tokens: readonly Token[], figure: Measured, lexicon: Lexicon): boolean {
  let at = figure.next;
  if (tokens[at]?.text === ',') at++;
  const next = tokens[at];
  // An English address in any language: `10 Downing Street`.
  for (let i = figure.next; i < figure.next + 4 && upper(tokens[i]); i++)
    if (i > figure.next && ENGLISH_STREETS.has(tokens[i]!.norm)) return true;
  if (
    next &&
    lexicon.streets.has(next.norm) &&
    lexicon.language !== 'en' &&
    lexicon.language !== 'de' &&
    lexicon.language !== 'nl'
  ) {
    return figure.value < 1000 && !/s$/.test(next.norm.replace(/^cours$/, ''));
  }
  return false;
}
const ENGLISH_STREETS: ReadonlySet<string> = new Set(EN_HEDGES.streets.split(','));

/** Short words that end like a plural. */
const NO_PLURAL = new Set(
  'lors dans sans sous vers plus puis depuis mais pas très chez après ailleurs as is was has his its this us less plus across towards las los sus es das des als aus bis'.split(
    ' ',
  ),
);

/** `Salem, OR 97301`: five digits after two capitals; a count has a comma there. */
const isPostcode = (tokens: readonly Token[], { first, start, end }: Measured, { language }: Lexicon): boolean =>
  language === 'en' && end - start === 5 && /^[A-Z]{2}$/.test(tokens[first - 1]?.text ?? '');

/** `[7]`: a note; `Troyes (10)`: the number of a French department. */
function bracketed(tokens: readonly Token[], { first, next, value }: Measured, { language }: Lexicon): boolean {
  const [open, close] = [tokens[first - 1]?.text, tokens[next]?.text];
  if (open?.endsWith('[') && close?.startsWith(']')) return true;
  return language === 'fr' && open === '(' && close === ')' && value < 990 && upper(tokens[first - 2]);
}

/** `tous deux`, `toutes trois`: a pronoun, no count. */
const isPronoun = (tokens: readonly Token[], { first, value }: Measured, { language }: Lexicon): boolean =>
  language === 'fr' && value < 5 && /^(?:tous|toutes)$/.test(tokens[first - 1]?.norm ?? '');

/** `un jour ou deux`, `a thing or two`: a few; `point zéro`, `patient zero`: a name. */
function isIdiom(tokens: readonly Token[], { first, value }: Measured): boolean {
  const before = tokens[first - 1]?.norm ?? '';
  if (value === 0) return ZERO_NOUNS.has(before);
  return value === 2 && OR.has(before) && ONE.has(tokens[first - 3]?.norm ?? '');
}
const OR = new Set('ou or o oder of'.split(' '));
const ONE = new Set('un une a an one uno una ein eine een um uma'.split(' '));
const ZERO_NOUNS = new Set(
  'point kilomètre tolérance patient ground heure année net year hour tolerance tolleranza tolerancia tolerância paciente paziente punto stunde toleranz'.split(
    ' ',
  ),
);

/** `le Club des Cinq`, `les Vingt-Sept`, `the Big Four`: a number with a capital inside a sentence, after a small word. */
function nameInWords(
  tokens: readonly Token[],
  { first, next, fraction, share }: Measured,
  { language }: Lexicon,
  sentenceStart: number,
): boolean {
  if (language === 'de' || share || fraction || first <= sentenceStart || !upper(tokens[first])) return false;
  const before = tokens[first - 1]!;
  if (before.norm !== 'big' && !(SMALL.has(keyOf(before)) && !upper(before))) return false;
  const after = tokens[next];
  return after === undefined || after.kind !== 'word' || upper(after) || !/s$/.test(after.norm);
}
const SMALL = new Set('le la les des du de the of el los las de i gli dei delle os as dos das de van'.split(' '));

/** `4000 avant J.-C.`, `300 BC`, and the first end of `de 4000 à 3000 avant J.-C.`. */
function beforeChrist(tokens: readonly Token[], { next }: Measured): boolean {
  const range = tokens[next + 1]?.kind === 'number' && /^(?:à|to|a|bis|tot|-|–)$/.test(tokens[next]!.norm);
  const at = range ? next + 2 : next;
  const { norm } = tokens[at] ?? NOTHING;
  if (/^(?:bce?|b\.c\.?)$/.test(norm)) return true;
  if (!/^(?:av|avant|antes|avanti|v|vor|voor|a)$/.test(norm)) return false;
  const name = tokens[at + (tokens[at + 1]?.text === '.' ? 2 : 1)] ?? NOTHING;
  return /^(?:j|c|chr|cristo|christ|christus|jc|j\.-?c\.?)$/.test(name.norm);
}
const NOTHING = { norm: '' };

/** `Web 2.0`, `licence BY-SA 4.0`: a version behind a name. */
const isVersion = (tokens: readonly Token[], { first, start, end, value, step }: Measured): boolean =>
  step === 0.1 && Number.isInteger(value) && value < 20 && end - start < 5 && upper(tokens[first - 1]);

/** `Boeing 747`, `France 24`, `20 Minutes`: a capital beside a small bare integer, and nothing after it that could be counted. */
function inName(tokens: readonly Token[], figure: Measured, lexicon: Lexicon, sentenceStart: number): boolean {
  if (lexicon.language === 'de') return false;
  const before = tokens[figure.first - 1];
  const after = tokens[figure.next];
  const countable =
    after?.kind === 'word' &&
    !upper(after) &&
    ((/[sx]$|^(?:people|men|women|children|morts)$/.test(after.norm) && !NO_PLURAL.has(after.norm)) ||
      lexicon.language === 'it' ||
      lexicon.language === 'nl');
  const name =
    before !== undefined &&
    before.kind === 'word' &&
    upper(before) &&
    figure.first - 1 > sentenceStart &&
    figure.start - before.end === 1;
  // `UPP won 17, NRA 15 and …`: a list of names with their numbers.
  const listed = tokens[figure.first - 2]?.text === ',' && tokens[figure.first - 3]?.kind === 'number';
  // `battant Morlec Handball 31 à 29`
  const scored = /^(?:à|to)$/.test(after?.norm ?? '') && tokens[figure.next + 1]?.kind === 'number';
  const open = scored || (after !== undefined && /^[-–(]$/.test(after.text));
  if (name && !listed && !countable && figure.value < 1000 && !open) return true;
  if (lexicon.language === 'fr' && after?.text === 'Minutes' && figure.value === 20) return true;
  return false;
}

/** `XXe siècle`, `13e arrondissement`, `Second World War`, `Third Avenue`. */
function ordinalInName(tokens: readonly Token[], figure: Measured, lexicon: Lexicon): boolean {
  const after = tokens[figure.next];
  if (!after) return false;
  if (
    /^(?:arrondissement|siècle|century|régiment|circonscription|amendment|avenue|street|siglo|secolo|jahrhundert|século|eeuw|république|division|arrondissements)$/.test(
      after.norm,
    )
  )
    return true;
  if (/^(?:ministre|ministres|ministers?|lady|dame)$/.test(after.norm)) return true;
  return upper(after) && lexicon.language !== 'de' && after.kind === 'word';
}
