import type { TotalWords } from '../totals';

export const ES_TOTALS: TotalWords = {
  total: 'total,totales,conjunto,todos,todas',
  complete: 'se reparte,se reparten,repartidos,repartido,se desglosa,desglosado,compuesto por,respectivamente',
  rest: 'el resto,los demás,entre otros,principalmente',
};
