import type { ContrastWords } from '../shapes/contrasts';

export const contrasts: ContrastWords = {
  values: {
    vehicle: {
      car: 'auto, automobile, macchina, utilitaria',
      suv: 'suv, fuoristrada, jeep',
      taxi: 'taxi',
      van: 'furgone, furgoncino',
      truck: 'camion, tir, autocarro',
      bus: 'autobus, pullman, corriera',
      motorcycle: 'moto, motocicletta',
      scooter: 'scooter',
      bicycle: 'bicicletta, bici',
      tractor: 'trattore',
      ambulance: 'ambulanza',
    },
    weapon: {
      shotgun: 'fucile da caccia, fucile a pompa',
      rifle: 'carabina',
      'assault-rifle': 'kalashnikov',
      pistol: 'pistola',
      revolver: 'revolver',
      knife: 'coltello, coltellino',
      machete: 'machete',
      axe: 'ascia, accetta',
      hammer: 'martello',
    },
    body: {
      head: 'testa, capo',
      face: 'volto, viso',
      neck: 'collo, gola',
      chest: 'petto, torace',
      stomach: 'addome, ventre, stomaco',
      back: 'schiena',
      arm: 'braccio',
      hand: 'mano',
      leg: 'gamba',
      thigh: 'coscia',
      knee: 'ginocchio',
      foot: 'piede',
      shoulder: 'spalla',
    },
    siblings: {
      brothers: 'due/tre/i/erano/sono fratelli',
      sisters: 'due/tre/le/erano/sono sorelle',
      cousins: 'due/tre/i/erano/sono cugini',
      friends: 'due/tre/erano amici',
    },
    casualties: {
      none: 'nessun ferito, non ci sono feriti, senza feriti',
      some: 'un ferito, due feriti, è rimasto ferito, è rimasta ferita, sono rimasti feriti',
    },
    company: {
      alone: 'viaggiava da solo/sola, da solo/sola in auto, solo/sola in casa',
    },
    kin: {
      husband: 'marito',
      wife: 'moglie',
      brother: 'fratello',
      sister: 'sorella',
      cousin: 'cugino, cugina',
      son: 'figlio',
      daughter: 'figlia',
      nephew: 'nipote',
      father: 'padre, papà',
      mother: 'madre, mamma',
      uncle: 'zio',
      aunt: 'zia',
    },
    has: { yes: 'avevano, aveva, hanno, indossava, indossavano, dotati di, muniti di', no: 'senza, nessun' },
    braking: {
      yes: 'frenato, rallentato, ridotto la velocità',
      no: 'senza frenare, non ha fatto in tempo a frenare',
    },
  },
  cues: {
    equipment: {
      after: {
        'seat-belt': 'cintura, cinture, cintura di sicurezza',
        helmet: 'casco, caschi',
        beacon: 'artva, arva',
        'life-jacket': 'giubbotto, giubbotti, salvagente',
        licence: 'patente',
        insurance: 'assicurazione',
      },
    },
    'vehicle.driven': {
      before: 'al volante di, alla guida di, guidava, conducente di, a bordo di, alla guida, al volante',
    },
    'vehicle.struck-by': {
      before: 'investito da, investita da, travolto da, travolta da',
    },
    'vehicle.fled': {
      before: 'fuggito a bordo, fuggiti a bordo, fuggito su, fuggiti su, scappati su',
    },
    weapon: {
      near: 'sparato, spari, accoltellato, accoltellata, ferito, ucciso, aggressione, aggredito, armato, minacciato, colpi',
    },
    wound: {
      before: 'ferito, ferita, ferite, colpito, colpita, proiettile, coltellata, coltellate, sparo, ustioni',
    },
  },
  prefixes: {
    body: "al, alla, all', nel, nella",
  },
  women: 'donna ragazza madre figlia sorella moglie nonna zia bambina',
  men: 'uomo ragazzo padre figlio fratello marito nonno zio bambino',
  negations: 'non mai né senza nessun nessuno nessuna',
  open: 'se potrebbe potrebbero sarebbe sarebbero avrebbe avrebbero',
  possessives: 'suo sua suoi sue mio mia loro nostro nostra',
};
