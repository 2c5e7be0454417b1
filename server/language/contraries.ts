import { stem } from './stem';

/** Common English words that say contraries, or two of a pair that are never one. */
const PAIRS =
  'better/worse best/worst good/bad win/lose victory/defeat success/failure yes/no more/less first/last before/after up/down ' +
  'open/close always/never everything/nothing everybody/nobody everyone/nobody friend/enemy war/peace love/hate rich/poor ' +
  'young/old early/late easy/hard easy/difficult guilty/innocent true/false alive/dead life/death left/right buy/sell ' +
  'morning/evening day/night hot/cold strong/weak high/low full/empty inside/outside north/south east/west man/woman ' +
  'brother/sister father/mother son/daughter boy/girl husband/wife king/queen happy/sad begin/end start/finish rise/fall ' +
  'increase/decrease remember/forget accept/refuse allow/forbid arrive/leave come/go live/die long/short near/far fast/slow ' +
  'big/small safe/dangerous clean/dirty dry/wet light/dark light/heavy black/white public/private possible/impossible ' +
  'yesterday/tomorrow summer/winter land/sea sun/rain laugh/cry speak/silent trust/doubt hope/fear healthy/sick cheap/expensive ' +
  'push/pull give/take save/spend support/oppose build/destroy sleep/wake question/answer month/year week/month hour/minute';

const CONTRARIES = new Map<string, Set<string>>();
for (const pair of PAIRS.split(' ')) {
  const [one = '', other = ''] = pair.split('/').map((word) => stem(word, 'en'));
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    CONTRARIES.set(a, (CONTRARIES.get(a) ?? new Set()).add(b));
}

/** Do two English stems say contraries (`better`, `wors`)? */
export const areContraries = (a: string, b: string): boolean => CONTRARIES.get(a)?.has(b) === true;
