import type { HedgeWords } from '../shapes/hedges';

export const DE_HEDGES: HedgeWords = {
  before: {
    about: 'etwa,rund,circa,ca .,ungefähr,zirka,schätzungsweise,gegen,um die,an die,durchschnittlich,ca',
    nearly: 'fast,beinahe,nahezu,knapp,annähernd',
    over: 'mehr als,über,oberhalb von,größer als,höher als,deutlich mehr als,weit mehr als,>',
    'just-over': 'gut,etwas mehr als,knapp über,ein wenig mehr als',
    under: 'weniger als,unter,unterhalb von,kleiner als,niedriger als,<',
    'just-under': 'etwas weniger als,knapp unter',
    'at-least': 'mindestens,wenigstens,zumindest,nicht weniger als,größer oder gleich,größer gleich',
    'at-most': 'höchstens,maximal,bis zu,nicht mehr als,kleiner oder gleich',
    exactly: 'genau,nur',
  },
  after: { about: 'ungefähr,etwa', 'at-least': 'oder mehr', 'at-most': 'oder weniger' },
  ranges: [
    ['zwischen', 'und'],
    ['von', 'bis'],
    ['von', 'auf'],
  ],
  rangeJoins: 'bis',
  up: 'anstieg,stieg,stiegen,gestiegen,steigt,steigen,plus,zunahme,wuchs,wuchsen,gewachsen,wächst,zuwachs,kletterte,kletterten,erhöht,erhöhte,erhöhung,mehr',
  down: 'rückgang,sank,sanken,gesunken,sinkt,sinken,minus,abnahme,fiel,fielen,gefallen,schrumpfte,schrumpften,gekürzt,reduziert,senkung,verlor,verloren,weniger',
  changeLinks: 'um von ein einem',
  moves:
    'stieg,stiegen,gestiegen,sank,sanken,gesunken,erhöht,gesenkt,wuchs,wuchsen,fiel,fielen,kletterte,schrumpfte,steigen,sinken,erhöhen,senken',
  part: 'darunter,davon,unter ihnen,einschließlich,von denen,unter denen',
  partAfter: 'von ihnen,davon',
  whole: 'insgesamt,zusammen,gesamt',
  wholeAfter: 'insgesamt',
  former: 'statt,anstatt,nicht,nach,gegenüber,zuvor',
  formerAfter: 'im vorjahr,vor einem jahr,ein jahr zuvor,im jahr zuvor',
  forecast:
    'könnte,könnten,soll,sollen,wird,werden,erwartet,erwarten,geplant,plant,prognose,prognostiziert,voraussichtlich',
  forecastAfter: 'sollen,soll,könnten,könnte,dürften,dürfte,erwartet,geplant',
  labels: 'bild,foto,nummer,nr .,nr,artikel,seite,kapitel,paragraf,flug,gleis,raum,§,linie,tel',
  streets: 'straße,allee,platz',
  sport: 'gewann,sieg,niederlage,besiegte,verlor,unentschieden,tor,tore,spiel,satz,gewonnen,verloren',
};
