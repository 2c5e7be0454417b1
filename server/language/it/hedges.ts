import type { HedgeWords } from '../shapes/hedges';

export const IT_HEDGES: HedgeWords = {
  before: {
    about: "circa,intorno a,approssimativamente,all' incirca,pressappoco,una media di,attorno a",
    nearly: 'quasi,poco meno di,vicino a,prossimo a',
    over: 'più di,oltre,al di sopra di,superiore a,superiori a,maggiore di,maggiore a,sopra i,supera,superano,>',
    'just-over': 'poco più di,appena più di,poco oltre',
    under: 'meno di,al di sotto di,sotto i,inferiore a,inferiori a,minore di,minore a,<',
    'just-under': 'poco meno di,appena',
    'at-least':
      'almeno,come minimo,non meno di,un minimo di,non è inferiore a,maggiore o uguale a,superiore o uguale a',
    'at-most': 'fino a,al massimo,al più,non più di,un massimo di,minore o uguale a,inferiore o uguale a',
    exactly: 'esattamente,solo,soltanto',
  },
  after: { about: 'circa', 'at-least': 'o più,come minimo', 'at-most': 'o meno,al massimo' },
  ranges: [
    ['tra', 'e'],
    ['fra', 'e'],
    ['da', 'a'],
    ['dal', 'al'],
    ['dai', 'ai'],
    ['tra i', 'e i'],
    ['tra il', 'e il'],
  ],
  rangeJoins: 'a',
  up: 'aumento,aumentato,aumentata,aumentati,aumentate,aumenta,crescita,cresciuto,cresciuta,cresciuti,cresciute,cresce,salito,salita,saliti,salite,sale,rialzo,incremento,balzo,più',
  down: 'calo,calato,calata,calati,calate,cala,diminuzione,diminuito,diminuita,diminuiti,diminuite,sceso,scesa,scesi,scese,scende,ribasso,riduzione,ridotto,ridotta,crollato,crollata,perso,flessione',
  changeLinks: 'di del un una in',
  moves:
    'passare,passato,passata,passati,passate,passa,salito,salita,saliti,salite,sceso,scesa,scesi,scese,aumentato,aumentata,aumentati,aumentate,calato,calata,portato,portata,ridotto,ridotta',
  part: 'tra cui,fra cui,di cui,compresi,comprese,inclusi,incluse,tra loro,dei quali,delle quali',
  partAfter: 'di loro,di essi,dei,delle',
  whole: 'un totale di,in totale,in tutto,complessivamente,totale',
  wholeAfter: 'in totale,in tutto,complessivamente',
  former: 'e non,invece di,anziché,contro,rispetto a,rispetto ai',
  formerAfter: "un anno prima,l' anno scorso,l' anno precedente,di un anno fa",
  forecast:
    'potrebbe,potrebbero,dovrebbe,dovrebbero,prevede,prevedono,previsto,previsti,previste,atteso,attesi,sarà,saranno,obiettivo,costerà',
  forecastAfter: 'saranno,sarà,potrebbero,potrebbe,dovrebbero,dovrebbe,previsti,previste,attesi,attese',
  labels: 'immagine,foto,numero,n .,n °,articolo,pagina,capitolo,legge,volo,sala,tel,binario',
  streets: 'via,viale,piazza,corso',
  sport: 'battuto,vinto,vittoria,sconfitta,pareggio,gol,partita,perso,risultato,punteggio',
};
