import type { HedgeWords } from '../shapes/hedges';

export const FR_HEDGES: HedgeWords = {
  before: {
    about:
      'environ,quelque,quelques,à peu près,approximativement,autour de,aux alentours de,aux environs de,de le ordre de,à environ,une,un,grosso modo,estimé à,estimée à,estimés à,vers,peut-être,en moyenne,près de environ',
    nearly:
      'près de,presque,pas loin de,quasiment,quasi,bientôt,proche de,proches de,avoisinant,avoisine,frôle,frôlant,à près de',
    over: 'plus de,au-dessus de,au dessus de,au-delà de,supérieur à,supérieure à,supérieurs à,supérieures à,dépassant,dépasse,dépassent,dépassé,excédant,excède,bien plus de,largement plus de,>',
    'just-over': 'un peu plus de,à peine plus de,légèrement plus de,guère plus de,tout juste plus de',
    under:
      'moins de,en dessous de,au-dessous de,inférieur à,inférieure à,inférieurs à,inférieures à,sous les,sous la barre de,<',
    'just-under': 'un peu moins de,à peine moins de,légèrement moins de,tout juste moins de,à peine',
    'at-least':
      'au moins,au minimum,un minimum de,pas moins de,minimum,à tout le moins,supérieur ou égal à,supérieure ou égale à,au bas mot',
    'at-most':
      'au plus,au maximum,un maximum de,pas plus de,jusque à,maximum,tout au plus,inférieur ou égal à,limité à,plafonné à,au plus de',
    exactly: 'exactement,précisément,très exactement,tout juste,pile',
  },
  after: {
    about: 'environ,approximativement,à peu près,en moyenne',
    'at-least': 'au moins,au minimum,minimum,ou plus,et plus,au bas mot',
    'at-most': 'au plus,au maximum,maximum,ou moins,et moins,tout au plus',
  },
  ranges: [
    ['entre', 'et'],
    ['de', 'à'],
    ['de entre', 'et'],
    ['allant de', 'à'],
    ['entre le', 'et le'],
  ],
  rangeJoins: 'à',
  up: 'hausse,augmentation,augmenté,augmente,augmentent,augmentera,augmenter,augmentait,progression,progressé,progresse,progressent,progressera,croissance,crû,croît,accroissement,bondi,bondit,bond,grimpé,grimpe,gagné,gagne,renchéri,majoration,relèvement,relevé,enrichi,accru,supplémentaire,inflation,rebond',
  down: 'baisse,baissé,baissent,baissera,baisser,baissait,diminution,diminué,diminue,diminuent,recul,reculé,recule,chute,chuté,chutent,repli,replié,réduction,réduit,réduits,réduite,réduire,réduira,perdu,perd,contraction,contracté,plongé,plonge,dégringolé,effondré,cédé,cède,retrait,amputé',
  changeLinks: 'de environ en moyenne près plus à peine encore ainsi fortement légèrement se est une',
  moves:
    'passer,passe,passé,passée,passés,passées,passait,passant,passera,passeront,passerait,passent,porter,porté,portée,portés,porte,portant,portera,ramené,ramenée,ramener,ramène,revu,revue,révisé,monter,monté,descendre,descendu,grimper,grimpé,progresser,progressé,augmenter,augmenté,augmentation,baisser,baissé,baisse,chuter,chuté,reculer,reculé,réduire,réduit,tombé,relevé,relever,hausse,évolué,alourdi',
  part: 'dont,parmi lesquels,parmi lesquelles,parmi eux,parmi elles,parmi les victimes,y compris,entre autres,notamment,au nombre desquels,au nombre desquelles,parmi les morts,parmi les blessés,desquels,desquelles',
  partAfter: 'de entre eux,de entre elles,parmi eux,parmi elles,de entre les,des,de ces,de ceux-ci,sur les',
  whole:
    'au total,en tout,un total de,total de,au total de,globalement,au total à,total à,le total à,total,totalisant,totalisent,en tout et pour tout,ensemble',
  wholeAfter: 'au total,en tout,dans le ensemble,toutes catégories confondues',
  former:
    'et non,et non pas,au lieu de,contre,plutôt que,et pas,au lieu des,initialement,auparavant,précédemment,après,face à',
  formerAfter:
    'un an plus tôt,un an auparavant,une année plus tôt,le an dernier,le an passé,la année dernière,la année précédente,la année passée,le année précédente,en début de année dernière,la saison dernière,la saison passée,la saison précédente,le mois précédent,auparavant,à la même période,précédemment,un mois plus tôt,la veille encore',
  forecast:
    'pourrait,pourraient,devrait,devraient,prévoit,prévoient,prévu,prévus,prévue,prévues,prévoyait,attendu,attendus,attendue,attendues,attend,attendent,escompte,escomptent,espère,espèrent,vise,visent,table sur,tablent sur,ambitionne,objectif,promet,promis,promettent,risque,risquent,envisage,envisagent,projette,prévision,prévisions,estimation initiale,devait,devaient,sera,seront,atteindra,atteindront,coûtera,coûteront,bénéficiera,recevra,créera,créeront,menace,menacent,réclame,réclament,demande,demandent,réclamé,requis,requises,espéré',
  forecastAfter:
    'seront,sera,pourraient,pourrait,devraient,devrait,seraient,serait,doivent être,doit être,vont être,va être,attendu,attendue,attendus,attendues,prévu,prévue,prévus,prévues,envisagés,envisagées,promis,promises',
  labels:
    'image,photo,diapositive,n °,n°,nº,n,no,numéro,numéros,article,articles,art,page,pages,p,chapitre,chapitres,loi,alinéa,paragraphe,ligne,vol,vols,chaîne,route,autoroute,départementale,nationale,rd,rn,lot,salle,chambre,quai,étape,acte,saison,épisode,tome,volume,figure,tableau,annexe,porte,bus,tramway,formule,groupe,section,covid,quartier,secteur,zone,bloc,version,windows,directive,règlement,décret,résolution,tél,téléphone,fax,isbn,cedex,bp,cs,hors-série,escadron,#,chiffre,nombre,an,guerre de',
  streets: 'rue,avenue,boulevard,place,impasse,quai,chemin,allée,allées,cours,square,faubourg,bis,ter,bd,av,passage',
  sport:
    'score,battu,battus,battue,battues,bat,gagné,gagne,victoire,victoires,succès,défaite,défaites,nul,match,matchs,match nul,imposé,imposée,imposés,imposent,impose,incliné,inclinés,inclinée,incline,mené,menait,menaient,mène,but,buts,set,sets,manche,manches,tirs au but,mi-temps,remporté,remporte,perdu,dominé,domine,vainqueur,vainqueurs,vote,voix,large victoire,qualifié,qualifiés,revers',
};
