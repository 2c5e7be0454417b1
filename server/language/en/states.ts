import type { StateWords } from '../states';

export const states: StateWords = {
  axes: {
    open: { yes: 'open opened reopened reopen', no: 'close closed shut closing' },
    'going-on': {
      yes: 'continue continued continues continuing ongoing',
      no: 'ceased ended stopped over finished halted suspended',
    },
    alive: { yes: 'alive survived survive unhurt', no: 'dead died killed' },
    accepted: { yes: 'accepted accept approved adopted backed', no: 'refused refuse rejected reject' },
    begun: { yes: 'begun began begin started start' },
    appeal: { yes: 'appeal appealed sue sued court', no: 'waived' },
    arrested: { yes: 'arrested detained', no: 'fugitive sought wanted' },
    guilty: { yes: 'guilty convicted', no: 'acquitted cleared' },
    demolished: { yes: 'demolished demolish demolition knocked destroyed razed', no: 'intact' },
    sold: { yes: 'sold sell' },
    signed: { yes: 'signed ratified' },
    injured: { yes: 'injured wounded hurt' },
    free: { yes: 'freed released', no: 'jailed imprisoned held' },
    unanimous: { yes: 'unanimous unanimously unanimity', no: 'divided split' },
    resigned: { yes: 'resigned resign quit' },
    conscious: { yes: 'conscious', no: 'unconscious' },
    armed: { yes: 'armed', no: 'unarmed' },
    charged: { yes: 'charged indicted', no: 'uncharged' },
  },
  negations:
    "not no n't never none nobody without neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't nothing",
  hypothetical:
    'if whether could may might would should possible possibly threat threatened risk avoid prevent demand demanded demanding urge urged call called hope hoped want wants wanted plan planned propose proposed before unless until consider considering initially previously formerly',
  conjunctions: 'but and that who which because while so',
  lookingBack: 'had',
  determiners: 'the a an this these his her their its',
  others: 'closely shutter finding arrest arrests',
  noMore: ['there is no more', 'there are no more', 'no longer any'],
};
