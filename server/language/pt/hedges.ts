import type { HedgeWords } from '../shapes/hedges';

export const PT_HEDGES: HedgeWords = {
  before: {
    about: 'cerca de,aproximadamente,por volta de,em torno de,à volta de,uns,umas,uma média de',
    nearly: 'quase,perto de,praticamente',
    over: 'mais de,mais do que,acima de,superior a,superiores a,maior que,maiores que,mais alto que,mais alta que,mais altos que,mais altas que,maior do que,maior do que,ultrapassa,supera,>',
    'just-over': 'pouco mais de,um pouco mais de',
    under:
      'menos de,menos do que,abaixo de,inferior a,inferiores a,menor que,menores que,mais baixo que,mais baixa que,mais baixos que,mais baixas que,menor do que,<',
    'just-under': 'pouco menos de,um pouco menos de',
    'at-least':
      'pelo menos,ao menos,no mínimo,não menos de,um mínimo de,maior ou igual que,maior ou igual a,superior ou igual a,superiores ou iguais a',
    'at-most':
      'até,no máximo,não mais de,um máximo de,menor ou igual que,menor ou igual a,inferior ou igual a,inferiores ou iguais a',
    exactly: 'exatamente,só,apenas',
  },
  after: {
    about: 'aproximadamente',
    'at-least': 'ou mais,no mínimo,como mínimo',
    'at-most': 'ou menos,no máximo,como máximo',
  },
  ranges: [
    ['entre', 'e'],
    ['de', 'a'],
    ['de', 'para'],
    ['desde', 'até'],
    ['de', 'até'],
    ['entre o', 'e o'],
    ['entre os', 'e os'],
  ],
  rangeJoins: 'a',
  up: 'aumento,aumentou,aumentaram,aumenta,aumentado,aumentada,subida,subiu,subiram,sobe,subido,alta,cresceu,cresceram,cresce,crescimento,crescido,acréscimo,avançou,avançaram,disparou,dispararam,mais',
  down: 'queda,caiu,caíram,cai,caído,baixou,baixaram,baixa,descida,desceu,desceram,redução,reduziu,reduziram,diminuiu,diminuíram,recuou,recuaram,recuo,perdeu,perderam',
  changeLinks: 'de do um uma em no',
  moves:
    'passar,passou,passado,passaram,aumentou,aumentaram,subiu,subiram,baixou,baixaram,caiu,caíram,elevou,reduziu,reduziram,cresceu,cresceram,recuou,desceu',
  part: 'entre eles,entre elas,dos quais,das quais,incluindo,entre os quais,deles',
  partAfter: 'deles,delas,dos,das',
  whole: 'um total de,no total,ao todo,total de,total',
  wholeAfter: 'no total,ao todo',
  former: 'e não,em vez de,contra,face a,ante,comparado com',
  formerAfter: 'um ano antes,no ano passado,do ano passado,no ano anterior',
  forecast:
    'poderá,poderão,poderia,deve,devem,deverá,deverão,prevê,preveem,previsto,previstos,espera,será,serão,objetivo,custará',
  forecastAfter: 'serão,será,poderão,poderá,poderiam,deverão,deverá,previstos,previstas,esperados,esperadas',
  labels: 'imagem,foto,número,n .,nº,n º,artigo,página,capítulo,lei,voo,sala,tel',
  streets: 'rua,avenida,praça,travessa',
  sport: 'venceu,vitória,derrota,empate,golos,gols,jogo,perdeu,derrotou,placar,resultado',
};
