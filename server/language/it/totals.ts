import type { TotalWords } from '../totals';

export const IT_TOTALS: TotalWords = {
  total: 'totale,totali,complessivo,complessivi,tutti,tutte',
  complete: 'ripartiti,ripartito,suddivisi,suddiviso,così distribuiti,composto da,rispettivamente',
  rest: 'il resto,gli altri,tra gli altri',
};
