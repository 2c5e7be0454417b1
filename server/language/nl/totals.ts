import type { TotalWords } from '../totals';

export const NL_TOTALS: TotalWords = {
  total: 'totaal,totale,samen,alle,gezamenlijke',
  complete: 'verdeeld over,verdeeld in,bestaat uit,bestaande uit,respectievelijk',
  rest: 'de rest,de overige,onder meer',
  cast: 'uitgebrachte stemmen,geldige stemmen',
  ballots: 'voor,tegen,ja,nee,onthoudingen,blanco,ongeldig',
  including: 'waarvan,onder wie,waaronder',
  conj: 'en,alsmede',
  only: 'te weten,namelijk',
  present: 'aanwezig,stemden',
  born: 'geboren',
  died: 'overleden,overleed,stierf',
  age: 'op #-jarige leeftijd',
};
