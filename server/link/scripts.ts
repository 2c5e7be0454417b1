/**
 * Names in scripts that do not write all vowels, or write syllables, in the Latin letters that newsrooms use for them.
 * Only as near as a comparison needs: short Arabic and Hebrew vowels stay unwritten, and one letter has one sound.
 */

/** Arabic with Persian and Urdu, and Hebrew, which decomposition and the loss of marks leave as these. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ٱ: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ڈ: 'd',
  ذ: 'dh',
  ر: 'r',
  ڑ: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  ه: 'h',
  ہ: 'h',
  ھ: 'h',
  ة: 'a',
  و: 'u',
  ي: 'i',
  ی: 'i',
  ے: 'e',
  ى: 'a',
  ء: '',
  ـ: '',
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'u',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'i',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: 'a',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};

/** Katakana in the order of their code points from ァ to ヴ; hiragana lie 96 before them. */
const KANA = (
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do ' +
  'na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu'
).split(' ');
const FIRST_KANA = 0x30a1;
const FIRST_HIRAGANA = 0x3041;
/** Small vowels take the place of the vowel before: `フィ` is `fi`; so do small ya, yu, yo after i: `キョ` is `kyo`. */
const SMALL = /[ァィゥェォャュョぁぃぅぇぉゃゅょ]/u;

/** Parts of a Hangul syllable, in the order in which its code point counts them. */
const INITIALS = 'k kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST_HANGUL = 0xac00;
const LAST_HANGUL = 0xd7a3;

const plain = (part: string | undefined): string => (part === undefined || part === '-' ? '' : part);

function kanaOf(sign: string): string | null {
  const code = sign.charCodeAt(0);
  const at = code >= FIRST_KANA ? code - FIRST_KANA : code - FIRST_HIRAGANA;
  return at >= 0 && at < KANA.length ? plain(KANA[at]) : null;
}

function hangulOf(code: number): string {
  const at = code - FIRST_HANGUL;
  const [initial, vowel, final] = [Math.floor(at / 588), Math.floor((at % 588) / 28), at % 28];
  return plain(INITIALS[initial]) + plain(VOWELS[vowel]) + plain(FINALS[final]);
}

const SYLLABLES = /[\u3041-\u3096\u30a1-\u30f4ー\uac00-\ud7a3]/u;
const ALPHABETS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'u');
const EACH_LETTER = new RegExp(ALPHABETS.source, 'gu');

/** Kana and Hangul, composed, in Latin letters; everything else as it is. */
export function romaniseSyllables(text: string): string {
  if (!SYLLABLES.test(text)) return text;
  let latin = '';
  for (const sign of text.normalize('NFC')) {
    const code = sign.charCodeAt(0);
    if (code >= FIRST_HANGUL && code <= LAST_HANGUL) latin += hangulOf(code);
    else if (sign !== 'ー') {
      const kana = kanaOf(sign);
      latin = kana !== null && SMALL.test(sign) ? latin.replace(/[aiueo]$/u, '') + kana : latin + (kana ?? sign);
    }
  }
  return latin;
}

/** Arabic and Hebrew letters, without marks, in Latin letters; everything else as it is. */
export function romaniseAlphabets(text: string): string {
  if (!ALPHABETS.test(text)) return text;
  return text.replace(/^او|^או/u, 'o').replace(EACH_LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** Sets the Arabic article apart from its name, as romanisations do: `الأسد` → `ال أسد`. */
export const withArticleApart = (text: string): string => text.replace(/(?<!\p{L})ال(?=\p{L}{3})/gu, 'ال ');
