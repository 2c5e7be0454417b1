import type { StateWords } from '../shapes/states';

export const states: StateWords = {
  axes: {
    open: { yes: 'abierto abierta reabierto abrir', no: 'cerrado cerrada cerrar cerrará' },
    'going-on': { yes: 'continúa continúan sigue siguen continuar', no: 'cesado terminado suspendido' },
    alive: { yes: 'vivo viva sobrevivió ileso', no: 'muerto muerta fallecido' },
    accepted: { yes: 'aceptado aceptó aprobado aprobó', no: 'rechazado rechazó' },
    begun: { yes: 'comenzado comenzó empezado empezó iniciado' },
    arrested: { yes: 'detenido detenida arrestado', no: 'fugado prófugo' },
    guilty: { yes: 'condenado culpable', no: 'absuelto' },
    sold: { yes: 'vendido vendida vender' },
    signed: { yes: 'firmado firmó' },
    appeal: { yes: 'apelar apelará recurrir recurrirá recurrido' },
    unanimous: { yes: 'unanimidad unánime' },
    resigned: { yes: 'dimitido dimitió' },
    armed: { yes: 'armado armada', no: 'desarmado desarmada' },
    charged: { yes: 'imputado acusado' },
  },
  negations: 'no ni nunca ningún ninguna nadie sin tampoco nada',
  failures: 'negó negaron incapaz',
  hypothetical:
    'si podría podrían sería debería puede pueden evitar impedir exige exigen pide piden riesgo amenaza para antes',
  conjunctions: 'pero y e que quien porque',
  lookingBack: 'había habían',
  determiners: 'el la los las un una unos unas su sus',
  others: 'dimisión muerte muertes',
  noMore: ['ya no hay'],
};
