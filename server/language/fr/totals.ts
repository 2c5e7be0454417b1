import type { ShareWords } from '../shapes/totals';
import type { TotalWords } from '../shapes/totals';

export const FR_TOTALS: TotalWords = {
  total: 'total,totale,totales,totaux,ensemble,cumulé,cumulée,intégralité,enveloppe globale,tous les,toutes les',
  complete:
    'se répartit,se répartissent,répartis,réparti,répartie,réparties,se décompose,se décomposent,ainsi ventilé,ventilés,comme suit,se composent,se compose,composé de,composée de,respectivement,soit au total',
  rest: 'le reste,les autres,le solde,notamment,entre autres,par exemple,principalement',
  cast: 'votants,suffrages exprimés,exprimés,bulletins dépouillés,total des voix',
  ballots: 'pour,contre,oui,non,blancs,blanc,nuls,nul,abstention,abstentions,exprimés,suffrages exprimés',
  including: 'dont,parmi eux,parmi elles,parmi ceux-ci,parmi celles-ci,y compris,notamment,compris',
  outOf: 'sur les,sur ses,sur ces,sur,parmi les,parmi ses,parmi ces,des,de ces',
  largest:
    'principaux,principales,principal,principale,plus grands,plus grandes,plus gros,plus grosses,plus importants,plus importantes,surtout,essentiellement,majoritairement,ailleurs,en outre,de plus',
  both: 'les deux,à la fois',
  one: 'un,une',
  halves: 'filles/garçons,femmes/hommes,adultes/enfants',
  conj: 'et,ainsi que',
  only: 'soit,à savoir',
  present: 'présents,présentes,votants,votantes,ont voté,ont pris part',
  otherBefore: 'les autres,aux autres',
  otherAfter: 'autres,restants,restantes',
  by: 'par,selon',
  born: 'né,née,naquit',
  died: 'mort,morte,décédé,décédée,mourut,décès,disparu,disparue,s.est éteint,s.est éteinte',
  age: 'à # ans,âgé de # ans,âgée de # ans,à l.âge de # ans',
};

export const FR_SHARES: ShareWords = {
  leftover: 'le reste,le restant,le solde,restants?,restantes?',
  others: 'les autres,autres?,divers,tous les autres',
  parted: 'parts?,voix,votes?,suffrages,pourcentages?,proportions?,répartition,ventilation,sondage,résultats?,scores?',
  unsure:
    'sans opinion,sans avis,sans réponse,sans préférence,aucune opinion,aucun avis,indécise?s?,hésitante?s?,ne se prononcent?(?: pas)?,ne pas se prononcer,ne se sont pas prononcée?s?,ne s.est pas prononcée?,ne savent pas,ne sait pas,ne savaient pas,ne sais pas,nsp,ne répondent pas,n.ont pas répondu,n.ont pas souhaité répondre,n.ont pas d.avis,n.ont pas d.opinion,n.ont aucun avis,ni l.un ni l.autre,ni l.une ni l.autre,non-réponses?,refusent de répondre,blancs?,nuls?',
  opposites:
    'oui/non,(?:pour|favorables?|en faveur|soutien\\p{L}*|soutenir|approuv\\p{L}+)/(?:contre|opposée?s?|défavorables?|s.oppos\\p{L}+|désapprouv\\p{L}+|rejett\\p{L}+|rejeter|hostiles?),d.accord/(?:pas d.accord|en désaccord),satisfaite?s?/(?:insatisfaite?s?|mécontente?s?|pas satisfaite?s?),optimistes?/pessimistes?,confiante?s?/inquiète?s?',
  breakdown:
    'se répartit,se répartissent,se répartissaient,se répartissait,répartie?s?,se décompose,se décomposent,se décomposait,ainsi ventilée?s?,ventilée?s?,comme suit,se composent?,composée?s? de,se divisent? en,partagée?s? entre',
  votes:
    'des (?:voix|suffrages|suffrages exprimés|votes|bulletins|intentions de vote|exprimés),d.intentions de vote,de voix,de suffrages',
  wholes:
    '(?:du|de la|de l.|des|de son|de sa|de ses|de leurs?|de ce|de cette) ?(?:budget|coûts?|dépenses?|financements?|fonds|facture|recettes|revenus?|ventes|chiffre d.affaires|bénéfices?|capital|parts|actions|émissions|électricité|énergie|eau|production|récolte|exportations|importations|sièges|marché|total|trafic|déchets|terres|surface|superficie|enveloppe|montant|crédits)',
  multiple:
    'plusieurs réponses(?: \\w+)?,réponses? multiples?,choix multiples?,plusieurs choix,(?:deux|trois|cinq) réponses,supérieur à 100,dépasse 100',
  apart:
    'participation,abstention,abstentions,abstenue?s?,marge d.erreur,taux,parmi,chez,par rapport,respectivement,autre sondage,autre enquête,probabilité,chances?,moyenne,remise,tva,intérêts?,également,aussi,deux fois plus',
  before: 'contre,que,depuis',
  elsewhere: 'à,au,aux,en,dans,chez,parmi,tour,sur,lors,entre',
  headed: 'candidate?s?,listes?,partis?,réponses?,options?,choix',
  fraction: '(?:des|de ses|de ces|de leurs|de nos|de la|du|sur les|d.environ|de)',
  result: 'soit,à savoir,c.est-à-dire,c.est à dire',
};
