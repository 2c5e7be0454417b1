import type { Prose } from '../article/prose';

/** Words of a notice that sets right what was printed: it quotes the wrong name or figure on purpose. */
const NOTICE =
  /(?<!\p{L})(?:correct(?:ed|s|ion|ions)?\sversion|(?:an?|the|our)\s(?:earlier|previous|original)\s(?:version|story|report|article)|previous\sstory|(?:earlier|previously|originally|initially|mistakenly|incorrectly|wrongly)\s(?:reported|stated|said|gave|misspelled|identified)|(?:has|have|had)\sbeen\scorrected|later\scorrected|misspell(?:ed|ing|s)|misspelt|une\s(?:précédente|première)\sversion|version\s(?:précédente|antérieure)|rectificatif|erratum|par\serreur|orthographié)(?!\p{L})|\(sic\)|^(?:correction|clarification|rectificatif|erratum|précision)\s*[:.—–-]/iu;

const known = new WeakMap<Prose, boolean>();

/** Is the block a notice of correction? */
export function isCorrection(prose: Prose): boolean {
  let notice = known.get(prose);
  if (notice === undefined) known.set(prose, (notice = NOTICE.test(prose.text)));
  return notice;
}
