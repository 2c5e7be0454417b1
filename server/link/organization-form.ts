import { remember } from '../article/remember';
import { nameWords } from './fold';
import type { NameForm } from './name-form';

/** Legal forms, in the short form under which they are compared. Two bodies with different forms under one name may be two. */
const LEGAL: Readonly<Record<string, string>> = {
  limited: 'ltd',
  ltd: 'ltd',
  ltee: 'ltd',
  llc: 'llc',
  ooo: 'llc',
  srl: 'llc',
  gmbh: 'llc',
  sarl: 'llc',
  inc: 'inc',
  incorporated: 'inc',
  corp: 'inc',
  corporation: 'inc',
  company: 'inc',
  co: 'inc',
  plc: 'ag',
  ag: 'ag',
  akg: 'ag',
  aktiengesellschaft: 'ag',
  aktiengeselschaft: 'ag',
  sa: 'ag',
  spa: 'ag',
  nv: 'ag',
  ab: 'ag',
  as: 'ag',
  asa: 'ag',
  oyj: 'ag',
  se: 'ag',
  kg: 'kg',
  bv: 'llc',
  jsc: 'jsc',
  ojsc: 'jsc',
  oao: 'jsc',
  pjsc: 'jsc',
  pao: 'jsc',
  ao: 'jsc',
  sas: 'ag',
  pty: 'ltd',
  spzoo: 'llc',
  group: '',
  groupe: '',
  holding: '',
  holdings: '',
};
/** Legal forms of several words, folded, made one before the words are read. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:open |public |closed )?jo[iy]nt stock compan[y]?\b/gu, 'jsc'],
  [
    /\blimited liability company\b|\bsocietatea cu raspundere limitata\b|\bobshchestvo s ogranichennoy otvetstvennostyu\b/gu,
    'llc',
  ],
  [/\baktsionernoe obshchestvo\b/gu, 'jsc'],
  [/\bsp z o ?o\b|\bo o o\b|\bspolka z ograniczona odpowiedzialnoscia\b/gu, 'llc'],
  [/\bint l\b|\bintl\b/gu, 'international'],
];
const SMALL = new Set(
  'the of and de du des da do le la les l d et y e und der die das for in a an pour el los al s o'.split(' '),
);
const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, String(i)] as const)
    .concat([
      ['first', '1'],
      ['second', '2'],
      ['third', '3'],
      ['1st', '1'],
      ['2nd', '2'],
      ['3rd', '3'],
      ['premier', '1'],
      ['premiere', '1'],
      ['deuxieme', '2'],
      ['forty', '40'],
      ['fourty', '40'],
      ['fifty', '50'],
    ]),
);

/** The words of a body's name that tell it from others, its legal forms, and its small words left out. */
export interface OrganizationForm {
  readonly words: readonly string[];
  readonly legal: readonly string[];
  /** First letters of the words, without and with small words: for acronyms. */
  readonly initials: readonly string[];
  readonly id: string;
}

const KEPT = 20_000;

/** Reads an organisation's (or any other thing's) name. */
export const organizationForm = remember(KEPT, (text): OrganizationForm => readBody(text));

function readBody(text: string): OrganizationForm {
  const all = nameWords(
    text
      .replace(/\p{L}\.(?:\p{L}\.)+/gu, (dotted) => dotted.replace(/\./gu, ''))
      .replace(/(?<=\p{Ll})(?=AG$|SA$)/u, ' '),
  );
  let joined = all
    .map((word) => word.folded.replace(/[%&]/gu, (sign) => (sign === '%' ? 'percent' : '')))
    .filter(Boolean)
    .join(' ');
  for (const [pattern, by] of PHRASES) joined = joined.replace(pattern, by);
  joined = joined
    .replace(/(\d)percent/gu, '$1 percent')
    .replace(/\b((?:for|four)ty|fifty) (\p{L}+|\d)\b/gu, (whole, tens: string, unit: string) => {
      const ones = /\d/u.test(unit) ? unit : NUMBERS[unit];
      return ones && ones.length === 1 ? String(Number(NUMBERS[tens]) + Number(ones)) : whole;
    });
  const plain = joined
    .split(' ')
    .filter((word) => word && !SMALL.has(word))
    .map((word) => NUMBERS[word] ?? word);
  const legal = plain.filter((word) => LEGAL[word]).map((word) => LEGAL[word]!);
  const kept = plain.filter((word) => !(word in LEGAL));
  // A name of small words alone is known by them: without a word, all such names would be one.
  const words = [kept, plain].find((list) => list.length > 0) ?? joined.split(' ').filter(Boolean);
  const letters = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return {
    words,
    legal: [...new Set(legal)].sort(),
    initials: [
      ...new Set([
        letters(words),
        letters(joined.split(' ')),
        letters(joined.split(' ').filter((word) => !SMALL.has(word))),
      ]),
    ],
    id: words.join(' '),
  };
}

/** Does the short form stand for the long one by its first letters (`PLA`, `People's Liberation Army`)? */
export function isAcronymOf(short: string, long: OrganizationForm): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  return letters.length >= 2 && long.words.length >= 2 && long.initials.includes(letters);
}

/** Acronyms that a name of three words or more may have, folded. */
export function initialsOf(form: NameForm): string[] {
  if (form.words.length < 3 || form.words.length > 8) return [];
  return [form.words.map((word) => word.folded.charAt(0)).join('')];
}
