import type { ContrastWords } from '../shapes/contrasts';

export const contrasts: ContrastWords = {
  values: {
    has: { yes: 'trug, trugen, hatte, hatten, mit', no: 'ohne, kein, keine, keinen' },
    vehicle: {
      car: 'auto, pkw, wagen, personenwagen, kleinwagen',
      suv: 'suv, geländewagen',
      taxi: 'taxi',
      van: 'transporter, kleintransporter, lieferwagen, kleinbus',
      truck: 'lkw, lastwagen, laster, sattelschlepper, lastzug',
      bus: 'bus, reisebus, linienbus',
      motorcycle: 'motorrad',
      scooter: 'roller, motorroller',
      bicycle: 'fahrrad, e-bike, pedelec',
      tractor: 'traktor',
      ambulance: 'krankenwagen, rettungswagen',
    },
    weapon: {
      shotgun: 'schrotflinte, flinte',
      rifle: 'gewehr, jagdgewehr',
      'assault-rifle': 'sturmgewehr, kalaschnikow',
      pistol: 'pistole',
      revolver: 'revolver',
      knife: 'messer, taschenmesser',
      'kitchen-knife': 'küchenmesser',
      machete: 'machete',
      axe: 'axt, beil',
      hammer: 'hammer',
    },
    body: {
      head: 'kopf',
      face: 'gesicht',
      neck: 'hals, nacken',
      chest: 'brust, oberkörper',
      stomach: 'bauch',
      back: 'rücken',
      arm: 'arm, oberarm',
      hand: 'hand',
      leg: 'bein',
      thigh: 'oberschenkel',
      knee: 'knie',
      foot: 'fuß',
      shoulder: 'schulter',
    },
    siblings: {
      brothers: 'zwei/drei/die/waren brüder',
      sisters: 'zwei/drei/die/waren schwestern',
      cousins: 'zwei/drei/die/waren cousins',
      friends: 'zwei/drei/waren freunde',
    },
    casualties: {
      none: 'keine verletzten, niemand wurde verletzt, verletzt wurde niemand',
      some: 'ein verletzter, zwei verletzte, wurde verletzt, wurden verletzt, leicht verletzt, schwer verletzt',
    },
    'weapons-found': {
      none: 'keine waffe, keine waffen, waffen wurden nicht',
      some: 'zwei pistolen, eine pistole, waffen sichergestellt, waffen gefunden',
    },
    kin: {
      husband: 'mann, ehemann',
      wife: 'frau, ehefrau',
      brother: 'bruder',
      sister: 'schwester',
      cousin: 'cousin, cousine',
      son: 'sohn',
      daughter: 'tochter',
      nephew: 'neffe',
      niece: 'nichte',
      father: 'vater',
      mother: 'mutter',
      uncle: 'onkel',
      aunt: 'tante',
    },
    drink: {
      yes: 'betrunken, alkoholisiert',
      no: 'nüchtern, nicht alkoholisiert',
    },
  },
  cues: {
    equipment: {
      after: {
        helmet: 'helm, helme',
        licence: 'führerschein, fahrerlaubnis',
        beacon: 'lvs-gerät, lvs-geräte',
        'life-jacket': 'schwimmweste, schwimmwesten, rettungsweste, rettungswesten',
        insurance: 'versicherung',
      },
    },
    'vehicle.driven': {
      before: 'am steuer, fahrer, fahrerin, fuhr mit, lenkte',
    },
    'vehicle.struck-by': {
      before: 'überfahren von, gerammt von, angefahren von',
      after: 'erfasst, überfahren, überrollt',
    },
    'vehicle.fled': {
      before: 'flüchtete mit, flüchteten mit, floh mit, flohen mit, flüchtete in, flüchteten in',
    },
    weapon: {
      near: 'schoss, schüsse, geschossen, erschossen, stach, erstochen, angriff, angegriffen, bewaffnet, tatwaffe, bedrohte, verletzte',
    },
    wound: {
      before: 'schuss, kugel, getroffen, stich, stiche, traf, verletzt, verletzungen',
    },
    'weapons-found': {
      near: 'gefunden, sichergestellt, beschlagnahmt, entdeckt',
    },
  },
  prefixes: {
    body: 'in den, in die, in das, ins, am, an der, im, in der',
  },
  women: 'frau mädchen mutter tochter schwester ehefrau großmutter tante fahrerin',
  men: 'mann junge vater sohn bruder ehemann großvater onkel',
  negations: 'nicht nie kein keine keinen keiner niemand ohne weder',
  open: 'falls ob könnte könnten würde würden wäre wären',
  possessives: 'sein seine seinem seiner ihr ihre ihrem ihrer',
};
