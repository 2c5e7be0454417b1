import { wordSet } from '../cues';
import { opposites } from '../shapes/utterance-words';
import { type UtteranceWords } from '../shapes/utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('pas jamais rien aucun aucune non sans ni nullement guère point'),
  halfNegations: wordSet("ne n'"),
  pivots: wordSet('que qu avant apres plutot'),
  fillers: wordSet(
    'fut furent suis es sommes êtes sois soyons soient fusse ai as avons avez aie eus eut eurent aurai auras aurons aurez ' +
      'peux pouvons pouvez peuvent pouvait pouvaient vais vas va allons allez vont allait dois devons devez doivent ' +
      'devait faut fallait faudra être avoir pouvoir devoir aller ' +
      'oui très vraiment bien tout toute tous aussi encore déjà donc alors ça cela voilà bon ben enfin ' +
      "aujourd'hui hier demain maintenant ici là simplement seulement juste quand même tellement " +
      'franchement clairement évidemment effectivement absolument totalement toujours faire fait font ' +
      'peu prochain prochains prochaine prochaines',
  ),
  opposites: opposites(
    'pour/contre/avec/sans/malgre avant/apres/pendant/depuis plus/moins sur/sous dans/hors tout/rien tous/aucun toujours/jamais dedans/dehors ici/ailleurs premier/dernier premiere/derniere devons/pouvons doit/peut doivent/peuvent faut/peut ' +
      'pourquoi/comment/quand/combien/qui ' +
      "je|j'/nous|on/vous|tu/ils|elles/il/elle mon|ma|mes/notre|nos/votre|vos|ton|ta|tes/leur|leurs/son|sa|ses " +
      'moi/nous/vous|toi/eux|elles/lui/elle',
  ),
};
