import type { StateWords } from '../states';

export const states: StateWords = {
  axes: {
    open: { yes: 'ouvert ouverte ouvrir rouvert rouvrir', no: 'fermé fermée fermer fermera fermeront' },
    'going-on': {
      yes: 'poursuivre poursuit poursuivent poursuivait poursuivaient continuer continue continuent continuait durer durent',
      no: 'cessé cesser terminé terminée achevé interrompu suspendu suspendue',
    },
    alive: { yes: 'vivant vivante survécu survivre indemne', no: 'mort morte décédé décédée tué tuée' },
    accepted: {
      yes: 'accepté accepter approuvé approuver adopté adoptée validé',
      no: 'refusé refuser rejeté rejeter rejetée',
    },
    begun: { yes: 'commencé commencer débuté débuter entamé entamer démarré démarrer' },
    appeal: { yes: 'contester contestera contesté', no: 'renoncé renoncer' },
    arrested: { yes: 'arrêté arrêtée interpellé interpellée écroué', no: 'recherché fuite cavale' },
    guilty: { yes: 'condamné condamnée coupable', no: 'acquitté acquittée relaxé relaxée innocenté' },
    demolished: { yes: 'démoli démolie démolir rasé détruit détruite', no: 'intact intacte debout' },
    sold: { yes: 'vendu vendue cédé cédée vendre' },
    signed: { yes: 'signé signée signer ratifié' },
    injured: { yes: 'blessé blessée' },
    free: { yes: 'libéré libérée relâché', no: 'détenu détenue incarcéré incarcérée emprisonné' },
  },
  negations: "ne n' pas plus jamais aucun aucune nul nulle rien personne sans ni non",
  hypothetical:
    "si s' pourrait pourraient serait seraient devrait devraient peut peuvent éventuel éventuelle risque menace menacé éviter empêcher demande demandent réclame réclament exige exigent appelle appellent espère souhaite veut veulent faut prévoit envisage pour afin avant",
  conjunctions: "mais et que qu' qui car donc or où dont",
  others: 'début débuts ferme fermes vif',
  noMore: ["il n' y a plus de", "il n' y a plus d'", "n' y a plus", 'plus aucun', 'plus aucune'],
};
