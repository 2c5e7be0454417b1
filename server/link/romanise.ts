import { remember } from '../article/remember';

/**
 * Spellings that romanisations of one sound take in French, English, German and Spanish print, in order of application:
 * Arabic (dj/j, ou/u/w, kh/k, gh/g, q/k), Cyrillic (ev/eff, ï/y/i, tch/ch), doubled letters, mute final e and h; and
 * the Scottish and Irish Mac.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^ye(?=[bcdfghjklmnpqrstvwxz])/u, 'e'],
  [/^x(?=i)/u, 'sh'],
  [/^mac(?=[bcdfgklmnpqrst]h?[lr]?[aeiouy])/u, 'mc'],
  [/dsch/gu, 'j'],
  [/tsch|tch|shch|sch|ch|sh/gu, 'S'],
  [/dzh|(?<!^ab)dj|zh/gu, 'j'],
  [/kh|ck|q/gu, 'k'],
  [/gh|gu(?=[ei])/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/tz|ts/gu, 'z'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/eff$|ev$|ew$/u, 'ef'],
  [/off$|ov$|ow$/u, 'of'],
  [/(?<=e)w(?=[bcdfgklmnprtzS])/gu, 'v'],
  [/ou|oo|w/gu, 'u'],
  [/ee|y/gu, 'i'],
  [/(.)\1+/gu, '$1'],
  [/[ae]i+/gu, 'ai'],
  [/ii+/gu, 'i'],
  [/(?<=[aeiou])h(?![aeiou])/gu, ''],
  [/(?<=[^aeiou][aeiou]+[^aeiou]+)e$/u, ''],
  [/iia?$/u, 'ia'],
  [/^a?l?bu(?=[^aeiou])/u, 'bu'],
];

const KEPT = 20_000;

/** One spelling for all usual romanisations of a folded word (`boukamal` and `bukamal`; `khadafi` and `kadhafi`). Keeps vowels. */
export const romanKey = remember(KEPT, (word) => {
  let key = word;
  for (const [pattern, by] of RULES) key = key.replace(pattern, by);
  return key;
});

/** The consonants of a romanised word, which vary least: the key under which near spellings meet. */
export function skeleton(word: string): string {
  const key = romanKey(word);
  const bones = key
    .slice(1)
    .replace(/[aeiouh]/gu, '')
    .replace(/(.)\1+/gu, '$1');
  const first = /^[aeiouh]/u.test(key) ? 'a' : key.charAt(0);
  return first + bones;
}
