import type { StateWords } from '../shapes/states';

export const states: StateWords = {
  axes: {
    open: { yes: 'aperto aperta riaperto', no: 'chiuso chiusa chiudere' },
    'going-on': { yes: 'continua continuano prosegue proseguono', no: 'cessato terminato sospeso' },
    alive: { yes: 'vivo viva sopravvissuto illeso', no: 'morto morta ucciso' },
    accepted: { yes: 'accettato approvato', no: 'rifiutato respinto' },
    begun: { yes: 'iniziato cominciato' },
    arrested: { yes: 'arrestato arrestata', no: 'ricercato latitante' },
    guilty: { yes: 'condannato colpevole', no: 'assolto' },
    sold: { yes: 'venduto venduta' },
    signed: { yes: 'firmato firmata' },
    appeal: { yes: 'ricorso appello impugnare impugnerà' },
    unanimous: { yes: 'unanimità unanime' },
    resigned: { yes: 'dimesso dimessa' },
    armed: { yes: 'armato armata', no: 'disarmato disarmata' },
    charged: { yes: 'incriminato imputato' },
  },
  negations: 'non nessun nessuno nessuna mai senza né niente nulla',
  failures: 'rifiutato incapace',
  hypothetical:
    'se potrebbe potrebbero sarebbe dovrebbe può possono evitare impedire chiede chiedono rischio per prima',
  conjunctions: 'ma e ed che perché',
  lookingBack: 'aveva avevano',
  determiners: "il lo la i gli le l' un uno una",
  others: 'dimissioni morte',
  noMore: ['non ci sono più'],
};
