import type { ShareWords } from '../shapes/totals';
import type { TotalWords } from '../shapes/totals';

export const ES_TOTALS: TotalWords = {
  total: 'total,totales,conjunto,todos,todas',
  complete: 'se reparte,se reparten,repartidos,repartido,se desglosa,desglosado,compuesto por,respectivamente',
  rest: 'el resto,los demás,entre otros,principalmente',
  cast: 'votos emitidos,votantes',
  ballots: 'a favor,en contra,sí,no,nulos,blancos,en blanco,abstenciones,abstención',
  including:
    'de los cuales,de las cuales,de los que,de las que,de ellos,de ellas,incluidos,incluidas,entre ellos,entre ellas,incluye,incluyen',
  outOf: 'de los,de las,de sus,de estos,de estas',
  largest: 'mayores,principales,más grandes,más importantes,sobre todo,además,aparte',
  both: 'ambos,ambas',
  one: 'un,una,uno',
  halves: 'niñas/niños,chicas/chicos,mujeres/hombres,adultos/niños',
  conj: 'y,e',
  only: 'es decir,a saber',
  present: 'presentes,votaron',
  otherBefore: 'los otros,las otras,los restantes,las restantes,los demás,las demás',
  otherAfter: 'restantes',
  by: 'por,según',
  born: 'nacido,nacida,nació',
  died: 'murió,falleció,fallecido,fallecida',
  age: 'a los # años',
};

export const ES_SHARES: ShareWords = {
  leftover: 'el resto,resto,restante,restantes',
  others: 'los demás,otros,otras,otro',
  parted: 'partes?,votos,porcentajes?,sondeo,encuesta,resultados?,distribución,reparto',
  unsure: 'sin opinión,indecisos,no sabe,no saben,no contesta,no contestan,no respondieron,en blanco,blancos,nulos',
  opposites:
    'sí/no,(?:a favor|favorables?)/(?:en contra|contrarios?),de acuerdo/en desacuerdo,satisfechos/insatisfechos',
  breakdown: 'se reparte,se reparten,repartido,repartidos,se desglosa,se divide,se dividen,como sigue',
  votes: 'de los (?:votos|sufragios),de votos,de intención de voto',
  wholes:
    'del? (?:la |los |las |su |sus )?(?:presupuesto|gastos?|costes?|ingresos|ventas|capital|acciones|emisiones|producción)',
  multiple: 'varias respuestas(?: \\w+)?,respuestas? múltiples?,más de una respuesta',
  apart: 'participación,abstención,margen de error,tasa,entre,frente a,respectivamente,también,media,promedio',
  before: 'contra,que,desde',
  elsewhere: 'en,entre,vuelta,ante',
  headed: 'candidatos?,candidatas?,partidos?,respuestas?,opciones,listas?',
  fraction: 'de (?:los|las|sus|estos|estas)',
  result: 'es decir,o sea,o',
};
