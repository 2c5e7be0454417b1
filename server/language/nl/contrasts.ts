import type { ContrastWords } from '../shapes/contrasts';

export const contrasts: ContrastWords = {
  values: {
    vehicle: {
      car: 'auto, personenauto, personenwagen',
      suv: 'suv, terreinwagen',
      taxi: 'taxi',
      van: 'busje, bestelbus, bestelwagen, bestelauto',
      truck: 'vrachtwagen, truck, oplegger',
      bus: 'bus, touringcar, lijnbus',
      motorcycle: 'motor, motorfiets',
      scooter: 'scooter',
      bicycle: 'fiets',
      tractor: 'tractor, trekker',
      ambulance: 'ambulance, ziekenwagen',
    },
    weapon: {
      shotgun: 'jachtgeweer, hagelgeweer',
      rifle: 'geweer',
      'assault-rifle': 'kalasjnikov',
      pistol: 'pistool',
      revolver: 'revolver',
      knife: 'mes',
      'kitchen-knife': 'keukenmes',
      machete: 'machete, kapmes',
      axe: 'bijl',
      hammer: 'hamer',
    },
    body: {
      head: 'hoofd',
      face: 'gezicht',
      neck: 'nek, hals',
      chest: 'borst',
      stomach: 'buik',
      back: 'rug',
      arm: 'arm',
      hand: 'hand',
      leg: 'been',
      thigh: 'dij',
      knee: 'knie',
      foot: 'voet',
      shoulder: 'schouder',
    },
    siblings: {
      brothers: 'twee/drie/de/waren broers',
      sisters: 'twee/drie/de/waren zussen',
      cousins: 'twee/drie/de/waren neven',
      friends: 'twee/drie/waren vrienden',
    },
    casualties: {
      none: 'geen gewonden, niemand raakte gewond, geen slachtoffers',
      some: 'een gewonde, twee gewonden, raakte gewond, raakten gewond',
    },
    'weapons-found': {
      none: 'geen wapens, geen wapen, wapens werden niet',
      some: 'twee vuurwapens, een vuurwapen, vuurwapens, een pistool, wapens in beslag',
    },
    kin: {
      husband: 'man, echtgenoot',
      wife: 'vrouw, echtgenote',
      brother: 'broer',
      sister: 'zus',
      son: 'zoon',
      daughter: 'dochter',
      father: 'vader',
      mother: 'moeder',
      uncle: 'oom',
      aunt: 'tante',
    },
  },
  cues: {
    'vehicle.driven': {
      before: 'bestuurder van, bestuurster van, achter het stuur van, reed in, reed met',
    },
    'vehicle.struck-by': {
      before: 'aangereden door, overreden door, geschept door, geraakt door',
    },
    'vehicle.fled': {
      before: 'vluchtte in, vluchtten in, vluchtte met, vluchtten met',
    },
    weapon: {
      near: 'schoot, schoten, neergeschoten, doodgeschoten, stak, gestoken, neergestoken, aanval, gewapend, bedreigde, moordwapen',
    },
    wound: {
      before: 'schot, kogel, geraakt, gestoken, getroffen, gewond, beschoten',
    },
    'weapons-found': {
      near: 'gevonden, aangetroffen, beslag, ontdekt',
    },
  },
  prefixes: {
    body: 'in de, in het, aan het, aan de',
  },
  women: 'vrouw meisje moeder dochter zus echtgenote oma tante',
  men: 'man jongen vader zoon broer echtgenoot opa oom',
  negations: 'niet nooit geen niemand zonder noch',
  open: 'als of zou zouden kon',
  possessives: 'zijn haar hun mijn onze',
};
