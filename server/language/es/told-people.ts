import type { ToldPeople } from '../shapes/told-people';

const NOUN = '(?<noun>\\p{Ll}[\\p{Ll}-]*)';
const FILLER = '(?:\\s[\\p{Ll}][\\p{Ll}-]*){0,3}?';

export const ES: ToldPeople = {
  ages: [
    new RegExp(
      `(?<=(?<!\\p{L})(?:[Uu]na?|[Ee]l|[Ll]a|[Ss]u)\\s)${NOUN}${FILLER},?\\sde\\s(?<age>\\d{1,3})\\saños(?!\\sde\\s)`,
      'gu',
    ),
  ],
  mark: /\d\saños/u,
  male: 'hombre niño chico padre hijo marido hermano abuelo joven-varón varón ciclista-hombre anciano conductor motorista-hombre trabajador agricultor',
  female: 'mujer niña chica madre hija esposa hermana abuela anciana conductora trabajadora',
  parts: {
    victim: 'víctima',
    suspect: 'sospechoso sospechosa agresor agresora acusado acusada autor atacante detenido detenida',
    driver: 'conductor conductora chófer camionero',
    cyclist: 'ciclista motorista motociclista',
    pedestrian: 'peatón senderista',
    passenger: 'pasajero pasajera',
    pilot: 'piloto',
  },
  told: {
    dead: /(?<!\p{L})(?:muert[eoa]|murió|fallecid[oa]|falleció|matad[oa]|asesinad[oa]|ahogad[oa]|homicidio)(?!\p{L})/u,
    hurt: /(?<!\p{L})(?:herid[oa]|hospitalizad[oa]|hospital|ileso|ilesa)(?!\p{L})/u,
    victim: /(?<!\p{L})(?:apuñalad[oa]|atropellad[oa]|agredid[oa])(?!\p{L})/u,
    suspect:
      /(?<!\p{L})(?:detenid[oa]|arrestad[oa]|acusad[oa]|sospechos[oa]|imputad[oa]|prisión|investigad[oa]|presunt[oa])(?!\p{L})/u,
  },
  things: 'pena condena contrato periodo plazo carrera historia media edificio casa puente perro prisión cárcel',
  general: 'persona joven vecino vecina residente',
  standIns: 'hombre mujer joven',
};
