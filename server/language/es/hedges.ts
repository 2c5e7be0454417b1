import type { HedgeWords } from '../shapes/hedges';

export const ES_HEDGES: HedgeWords = {
  before: {
    about: 'unos,unas,alrededor de,aproximadamente,cerca de,en torno a,más o menos,una media de',
    nearly: 'casi,cerca de,prácticamente',
    over: 'más de,por encima de,superior a,superiores a,superan,supera,mayor que,mayores que,más alto que,más alta que,más altos que,más altas que,más grande que,más grandes que,mayor a,mayor de,superior al,>',
    'just-over': 'algo más de,poco más de,un poco más de,ligeramente más de',
    under:
      'menos de,por debajo de,inferior a,inferiores a,menor que,menores que,más bajo que,más baja que,más bajos que,más bajas que,más pequeño que,más pequeña que,menor a,menor de,<',
    'just-under': 'algo menos de,poco menos de,un poco menos de,apenas',
    'at-least':
      'al menos,por lo menos,como mínimo,no menos de,un mínimo de,mayor o igual que,mayor o igual a,igual o mayor que,mayores o iguales a,superiores o iguales a,superior o igual a',
    'at-most':
      'hasta,como máximo,como mucho,no más de,un máximo de,menor o igual que,menor o igual a,igual o menor que,menores o iguales a,inferiores o iguales a,inferior o igual a,igual a o menor que',
    exactly: 'exactamente,sólo,solo,solamente',
  },
  after: {
    about: 'aproximadamente,más o menos',
    'at-least': 'o más,como mínimo,al menos',
    'at-most': 'o menos,como máximo',
  },
  ranges: [
    ['entre', 'y'],
    ['de', 'a'],
    ['desde', 'hasta'],
    ['entre', 'e'],
    ['entre el', 'y el'],
    ['entre los', 'y los'],
    ['de entre', 'y'],
  ],
  rangeJoins: 'a',
  up: 'aumento,aumentó,aumentaron,aumentado,aumenta,aumentan,subida,subió,subieron,sube,suben,subido,alza,creció,crecieron,crece,crecimiento,crecido,incremento,incrementó,incrementaron,avanzó,repuntó,más,ganó',
  down: 'caída,cayó,cayeron,cae,caído,bajó,bajaron,baja,bajada,descenso,descendió,descendieron,reducción,redujo,redujeron,reducido,disminuyó,disminuyeron,perdió,retroceso,retrocedió',
  changeLinks: 'de del un una en la hasta',
  moves:
    'pasar,pasó,pasado,pasa,pasaron,aumentó,aumentaron,subió,subieron,bajó,bajaron,cayó,cayeron,elevó,elevado,redujo,redujeron,creció,crecieron,descendió,reducir',
  part: 'entre ellos,entre ellas,de los cuales,de las cuales,de ellos,incluidos,incluidas,incluido,incluida,entre los que',
  partAfter: 'de ellos,de ellas,de los,de las',
  whole: 'un total de,en total,total de,total',
  wholeAfter: 'en total',
  former: 'y no,en lugar de,en vez de,frente a,contra,desde,comparado con',
  formerAfter: 'un año antes,el año pasado,el año anterior,hace un año',
  forecast: 'podría,podrían,prevé,prevén,previsto,previstos,espera,esperan,deberá,será,serán,planea,objetivo,costará',
  forecastAfter: 'serán,será,podrían,podría,deberán,deberá,previstos,previstas,esperados,esperadas',
  labels: 'imagen,foto,número,núm,n º,nº,artículo,página,capítulo,ley,vuelo,ruta,calle,sala,tel',
  streets: 'calle,avenida,plaza,paseo',
  sport: 'ganó,gana,victoria,derrota,marcador,empate,venció,goles,partido,perdió,derrotó,resultado',
};
