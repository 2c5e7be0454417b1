import type { ContrastWords } from '../shapes/contrasts';

export const contrasts: ContrastWords = {
  values: {
    vehicle: {
      car: 'carro, automóvel, viatura ligeira',
      suv: 'jipe, suv',
      taxi: 'táxi',
      van: 'carrinha, furgão, furgoneta',
      truck: 'camião, caminhão, carreta',
      bus: 'autocarro, ônibus',
      motorcycle: 'mota, moto, motocicleta',
      bicycle: 'bicicleta',
      tractor: 'trator, tractor',
      ambulance: 'ambulância',
    },
    weapon: {
      shotgun: 'caçadeira, espingarda',
      rifle: 'carabina',
      'assault-rifle': 'fuzil, kalashnikov',
      pistol: 'pistola',
      revolver: 'revólver',
      knife: 'faca, navalha',
      machete: 'catana, facão',
      axe: 'machado',
      hammer: 'martelo',
    },
    body: {
      head: 'cabeça',
      face: 'rosto, cara',
      neck: 'pescoço',
      chest: 'peito, tórax',
      stomach: 'abdómen, abdômen, barriga',
      back: 'costas',
      arm: 'braço',
      hand: 'mão',
      leg: 'perna',
      thigh: 'coxa',
      knee: 'joelho',
      foot: 'pé',
      shoulder: 'ombro',
    },
    siblings: {
      brothers: 'dois/três/os/eram irmãos',
      sisters: 'duas/três/as/eram irmãs',
      cousins: 'dois/três/os/eram primos',
      friends: 'dois/três/eram amigos',
    },
    casualties: {
      none: 'sem feridos, não houve feridos, nenhum ferido',
      some: 'um ferido, dois feridos, ficou ferido, ficou ferida, ficaram feridos',
    },
  },
  cues: {
    'vehicle.driven': {
      before: 'ao volante de, conduzia, dirigia, condutor de, condutora de, motorista de, a bordo de',
    },
    'vehicle.struck-by': {
      before: 'atropelado por, atropelada por, colhido por, colhida por',
    },
    'vehicle.fled': {
      before: 'fugiu em, fugiram em, fugiu num, fugiram num, fugiram numa, fugiu numa',
    },
    weapon: {
      near: 'disparou, disparos, tiros, esfaqueado, esfaqueada, ataque, atacou, armado, matou, feriu, ameaçou',
    },
    wound: {
      before:
        'tiro, tiros, bala, baleado, baleada, ferido, ferida, ferimentos, atingido, atingida, facada, facadas, queimaduras',
    },
  },
  prefixes: {
    body: 'no, na, nas',
  },
  women: 'mulher menina rapariga mãe filha irmã esposa avó tia',
  men: 'homem menino rapaz pai filho irmão marido avô tio',
  negations: 'não nunca nem sem nenhum nenhuma ninguém jamais',
  open: 'se poderia poderiam seria seriam teria teriam',
  possessives: 'seu sua seus suas meu minha',
};
