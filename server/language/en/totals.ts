import type { TotalWords } from '../totals';

export const EN_TOTALS: TotalWords = {
  total: 'total,totals,totalling,totaling,combined,all,altogether,overall,full,whole',
  complete:
    'as follows,accounted for,made up of,broken down,breaks down,split between,split as,split into,divided between,divided into,consists of,comprising,comprises,respectively',
  rest: 'the rest,the others,the remainder,remaining,others,for example,including,mainly,among others',
  cast: 'votes cast,ballots cast,ballot papers cast,ballots returned,total poll,papers returned',
  ballots:
    'for,against,in favour,in favor,yes,no,spoiled,spoilt,spoiled ballots,rejected,invalid,blank,abstained,abstentions,abstaining',
  including: 'of which,of whom,including',
  conj: 'and,plus',
  only: 'namely,that is,i\\.e\\.',
  present: 'present,voted,took part,voting,in attendance',
  born: 'born',
  died: 'died,dies,death',
  age: 'aged #,at the age of #,at age #',
};
