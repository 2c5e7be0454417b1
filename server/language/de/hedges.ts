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
  up: 'anstieg,stieg,gestiegen,steigt,plus,zunahme,wuchs,gewachsen,zuwachs,erhöht,erhöhung,mehr',
  down: 'rückgang,sank,gesunken,sinkt,minus,abnahme,fiel,gefallen,gekürzt,reduziert,senkung,verlor,weniger',
  changeLinks: 'um von ein einem',
  moves: 'stieg,gestiegen,sank,gesunken,erhöht,gesenkt,wuchs,fiel,steigen,sinken,erhöhen,senken',
  part: 'darunter,davon,unter ihnen,einschließlich,von denen,unter denen',
  partAfter: 'von ihnen,davon',
  whole: 'insgesamt,zusammen,gesamt',
  wholeAfter: 'insgesamt',
  former: 'statt,anstatt,nicht,nach,gegenüber,zuvor',
  formerAfter: 'im vorjahr,vor einem jahr,ein jahr zuvor,im jahr zuvor',
  forecast:
    'könnte,könnten,soll,sollen,wird,werden,erwartet,erwarten,geplant,plant,prognose,prognostiziert,voraussichtlich',
  labels: 'bild,foto,nummer,nr .,nr,artikel,seite,kapitel,paragraf,flug,gleis,raum,§,linie,tel',
  streets: 'straße,allee,platz',
  sport: 'gewann,sieg,niederlage,besiegte,verlor,unentschieden,tor,tore,spiel,satz,gewonnen,verloren',
};
