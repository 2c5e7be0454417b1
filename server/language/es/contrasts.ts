import type { ContrastWords } from '../shapes/contrasts';

export const contrasts: ContrastWords = {
  values: {
    has: { yes: 'llevaba, llevaban, tenía, tenían', no: 'sin, carecía de' },
    vehicle: {
      car: 'coche, automóvil, turismo, auto',
      suv: 'todoterreno, 4 x4',
      taxi: 'taxi',
      van: 'furgoneta, furgón',
      truck: 'camión, tráiler',
      bus: 'autobús, autocar',
      motorcycle: 'moto, motocicleta',
      bicycle: 'bicicleta, bici',
      tractor: 'tractor',
      ambulance: 'ambulancia',
    },
    weapon: {
      shotgun: 'escopeta',
      rifle: 'rifle, carabina',
      'assault-rifle': 'fusil de asalto, kalashnikov',
      pistol: 'pistola',
      revolver: 'revólver',
      knife: 'cuchillo, navaja',
      machete: 'machete',
      axe: 'hacha',
      hammer: 'martillo',
    },
    body: {
      head: 'cabeza',
      face: 'cara, rostro',
      neck: 'cuello',
      chest: 'pecho, tórax',
      stomach: 'abdomen, vientre, estómago',
      back: 'espalda',
      arm: 'brazo',
      hand: 'mano',
      leg: 'pierna',
      thigh: 'muslo',
      knee: 'rodilla',
      foot: 'pie',
    },
    siblings: {
      brothers: 'dos/tres/eran/los hermanos',
      sisters: 'dos/tres/eran/las hermanas',
      cousins: 'dos/tres/eran/los primos',
      friends: 'dos/tres/eran amigos',
    },
    'fire-cause': {
      cigarette: 'colilla, cigarrillo',
      lightning: 'rayo',
      'power-line': 'tendido eléctrico, línea eléctrica',
      electrical: 'cortocircuito',
      harvester: 'cosechadora',
      grinder: 'radial, amoladora',
      barbecue: 'barbacoa',
      arson: 'pirómano',
    },
    custody: {
      held: 'prisión provisional, prisión preventiva',
      free: 'en libertad provisional, en libertad con cargos, quedó en libertad',
    },
    casualties: {
      none: 'no hubo heridos, sin heridos, ningún herido, sin causar heridos',
      some: 'un herido, dos heridos, resultó herido, resultó herida, resultaron heridos',
    },
    company: {
      alone: 'viajaba solo/sola, solo/sola en el vehículo, solo/sola en casa, único ocupante',
    },
    kin: {
      husband: 'marido, esposo',
      wife: 'mujer, esposa',
      brother: 'hermano',
      sister: 'hermana',
      cousin: 'primo, prima',
      son: 'hijo',
      daughter: 'hija',
      nephew: 'sobrino',
      niece: 'sobrina',
      father: 'padre',
      mother: 'madre',
      uncle: 'tío',
      aunt: 'tía',
    },
    braking: {
      yes: 'frenó, frenado, redujo la velocidad',
      no: 'sin frenar, no tuvo tiempo de frenar',
    },
  },
  cues: {
    equipment: {
      after: {
        'seat-belt': 'cinturón, cinturón de seguridad',
        helmet: 'casco',
        licence: 'carné, permiso de conducir',
        'life-jacket': 'chaleco, chalecos, chaleco salvavidas, chalecos salvavidas',
        insurance: 'seguro',
      },
    },
    'vehicle.driven': {
      before: 'al volante de, conducía, conductor de, conductora de, a bordo de, viajaba en, circulaba en',
    },
    'vehicle.struck-by': {
      before: 'atropellado por, atropellada por, arrollado por, arrollada por, embestido por',
    },
    'vehicle.fled': {
      before: 'huyó en, huyeron en, escapó en, escaparon en, se dio a la fuga en',
    },
    'vehicle.bomb': {
      after: 'bomba, cargado de explosivos',
    },
    weapon: {
      near: 'disparó, disparo, disparos, apuñaló, apuñalado, apuñalada, ataque, atacó, armado, mató, hirió, amenazó',
    },
    wound: {
      before:
        'disparo, bala, balazo, herido, herida, heridas, puñalada, puñaladas, alcanzado, alcanzada, golpe, quemaduras',
    },
    'fire.cause': {
      before: 'causado por, provocado por, originado por, chispa, chispas, debido a, apunta a, a causa de',
      after: 'causó, provocó, originó',
    },
  },
  prefixes: {
    body: 'en el/la, al, a la',
  },
  women: 'mujer niña madre hija hermana esposa abuela tía',
  men: 'hombre niño padre hijo hermano marido abuelo tío',
  negations: 'no nunca ni sin ningún ninguna nadie jamás',
  open: 'si podría podrían sería serían habría habrían',
  possessives: 'su sus mi nuestro nuestra',
};
