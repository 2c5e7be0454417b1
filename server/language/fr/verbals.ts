import type { VerbalWords } from '../shapes/verbals';

export const verbals: VerbalWords = {
  auxiliaries:
    "a ont avait avaient aura auront est sont était étaient été sera seront fut furent eut eurent soit soient ait aient ai avons as es suis sommes étais resté restée restés restées reste restent restait restaient demeure demeuré demeurée ne n' se s' pas jamais plus point y",
  pronouns: "il elle ils elles on qui nous je j' vous",
  nounish:
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos aucun aucune sans en dans à au aux pour par sur sous avec chez vers entre après avant depuis pendant contre chaque tout tous toutes et ou",
  adverbs:
    'aussi déjà bien encore tous toutes tout depuis enfin ensuite alors ainsi même également finalement vite très mal trop',
  adverb: /.{3,}ment$/u,
  infinitive: /(?:er|ir|re|oir)$/u,
  finite: /^\p{L}{2,}(?:ait|aient|èrent|irent|urent|inrent|era|eront|ira|iront|ra|ront)$/u,
};
