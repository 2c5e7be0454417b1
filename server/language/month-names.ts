/**
 * Months as datelines and front matter write them, in seven languages: beginnings that no other month shares,
 * by month. Normalised, without accents; only the reading of metadata uses this list.
 */
const NAMES: readonly string[] = [
  'janvier janv jan january januar janner jaenner januari enero ene gennaio gen janeiro',
  'fevrier fevr fev february feb februar februari febrero febbraio febb fevereiro',
  'mars mar march marz maerz maart mrt marzo marco',
  'avril avr april apr abril abr aprile',
  'mai may mayo maggio magg mag maio mei',
  'juin june jun juni junio giugno giu junho',
  'juillet juil july jul juli julio luglio lug julho',
  'aout aou august aug augustus agosto ago ag',
  'septembre sept sep september septiembre setiembre settembre sett set setembro',
  'octobre oct october oktober okt octubre ottobre ott outubro out',
  'novembre nov november noviembre novembro',
  'decembre dec december dezember dez diciembre dic dicembre dezembro',
];

/** Number of the month, 1 to 12, by its name or abbreviation without accents and stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Weekdays and their abbreviations, as they stand before a date. Normalised, without accents. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
    'lunes martes miercoles jueves viernes sabado domingo ' +
    'lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
    'segunda-feira terca-feira quarta-feira quinta-feira sexta-feira segunda terca quarta quinta sexta ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
  ).split(' '),
);
