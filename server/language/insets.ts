import type { Language } from '../article/language';
import { inWordLists } from './word-lists';

/**
 * Words that stand between two commas behind a subject and set it against another (`the bridge, however, …`, `le pont,
 * lui, …`, `für ihren Teil`). Besides them an inset has words without content only.
 */
const WORDS: Readonly<Record<Language, string>> = {
  en: 'however meanwhile though instead too also then nevertheless nonetheless moreover by contrast for its his her their part in turn on the other hand',
  fr: 'lui elle eux elles aussi en revanche au contraire pour sa leur part à son tour quant toutefois cependant pourtant néanmoins enfin également de côté',
  de: 'jedoch hingegen dagegen aber allerdings indes dennoch ebenfalls auch wiederum für seinen ihren teil im gegensatz',
  es: 'sin embargo en cambio por su parte también tampoco además no obstante a vez',
  it: 'invece però tuttavia anche comunque da parte sua loro a volta dal canto suo',
  pt: 'porém contudo também no entanto por sua vez outro lado',
  nl: 'echter daarentegen evenwel ook wel op hun zijn haar beurt van kant',
};

/** May the normalised word stand in such an inset? */
export const isInset = inWordLists(WORDS);
