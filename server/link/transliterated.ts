import { remember } from '../article/remember';
import { fold } from './fold';
import { romanKey, skeleton } from './romanise';

/** Arabic articles, and words for father, son, daughter and servant, before or between the parts of a name. */
const ARABIC_PART =
  /(?:^|[\s-])(?:al|el|ul|ad|ar|as|at|az|ash|abdu?l?|abdel|abou|abu|bou|ben|bin|bint|ibn|ould|ait)[\s-]/u;
/** Given names from Arabic that are given most: each has a dozen spellings, which share their consonants. */
const ARABIC_NAMES =
  'mohammed muhammad muhammed mohamad yusuf mahmoud mahmud mehmet ahmed hamid hamed youssef hassan hasan hussein ali omar umar ibrahim khaled mustafa said samir karim rachid ' +
  'tarek walid faisal nasser mansour salah saleh salem salim jamal kamal bilal bashar rami sami farouk fouad anwar adel hazem ' +
  'hisham ismail idris yassin yasser zakaria abdallah aisha fatima khadija mariam zeinab leila noura samira nadia amina hanan rania';
/** Fewer consonants are shared by names of all tongues. */
const FEWEST_CONSONANTS = 4;
const byKey = new Set(ARABIC_NAMES.split(' ').map(romanKey));
const byConsonants = new Set(
  ARABIC_NAMES.split(' ')
    .map(skeleton)
    .filter(({ length }) => length >= FEWEST_CONSONANTS),
);
/** Sounds that only a transliteration writes so, and endings of surnames written in Cyrillic. */
const FOREIGN_SOUND = /kh|zh|dj|dh|tch|shch|^gh[aou]|q(?!u)/u;
const SLAVIC_END = /(?:[oei](?:v|ff)a?|[sc]k(?:yi?|iy|ii|aya)|enko|tchouk|chuk|v[iy]t?ch)$/u;

const KEPT = 5_000;

/**
 * Does the name seem to come from another alphabet? Then languages and outlets write it each in their way. Judged by
 * its parts and sounds; a name in Latin letters has one right spelling, its bearer's.
 */
export const isTransliterated = remember(KEPT, (name: string): boolean => {
  const folded = fold(name);
  if (ARABIC_PART.test(folded)) return true;
  return folded
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        FOREIGN_SOUND.test(word) ||
        SLAVIC_END.test(word) ||
        byKey.has(romanKey(word)) ||
        byConsonants.has(skeleton(word)),
    );
});
