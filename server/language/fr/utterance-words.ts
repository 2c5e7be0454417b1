import { wordSet } from '../cues';
import { opposites } from '../shapes/utterance-words';
import { type UtteranceWords } from '../shapes/utterance-words';

export const utteranceWords: UtteranceWords = {
  negations: wordSet('pas jamais rien aucun aucune non sans ni nullement guère point'),
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
    'pour/contre avec/sans avant/apres plus/moins sur/sous dans/hors tout/rien tous/aucun toujours/jamais dedans/dehors ici/ailleurs premier/dernier premiere/derniere devons/pouvons doit/peut doivent/peuvent faut/peut',
  ),
};
