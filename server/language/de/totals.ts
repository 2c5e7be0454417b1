import type { ShareWords } from '../shapes/totals';
import type { TotalWords } from '../shapes/totals';

export const DE_TOTALS: TotalWords = {
  total: 'insgesamt,gesamt,zusammen,alle,gesamte,gesamten',
  complete: 'verteilen sich,verteilt sich,aufgeteilt,setzt sich zusammen,bestehend aus',
  rest: 'der rest,die übrigen,unter anderem,restlichen',
  cast: 'abgegebene stimmen,wähler,gültige stimmen',
  ballots: 'ja,nein,dafür,dagegen,enthaltungen,enthaltung,ungültig,ungültige,leer',
  including: 'davon,darunter,von denen,von diesen,einschließlich',
  outOf: 'von den,von,von diesen,der',
  largest: 'größten,größte,wichtigsten,vor allem,hauptsächlich,anderswo,außerdem,zudem',
  both: 'beide,beides',
  one: 'ein,eine,einer',
  halves: 'mädchen/jungen,frauen/männer,erwachsene/kinder',
  conj: 'und,sowie',
  only: 'nämlich,und zwar',
  present: 'anwesend,anwesenden,stimmten ab',
  otherBefore: 'die übrigen,die anderen,die restlichen,den übrigen,den anderen',
  otherAfter: 'übrigen',
  by: 'nach',
  born: 'geboren',
  died: 'gestorben,starb,verstorben',
  age: 'im Alter von # Jahren,mit # Jahren',
};

export const DE_SHARES: ShareWords = {
  leftover: 'der rest,rest,restliche,restlichen,die übrigen,übrigen',
  others: 'sonstige,andere,übrige',
  parted: 'anteile?,stimmen,prozent,umfrage,ergebnisse?,verteilung',
  unsure: 'keine meinung,unentschieden,unentschlossen,weiß nicht,wissen nicht,keine angabe,ungültig,ungültige',
  opposites: 'ja/nein,dafür/dagegen,(?:für)/(?:gegen),zufrieden/unzufrieden',
  breakdown: 'verteilen sich,verteilt sich,aufgeteilt,setzt sich zusammen,teilen sich auf',
  votes: 'der (?:gültigen |abgegebenen )?stimmen',
  wholes: '(?:des|der) (?:budgets|haushalts|kosten|ausgaben|umsatzes|kapitals|anteile|emissionen|produktion)',
  multiple: 'mehrfachnennungen(?: \\w+)?,mehrere antworten,mehrfachantworten',
  apart: 'wahlbeteiligung,enthaltungen,fehlermarge,quote,rate,unter,bei,gegenüber,jeweils,auch,ebenfalls,durchschnitt',
  before: 'gegenüber,als,gegen',
  elsewhere: 'in,im,bei,auf,unter,zwischen',
  headed: 'kandidat,kandidaten,kandidatin,partei,parteien,antwort,antworten,liste',
  fraction: 'der,von den,aller,ihrer,seiner',
  result: 'also,das heißt,d\\.h\\.,nämlich',
};
