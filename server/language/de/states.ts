import type { StateWords } from '../shapes/states';

export const states: StateWords = {
  axes: {
    open: { yes: 'geöffnet offen wiedereröffnet', no: 'geschlossen gesperrt' },
    'going-on': { yes: 'andauern andauernd fortgesetzt', no: 'beendet eingestellt' },
    alive: { yes: 'überlebt lebend unverletzt', no: 'tot gestorben getötet' },
    accepted: { yes: 'angenommen gebilligt genehmigt zugestimmt', no: 'abgelehnt verworfen' },
    begun: { yes: 'begonnen angefangen gestartet' },
    arrested: { yes: 'festgenommen verhaftet', no: 'flüchtig' },
    guilty: { yes: 'verurteilt schuldig', no: 'freigesprochen' },
    sold: { yes: 'verkauft' },
    signed: { yes: 'unterzeichnet unterschrieben' },
    appeal: { yes: 'berufung revision klagen anfechten' },
    unanimous: { yes: 'einstimmig', no: 'gespalten' },
    resigned: { yes: 'zurückgetreten' },
    armed: { yes: 'bewaffnet', no: 'unbewaffnet' },
    charged: { yes: 'angeklagt' },
  },
  negations: 'nicht kein keine keinen keiner nie niemals niemand ohne weder noch nichts',
  failures: 'verweigert verweigerte unfähig',
  hypothetical:
    'wenn falls ob könnte könnten würde würden sollte sollten fordert fordern verhindern droht drohen möglich vor',
  conjunctions: 'aber und dass der die das denn weil',
  lookingBack: 'hatte hatten',
  determiners: 'der die das den dem des ein eine einen einem einer',
  others: 'offensive',
  noMore: ['keine mehr'],
};
