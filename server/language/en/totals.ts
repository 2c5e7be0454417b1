import type { TotalWords } from '../totals';

export const EN_TOTALS: TotalWords = {
  total: 'total,totals,totalling,totaling,combined,all,altogether,overall,full,whole',
  complete:
    'as follows,accounted for,made up of,broken down,breaks down,split between,split as,split into,divided between,divided into,consists of,comprising,comprises,respectively',
  rest: 'the rest,the others,the remainder,remaining,others,for example,including,mainly,among others',
};
