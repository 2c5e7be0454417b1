import type { TotalWords } from '../totals';

export const PT_TOTALS: TotalWords = {
  total: 'total,totais,conjunto,todos,todas',
  complete: 'repartidos,distribuídos,divididos,composto por,respetivamente,respectivamente',
  rest: 'o resto,os restantes,entre outros',
};
