import type { DenialWords } from '../shapes/denials';

export const denials: DenialWords = {
  verbal: "ne n'",
  second: 'pas point jamais plus aucun aucune personne rien nul nulle ni guère',
  nominal: 'aucun aucune sans nul nulle ni zéro pas',
  nobody: 'personne rien',
  failures:
    'refusé refuse refusent échoué incapable incapables impossible renoncé manqué omis négligé interdit empêché',
  lifts:
    'autre seulement que uniquement moins plus forcément nécessairement tous toutes tout toujours simplement doute exactement entièrement question loin assez immédiatement autant aussi si tant mieux pire très mal grand intention projet raison envie',
  affirms: 'seulement que uniquement simplement moins plus doute',
  liftsLater: "que qu' avant",
  never: 'jamais aucun aucune personne nul nulle rien',
  yet: 'encore',
  single: 'seul seule trace traces signe signes indice indices preuve preuves moindre cas sorte forme',
  definite: "les ces ses leurs nos des l' tous toutes",
  all: 'tous toutes tout toute chaque ensemble totalité entier entière intégralité',
  some: 'certains certaines plusieurs quelques autres autre moitié partie dizaines centaines milliers majorité plupart deux trois quatre cinq six sept huit neuf dix onze douze',
  future: 'va vont devrait devraient prévu prévue',
};
