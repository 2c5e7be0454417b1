import type { StateWords } from '../shapes/states';

export const states: StateWords = {
  axes: {
    open: { yes: 'aberto aberta reaberto', no: 'fechado fechada encerrado fechar' },
    'going-on': { yes: 'continua continuam prossegue', no: 'cessado terminado suspenso' },
    alive: { yes: 'vivo viva sobreviveu ileso', no: 'morto morta' },
    accepted: { yes: 'aceite aceitou aprovado aprovou', no: 'recusado recusou rejeitado rejeitou' },
    begun: { yes: 'começado começou iniciado iniciou' },
    arrested: { yes: 'detido detida preso', no: 'foragido' },
    guilty: { yes: 'condenado culpado', no: 'absolvido' },
    sold: { yes: 'vendido vendida' },
    signed: { yes: 'assinado assinou' },
    appeal: { yes: 'recorrer recorrerá recurso apelar' },
    unanimous: { yes: 'unanimidade unânime' },
    resigned: { yes: 'demitiu-se' },
    armed: { yes: 'armado armada', no: 'desarmado desarmada' },
    charged: { yes: 'indiciado acusado' },
  },
  negations: 'não nem nunca nenhum nenhuma ninguém sem nada',
  failures: 'recusou incapaz',
  hypothetical: 'se poderia poderiam seria deveria pode podem evitar impedir exige exigem pede risco para antes',
  conjunctions: 'mas e que porque',
  lookingBack: 'tinha tinham havia haviam',
  determiners: 'o a os as um uma uns umas seu sua',
  others: 'demissão morte mortes',
  noMore: ['já não há'],
};
