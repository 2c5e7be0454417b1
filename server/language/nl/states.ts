import type { StateWords } from '../shapes/states';

export const states: StateWords = {
  axes: {
    open: { yes: 'open geopend heropend', no: 'gesloten dicht' },
    'going-on': { yes: 'voortgezet aanhoudend', no: 'beëindigd gestopt opgeschort' },
    alive: { yes: 'levend overleefd ongedeerd', no: 'dood overleden gedood' },
    accepted: { yes: 'aanvaard goedgekeurd', no: 'geweigerd verworpen afgewezen' },
    begun: { yes: 'begonnen gestart' },
    arrested: { yes: 'gearresteerd aangehouden opgepakt', no: 'voortvluchtig' },
    guilty: { yes: 'veroordeeld schuldig', no: 'vrijgesproken' },
    sold: { yes: 'verkocht' },
    signed: { yes: 'ondertekend' },
    appeal: { yes: 'beroep cassatie' },
    unanimous: { yes: 'unaniem', no: 'verdeeld' },
    resigned: { yes: 'afgetreden' },
    armed: { yes: 'gewapend', no: 'ongewapend' },
    charged: { yes: 'aangeklaagd' },
  },
  negations: 'niet geen nooit niemand zonder noch niets',
  failures: 'geweigerd weigerde',
  hypothetical: 'als indien of zou zouden kan kunnen moet moeten eist eisen voorkomen dreigt voor',
  conjunctions: 'maar en dat die want',
  lookingBack: 'had hadden',
  determiners: 'de het een',
  others: '',
  noMore: ['er zijn geen meer'],
};
