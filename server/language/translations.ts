import { byLanguage, type Language } from '../article/language';
import { remember } from '../article/remember';
import translations from '../models/translations.txt';
import { lemmasOf } from './lemmas';
import { plain, stem } from './stem';

/** By language: English words by a word, and by the stem of a word. */
interface Table {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
}

function read(language: Language): Table {
  const words = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  const line = translations.split('\n').find((one) => one.startsWith(`${language} `)) ?? '';
  for (const entry of line.split(' ').slice(1)) {
    const [word = '', english = ''] = entry.split('=');
    const meant = english.split(',').map((one) => stem(one, 'en'));
    words.set(plain(word), meant);
    if (language === 'en') continue;
    const own = stem(word, language);
    stems.set(own, [...(stems.get(own) ?? []), ...meant]);
  }
  return { words, stems };
}

const tables = new Map<Language, Table>();

/** Read when first asked. */
function tableOf(language: Language): Table {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = read(language)));
  return table;
}

/** Ends of words that are one in both (`calidad`, `nación`, `qualité`), with what English has. */
const ENDS: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  fr: [[/ites?$/u, 'ity']],
  es: [
    [/cion(?:es)?$/u, 'tion'],
    [/idad(?:es)?$/u, 'ity'],
  ],
  it: [
    [/zion[ei]$/u, 'tion'],
    [/ita$/u, 'ity'],
  ],
  pt: [
    [/c(?:ao|oes)$/u, 'tion'],
    [/idades?$/u, 'ity'],
  ],
};
/** Shorter words are alike by chance. */
const SHORTEST_LIKE = 5;

const KEPT = 8_000;
const IN_ENGLISH = byLanguage((language) => remember(KEPT, (norm) => find(norm, language)));

function find(norm: string, language: Language): readonly string[] {
  const table = tableOf(language);
  const own = stem(norm, language);
  const found = new Set<string>();
  if (language === 'en') {
    found.add(own);
    for (const english of table.words.get(norm) ?? []) found.add(english);
    if (norm.endsWith('men')) found.add(norm.replace(/men$/u, 'man'));
    // Forms that no ending tells: `knew`. Others are one by their stem.
    for (const lemma of lemmasOf(norm, 'en')) if (!norm.startsWith(lemma.slice(0, -1))) found.add(stem(lemma, 'en'));
    return [...found];
  }
  const bare = plain(norm);
  // Only what has no entry of its own is guessed at.
  const forms = table.words.has(bare) ? [bare] : language === 'de' ? [participle(norm)] : lemmasOf(norm, language);
  for (const form of forms) for (const english of table.words.get(plain(form)) ?? []) found.add(english);
  for (const english of table.stems.get(own) ?? []) found.add(english);
  if (own.length >= SHORTEST_LIKE) found.add(own);
  for (const [end, english] of ENDS[language] ?? [])
    if (end.test(bare)) found.add(stem(bare.replace(end, english), 'en'));
  return [...found];
}

/** The infinitive of a weak German participle: `gekauft`, `kaufen`. */
const participle = (norm: string): string => norm.replace(/^ge(.{3,})t$/u, '$1en');

/**
 * What a normalised word may be in English, as stems, the likeliest first: by its own entry, by that of another form of
 * it, or because both languages have the word (`exemplaire`). Of an English word, the stems of its forms. French first,
 * the commonest words of Spanish, Italian and German; of others only words that are alike. Constant time.
 */
export const inEnglish = (norm: string, language: Language): readonly string[] => IN_ENGLISH[language](norm);
