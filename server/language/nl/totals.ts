import type { ShareWords } from '../shapes/totals';
import type { TotalWords } from '../shapes/totals';

export const NL_TOTALS: TotalWords = {
  total: 'totaal,totale,samen,alle,gezamenlijke',
  complete: 'verdeeld over,verdeeld in,bestaat uit,bestaande uit,respectievelijk',
  rest: 'de rest,de overige,onder meer',
  cast: 'uitgebrachte stemmen,geldige stemmen',
  ballots: 'voor,tegen,ja,nee,onthoudingen,blanco,ongeldig',
  including: 'waarvan,onder wie,waaronder,daarvan,van hen,inclusief',
  outOf: 'van de,van',
  largest: 'grootste,belangrijkste,vooral,voornamelijk,elders,bovendien',
  both: 'beide,allebei',
  one: 'een,één',
  halves: 'meisjes/jongens,vrouwen/mannen,volwassenen/kinderen',
  conj: 'en,alsmede',
  only: 'te weten,namelijk',
  present: 'aanwezig,stemden',
  otherBefore: 'de overige,de andere,de resterende',
  otherAfter: 'overigen',
  by: 'per,naar',
  born: 'geboren',
  died: 'overleden,overleed,stierf',
  age: 'op #-jarige leeftijd',
};

export const NL_SHARES: ShareWords = {
  leftover: 'de rest,rest,resterende,overige,de overigen',
  others: 'overigen,anderen,andere,de andere',
  parted: 'aandeel,aandelen,stemmen,percentages?,peiling,uitslag,verdeling',
  unsure:
    'geen mening,onbeslist,weet niet,weet het niet,weten het niet,geen antwoord,twijfelt,twijfelen,blanco,ongeldig',
  opposites: 'ja/nee,voor/tegen,(?:eens)/(?:oneens),tevreden/ontevreden',
  breakdown: 'verdeeld,verdeelt,als volgt,uitgesplitst,bestaat uit',
  votes: 'van de (?:stemmen|uitgebrachte stemmen|geldige stemmen)',
  wholes: 'van (?:de|het) (?:begroting|kosten|uitgaven|omzet|verkoop|kapitaal|aandelen|uitstoot|productie)',
  multiple: 'meerdere antwoorden(?: \\w+)?,meer dan één antwoord',
  apart: 'opkomst,onthoudingen,foutmarge,percentage,onder,vergeleken,respectievelijk,ook,gemiddeld,gemiddelde',
  before: 'tegen,tegenover,dan',
  elsewhere: 'in,bij,op,onder,tussen,ronde',
  headed: 'kandida(?:at|ten),partij(?:en)?,antwoord(?:en)?,lijst(?:en)?',
  fraction: 'van (?:de|haar|zijn|hun|alle)',
  result: 'oftewel,ofwel,dat wil zeggen',
};
