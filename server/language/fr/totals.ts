import type { TotalWords } from '../totals';

export const FR_TOTALS: TotalWords = {
  total: 'total,totale,totales,totaux,ensemble,cumulé,cumulée,intégralité,enveloppe globale,tous les,toutes les',
  complete:
    'se répartit,se répartissent,répartis,réparti,répartie,réparties,se décompose,se décomposent,ainsi ventilé,ventilés,comme suit,se composent,se compose,composé de,composée de,respectivement,soit au total',
  rest: 'le reste,les autres,le solde,notamment,entre autres,par exemple,principalement',
  cast: 'votants,suffrages exprimés,exprimés,bulletins dépouillés,total des voix',
  ballots: 'pour,contre,oui,non,blancs,blanc,nuls,nul,abstention,abstentions,exprimés,suffrages exprimés',
  including: 'dont',
  conj: 'et,ainsi que',
  only: 'soit,à savoir',
  present: 'présents,présentes,votants,votantes,ont voté,ont pris part',
  born: 'né,née,naquit',
  died: 'mort,morte,décédé,décédée,mourut,décès,disparu,disparue,s.est éteint,s.est éteinte',
  age: 'à # ans,âgé de # ans,âgée de # ans,à l.âge de # ans',
};
