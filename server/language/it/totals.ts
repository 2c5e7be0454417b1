import type { ShareWords } from '../shapes/totals';
import type { TotalWords } from '../shapes/totals';

export const IT_TOTALS: TotalWords = {
  total: 'totale,totali,complessivo,complessivi,tutti,tutte',
  complete: 'ripartiti,ripartito,suddivisi,suddiviso,così distribuiti,composto da,rispettivamente',
  rest: 'il resto,gli altri,tra gli altri',
  cast: 'votanti,voti espressi,voti validi',
  ballots: 'a favore,favorevoli,contrari,sì,no,bianche,nulle,schede bianche,schede nulle,astenuti,astensioni',
  including: 'di cui,tra cui,di questi,di queste,fra cui,inclusi,incluse',
  outOf: 'dei,degli,delle,su,dei suoi',
  largest: 'maggiori,principali,più grandi,più importanti,soprattutto,altrove,inoltre',
  both: 'entrambi,entrambe',
  one: 'un,una,uno',
  halves: 'ragazze/ragazzi,bambine/bambini,donne/uomini,adulti/bambini',
  conj: 'e,ed',
  only: 'ossia,cioè,vale a dire',
  present: 'presenti,votanti',
  otherBefore: 'gli altri,le altre,i restanti,le restanti',
  otherAfter: 'restanti,rimanenti',
  by: 'per',
  born: 'nato,nata,nacque',
  died: 'morto,morta,morì,deceduto,deceduta',
  age: 'a # anni,all.età di # anni',
};

export const IT_SHARES: ShareWords = {
  leftover: 'il resto,resto,il restante,restante,restanti',
  others: 'gli altri,altri,altre,altro',
  parted: 'quot[ae],voti,percentual[ei],sondaggio,risultat[oi],ripartizione',
  unsure: 'senza opinione,indecisi,non sa,non sanno,non risponde,non rispondono,nessuna opinione,bianche,nulle',
  opposites: 'sì/no,(?:favorevoli|a favore)/(?:contrari|contro),soddisfatti/insoddisfatti',
  breakdown: 'si suddivide,si suddividono,suddiviso,suddivisi,si ripartisce,ripartito,ripartiti,come segue',
  votes: 'dei (?:voti|suffragi),delle preferenze,di voti',
  wholes:
    '(?:del|della|dei|delle) (?:bilancio|spesa|spese|costi|costo|fatturato|ricavi|vendite|capitale|azioni|emissioni|produzione)',
  multiple: 'più risposte(?: \\w+)?,risposte? multiple?,più di una risposta',
  apart: 'affluenza,astensione,margine di errore,tasso,tra,rispetto,rispettivamente,anche,media',
  before: 'contro,dal,che',
  elsewhere: 'a,in,nel,nella,tra,fra,turno,al',
  headed: 'candidat[oi],candidata,partit[oi],rispost[ae],opzioni,list[ae]',
  fraction: 'de(?:i|gli|lle)',
  result: 'cioè,ossia,ovvero',
};
