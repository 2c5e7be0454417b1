import { hasHan, romaniseHan, withSurnameApart } from './han';
import { romaniseAlphabets, romaniseSyllables, withArticleApart } from './scripts';

/** Letters that decomposition leaves alone, in the plain letters newsrooms use for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  // Cyrillic, the usual English romanisation
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  // Greek
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  // Georgian, Armenian
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  զ: 'z',
  է: 'e',
  ը: 'a',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch',
  մ: 'm',
  յ: 'y',
  ն: 'n',
  շ: 'sh',
  ո: 'o',
  չ: 'ch',
  պ: 'p',
  ջ: 'j',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'v',
  փ: 'p',
  ք: 'k',
  օ: 'o',
  ֆ: 'f',
};
const FOREIGN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Hebrew, Arabic, kana, Han and Hangul: few names have them. */
const FAR = /[\u0590-\u06ff\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/u;

/**
 * Lower case, no accents, one plain Latin alphabet: Cyrillic, Greek, Georgian, Armenian, Hebrew, Arabic, kana, Han and
 * Hangul are romanised. Other scripts stay as they are.
 */
export function fold(text: string): string {
  const far = FAR.test(text);
  const marked = far ? romaniseSyllables(hasHan(text) ? romaniseHan(text) : text) : text;
  const letters = marked
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const bare = far ? romaniseAlphabets(letters) : letters;
  // Turkish dotted capital I leaves a mark behind when lowered; by then marks are gone.
  return bare.replace(FOREIGN, (letter) => PLAIN[letter] ?? letter);
}

/** A word of a name: as written, and folded. */
export interface WrittenWord {
  readonly written: string;
  readonly folded: string;
}

/**
 * The words of a name. Hyphens, dots and spaces separate; apostrophes within a word do not (`Ta'izz`, `O’Brien`), but an
 * elided article before it does (`l’Observatoire`, `d'Albu Kamal`).
 */
export function nameWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  for (const [written] of (FAR.test(text) ? withArticleApart(withSurnameApart(text)) : text)
    .replace(/(?<![\p{L}\p{N}])([ldLD])['’ʼ](?=\p{Lu})/gu, (_, article: string) => `${article.toLowerCase()} `)
    .matchAll(/[\p{L}\p{M}\p{N}%&'’ʼʿʾ‘`]+/gu)) {
    const folded = fold(written).replace(/['’ʼʿʾ‘`]/gu, '');
    if (folded) words.push({ written, folded });
  }
  return words;
}
