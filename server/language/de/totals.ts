import type { TotalWords } from '../totals';

export const DE_TOTALS: TotalWords = {
  total: 'insgesamt,gesamt,zusammen,alle,gesamte,gesamten',
  complete: 'verteilen sich,verteilt sich,aufgeteilt,setzt sich zusammen,bestehend aus',
  rest: 'der rest,die übrigen,unter anderem,restlichen',
  cast: 'abgegebene stimmen,wähler,gültige stimmen',
  ballots: 'ja,nein,dafür,dagegen,enthaltungen,enthaltung,ungültig,ungültige,leer',
  including: 'davon,darunter',
  conj: 'und,sowie',
  only: 'nämlich,und zwar',
  present: 'anwesend,anwesenden,stimmten ab',
  born: 'geboren',
  died: 'gestorben,starb,verstorben',
  age: 'im Alter von # Jahren,mit # Jahren',
};
