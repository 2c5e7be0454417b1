import type { TotalWords } from '../totals';

export const ES_TOTALS: TotalWords = {
  total: 'total,totales,conjunto,todos,todas',
  complete: 'se reparte,se reparten,repartidos,repartido,se desglosa,desglosado,compuesto por,respectivamente',
  rest: 'el resto,los demás,entre otros,principalmente',
  cast: 'votos emitidos,votantes',
  ballots: 'a favor,en contra,sí,no,nulos,blancos,en blanco,abstenciones,abstención',
  including: 'de los cuales,de ellos,incluidos',
  conj: 'y,e',
  only: 'es decir,a saber',
  present: 'presentes,votaron',
  born: 'nacido,nacida,nació',
  died: 'murió,falleció,fallecido,fallecida',
  age: 'a los # años',
};
