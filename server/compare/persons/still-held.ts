import type { Article } from '../../article/article';
import type { Span } from '../../article/span';

/** Text looked at before a function, in UTF-16 code units. */
const REACH = 24;
const STILL =
  /(?<!\p{L})(?:still|remains|remained|toujours|encore|demeure|sigue\s(?:siendo|como)|todavía|aún|noch|weiterhin|ancora|tuttora|ainda|continua|nog|steeds)(?!\p{L})(?:\s[\p{L}'’-]+){0,3}\s?$/u;

/** Do the words before say that the function is held to this day (`who is still the manager`)? */
export const isStillHeld = ({ text }: Article, { start }: Span): boolean =>
  STILL.test(text.slice(Math.max(0, start - REACH), start)) || /^(?:remains|demeure|reste)\s/u.test(text.slice(start));
