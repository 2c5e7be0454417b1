import { remember } from '../../article/remember';
import { plain } from '../../language/stem';

const LETTERS = /[^\p{L}\p{N}]+/u;
/** Words that begin the names of many towns, which say nothing against one another. */
const GENERAL = new Set(
  'saint sainte saints st ste san santa santo sao sankt sint la le les los las el l d de du des del della di do da dos das sur sous en of the upon on port new old north south east west bad mount'.split(
    ' ',
  ),
);
/** News repeats its places. */
const KEPT = 8_000;

/** The words of a town's name that tell it from others, plain; all of them where every one is general. */
export const townWords = remember(KEPT, (name): readonly string[] => {
  const words = plain(name.toLowerCase())
    .split(LETTERS)
    .filter((word) => word.length > 1);
  const telling = words.filter((word) => !GENERAL.has(word));
  return telling.length > 0 ? telling : words;
});
