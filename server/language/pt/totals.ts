import type { ShareWords } from '../shapes/totals';
import type { TotalWords } from '../shapes/totals';

export const PT_TOTALS: TotalWords = {
  total: 'total,totais,conjunto,todos,todas',
  complete: 'repartidos,distribuídos,divididos,composto por,respetivamente,respectivamente',
  rest: 'o resto,os restantes,entre outros',
  cast: 'votos expressos,votantes',
  ballots: 'a favor,contra,sim,não,brancos,nulos,abstenções,abstenção',
  including: 'dos quais,das quais,destes,destas,entre eles,entre elas,incluindo',
  outOf: 'dos,das,dos seus,de',
  largest: 'maiores,principais,mais importantes,sobretudo,além disso',
  both: 'ambos,ambas',
  one: 'um,uma',
  halves: 'meninas/meninos,raparigas/rapazes,mulheres/homens,adultos/crianças',
  conj: 'e',
  only: 'ou seja,a saber',
  present: 'presentes,votaram',
  otherBefore: 'os outros,as outras,os restantes,as restantes,os demais',
  otherAfter: 'restantes',
  by: 'por,segundo',
  born: 'nascido,nascida,nasceu',
  died: 'morreu,faleceu,falecido,falecida',
  age: 'aos # anos',
};

export const PT_SHARES: ShareWords = {
  leftover: 'o resto,resto,o restante,restante,restantes',
  others: 'os demais,outros,outras',
  parted: 'partes?,votos,percentage[mn]s?,sondagem,pesquisa,resultados?,distribuição',
  unsure: 'sem opinião,indecisos,não sabe,não sabem,não responde,não respondem,não responderam,brancos,nulos',
  opposites: 'sim/não,(?:a favor|favoráveis)/contra,satisfeitos/insatisfeitos',
  breakdown: 'divide-se,dividem-se,dividido,divididos,reparte-se,distribui-se,distribuem-se,como segue',
  votes: 'dos (?:votos|sufrágios),de votos,das intenções de voto',
  wholes: '(?:do|da|dos|das) (?:orçamento|despesas?|custos?|receitas|vendas|capital|ações|emissões|produção)',
  multiple: 'várias respostas(?: \\w+)?,respostas? múltiplas?,mais de uma resposta',
  apart: 'participação,abstenção,comparecimento,margem de erro,taxa,entre,face a,respectivamente,também,média',
  before: 'contra,que,desde',
  elsewhere: 'em,no,na,nos,nas,entre,turno',
  headed: 'candidat[oa]s?,partidos?,respostas?,opções,listas?',
  fraction: 'd(?:os|as),de seus,de suas',
  result: 'ou seja,isto é,ou',
};
