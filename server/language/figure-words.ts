/** Small closed classes of words around figures, of all languages together: none means anything else in another. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** `16 years old`: after the unit. */
export const OLD = /^(?:(?:years?-)?olds?|alt|oud)$/;
/** The unit itself tells an age: `16-year-old`, `16-jährige`. */
export const OF_AGE = /-olds?$|^(?:yo|alt|oud)$|jährig|jarige?n?$/;
/** `aged 16`: before the figure. */
export const AGED = /^(?:âgée?s?|aged?|agede|aged|edad|età|idade|age|alter)$/;
/** `90 of them`. */
export const THEM = set('them whom these those which');
/** `of which 160 are state houses`: the noun is the predicate. */
export const IS = set('are were is was sont étaient est était son eran sind waren sono erano são eram zijn');
export const DETERMINERS = set(
  "le la les l' the a an son sa ses leur leurs its their his her our this that these those ce cette ces el los las un una der die das den dem il lo gli i o os as de het all tous toutes toute",
);
/** `un tiers des`, `ein Drittel der`: what a fraction is of follows, with its article. */
export const PARTITIVE = set('des du der van del dei delle dos das');
/** `last year`: seen from the day of writing. */
export const LAST = set(
  'last dernier dernière passé passée pasado pasada letzten letztes letzter vergangenen scorso scorsa passado passada vorig vorige',
);
/** `profit before tax`. */
export const BEFORE_AFTER = set('before after avant après antes después vor nach prima dopo depois voor na');
/** `finished third`: verbs of rank, by their beginning. */
export const RANKING =
  /^(?:finish|terminé?|class|plac|arriv|came|rank|qualifi|fini|zweit|wurde|acab|termin|chegou|quedó|werd|eindig)/;
/** `were killed 20 km away`: the figure is no object. */
export const PASSIVE = /^(?:were|was|been|be|is|are|été|wurden|wurde)$/;
/** Words that may stand between a verb and the figure that is its object. */
export const BEFORE_OBJECT =
  /^(?:les|des|the|another|encore|aussi|also|ainsi|some|least|moins|au|at|a|los|die|den|i|gli|os|de)$/;
