import type { TotalWords } from '../totals';

export const IT_TOTALS: TotalWords = {
  total: 'totale,totali,complessivo,complessivi,tutti,tutte',
  complete: 'ripartiti,ripartito,suddivisi,suddiviso,così distribuiti,composto da,rispettivamente',
  rest: 'il resto,gli altri,tra gli altri',
  cast: 'votanti,voti espressi,voti validi',
  ballots: 'a favore,favorevoli,contrari,sì,no,bianche,nulle,schede bianche,schede nulle,astenuti,astensioni',
  including: 'di cui,tra cui',
  conj: 'e,ed',
  only: 'ossia,cioè,vale a dire',
  present: 'presenti,votanti',
  born: 'nato,nata,nacque',
  died: 'morto,morta,morì,deceduto,deceduta',
  age: 'a # anni,all.età di # anni',
};
