import type { StateWords } from '../states';

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
  },
  negations: 'non nessun nessuno nessuna mai senza né niente nulla',
  hypothetical:
    'se potrebbe potrebbero sarebbe dovrebbe può possono evitare impedire chiede chiedono rischio per prima',
  conjunctions: 'ma e ed che perché',
  others: '',
  noMore: ['non ci sono più'],
};
