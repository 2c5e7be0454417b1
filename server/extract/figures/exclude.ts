import type { Token } from '../../article/token';
import type { Lexicon } from './lexicon';
import type { Measured } from './measure';
import { keyOf } from './phrases';

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
  const bare = figure.unit === null && !figure.scaled && !figure.words && !figure.separated;
  if (!bare) return false;
  return (
    telephone(tokens, figure) ||
    glued(tokens, figure) ||
    listMark(tokens, figure) ||
    lexicon.labels.endingBefore(tokens, figure.first) !== null ||
    ofLabelled(tokens, figure, lexicon) ||
    address(tokens, figure, lexicon) ||
    inName(tokens, figure, lexicon, sentenceStart) ||
    year(tokens, figure)
  );
}

/** Four or more numbers of two digits in a row, or digits joined by hyphens: a telephone number. */
function telephone(tokens: readonly Token[], figure: Measured): boolean {
  if (figure.fraction) return false;
  const number = (i: number): boolean => tokens[i]?.kind === 'number';
  let from = figure.first;
  let to = figure.next;
  while (number(from - 1)) from--;
  while (number(to)) to++;
  return to - from >= 4;
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
  if (
    next &&
    lexicon.streets.has(next.norm) &&
    lexicon.language !== 'en' &&
    lexicon.language !== 'de' &&
    lexicon.language !== 'nl'
  ) {
    return figure.value < 1000 && !/s$/.test(next.norm.replace(/^cours$/, ''));
  }
  if (lexicon.language !== 'en') return false;
  for (let i = figure.next; i < figure.next + 4 && upper(tokens[i]); i++)
    if (i > figure.next && lexicon.streets.has(tokens[i]!.norm)) return true;
  return false;
}

/** `Boeing 747`, `France 24`, `20 Minutes`: a capital beside a small bare integer, and nothing after it that could be counted. */
function inName(tokens: readonly Token[], figure: Measured, lexicon: Lexicon, sentenceStart: number): boolean {
  if (lexicon.language === 'de') return false;
  const before = tokens[figure.first - 1];
  const after = tokens[figure.next];
  const countable =
    after?.kind === 'word' &&
    !upper(after) &&
    (/[sx]$|^(?:people|men|women|children|morts)$/.test(after.norm) ||
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
  if (name && !listed && !countable && figure.value < 1000 && !(after !== undefined && /^[-–(]$/.test(after.text)))
    return true;
  if (lexicon.language === 'fr' && after?.text === 'Minutes' && figure.value === 20) return true;
  return false;
}

/** A bare number that can be a year, with nothing countable after it. Dates are found elsewhere; this is for those that were not. */
function year(tokens: readonly Token[], figure: Measured): boolean {
  if (figure.value < 1100 || figure.value > 2100 || figure.end - figure.start !== 4) return false;
  const after = tokens[figure.next];
  const before = tokens[figure.first - 1];
  if (
    before &&
    /^(?:in|en|pour|for|since|depuis|by|from|of|de|until|till|before|after|avant|après|seit|bis|vor|nach|desde|hasta|nel|del|dal|em|until|sinds|tot|voor|na)$/.test(
      keyOf(before),
    )
  ) {
    return !(after?.kind === 'word' && /s$/.test(after.norm));
  }
  return false;
}

/** `XXe siècle`, `13e arrondissement`, `Second World War`, `Third Avenue`. */
function ordinalInName(tokens: readonly Token[], figure: Measured, lexicon: Lexicon): boolean {
  const after = tokens[figure.next];
  if (!after) return false;
  if (
    /^(?:arrondissement|siècle|century|régiment|circonscription|amendment|avenue|street|floor|siglo|secolo|jahrhundert|século|eeuw|république|division|arrondissements)$/.test(
      after.norm,
    )
  )
    return true;
  if (/^(?:ministre|ministres|ministers?|lady|dame)$/.test(after.norm)) return true;
  return upper(after) && lexicon.language !== 'de' && after.kind === 'word';
}
