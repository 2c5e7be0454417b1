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
    appeal: { yes: 'contester contestera contesté saisir saisira pourvoi', no: 'renoncé renoncer' },
    arrested: { yes: 'arrêté arrêtée interpellé interpellée écroué', no: 'recherché fuite cavale' },
    guilty: { yes: 'condamné condamnée coupable', no: 'acquitté acquittée relaxé relaxée innocenté' },
    demolished: { yes: 'démoli démolie démolir rasé détruit détruite', no: 'intact intacte debout' },
    sold: { yes: 'vendu vendue cédé cédée vendre' },
    signed: { yes: 'signé signée signer ratifié' },
    injured: { yes: 'blessé blessée' },
    free: { yes: 'libéré libérée relâché', no: 'détenu détenue incarcéré incarcérée emprisonné' },
    unanimous: { yes: 'unanime unanimes unanimité', no: 'divisé divisée partagé' },
    resigned: { yes: 'démissionné démissionner' },
    conscious: { yes: 'conscient consciente', no: 'inconscient inconsciente' },
    armed: { yes: 'armé armée armés', no: 'désarmé désarmée' },
    charged: { yes: 'inculpé inculpée' },
  },
  negations: "ne n' pas sans ni non",
  hypothetical:
    "si s' pourrait pourraient serait seraient devrait devraient peut peuvent éventuel éventuelle risque menace menacé éviter empêcher demande demandent réclame réclament exige exigent appelle appellent espère souhaite veut veulent faut prévoit envisage pour afin avant initialement auparavant",
  conjunctions: "mais et que qu' qui car donc or où dont",
  lookingBack: 'avait avaient',
  determiners: "le la les l' un une des du ce cette ces son sa ses leur leurs",
  others:
    'début débuts ferme fermes vif démission conteste contestent contestait contesté contestés contestée contestées',
  noMore: ["il n' y a plus de", "il n' y a plus d'", "n' y a plus", 'plus aucun', 'plus aucune'],
};
