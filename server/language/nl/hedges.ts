import type { HedgeWords } from '../shapes/hedges';

export const NL_HEDGES: HedgeWords = {
  before: {
    about: "ongeveer,circa,ca .,zo'n,rond de,rond,zowat,naar schatting,gemiddeld,een",
    nearly: 'bijna,haast,tegen de,nagenoeg,vrijwel',
    over: 'meer dan,boven de,hoger dan,groter dan,hoger als,groter als,boven,ruim boven,>',
    'just-over': 'ruim,iets meer dan,net iets meer dan,een kleine',
    under: 'minder dan,onder de,lager dan,kleiner dan,lager als,kleiner als,<',
    'just-under': 'iets minder dan,net geen,krap',
    'at-least':
      'minstens,ten minste,tenminste,minimaal,op zijn minst,niet minder dan,niet kleiner dan,niet kleiner als,hoger of gelijk aan,groter of gelijk aan,zeker',
    'at-most':
      'hoogstens,maximaal,ten hoogste,tot wel,niet meer dan,niet meer als,hooguit,lager of gelijk aan,kleiner of gelijk aan,kleiner of gelijk dan,maximum',
    exactly: 'precies,exact,slechts',
  },
  after: { about: 'ongeveer', 'at-least': 'of meer', 'at-most': 'of minder' },
  ranges: [
    ['tussen', 'en'],
    ['tussen de', 'en de'],
    ['tussen de', 'en'],
    ['van', 'tot'],
    ['van', 'naar'],
    ['van', 'tot en met'],
  ],
  rangeJoins: 'tot,tot en met',
  up: 'stijging,steeg,stegen,gestegen,stijgt,toename,toegenomen,groei,groeide,groeiden,gegroeid,meer,verhoging,verhoogd',
  down: 'daling,daalde,daalden,gedaald,daalt,afname,afgenomen,krimp,kromp,krompen,minder,verlaging,verlaagd,verloor',
  changeLinks: 'van met een',
  moves:
    'steeg,stegen,gestegen,daalde,daalden,gedaald,ging,gingen,gegaan,groeide,kromp,verhoogd,verlaagd,stijgen,dalen',
  part: 'onder wie,waaronder,van wie,waarvan,inclusief,onder hen',
  partAfter: 'van hen,van deze,van de',
  whole: 'in totaal,totaal,samen',
  wholeAfter: 'in totaal',
  former: 'in plaats van,en niet,tegen,tegenover,eerder',
  formerAfter: 'een jaar eerder,vorig jaar,het jaar ervoor,een jaar geleden',
  forecast: 'zou,zouden,zal,zullen,verwacht,verwachten,gepland,wil,hoopt,prognose',
  forecastAfter: 'zullen,zal,zouden,zou,verwacht,gepland',
  labels: 'afbeelding,foto,nummer,nr .,nr,artikel,pagina,hoofdstuk,vlucht,spoor,lijn,tel',
  streets: 'straat,laan,plein,weg',
  sport: 'won,winst,zege,nederlaag,versloeg,verloor,gelijkspel,doelpunten,wedstrijd,gewonnen,verloren',
};
