import type { TotalWords } from '../totals';

export const PT_TOTALS: TotalWords = {
  total: 'total,totais,conjunto,todos,todas',
  complete: 'repartidos,distribuídos,divididos,composto por,respetivamente,respectivamente',
  rest: 'o resto,os restantes,entre outros',
  cast: 'votos expressos,votantes',
  ballots: 'a favor,contra,sim,não,brancos,nulos,abstenções,abstenção',
  including: 'dos quais,das quais,incluindo',
  conj: 'e',
  only: 'ou seja,a saber',
  present: 'presentes,votaram',
  born: 'nascido,nascida,nasceu',
  died: 'morreu,faleceu,falecido,falecida',
  age: 'aos # anos',
};
