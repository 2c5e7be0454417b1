/** The most usual function words, normalised: they tell the language, and begin sentences. Content-like ones are left out on purpose. */
export const FUNCTION_WORDS: readonly string[] = (
  "le la les l' un une des du de d' au aux et ou où mais donc car ni que qu' qui quoi dont ce cet cette ces " +
  "c' il elle ils elles on nous vous je j' tu se s' y en ne n' pas plus son sa ses leur leurs mon ma mes " +
  'notre nos votre vos dans par pour sur sous avec sans entre vers chez depuis pendant après avant contre ' +
  "selon comme lorsque lorsqu' quand si est sont était étaient été être a ont avait avaient eu sera seront " +
  'serait fait fut aussi encore très tout tous toute toutes même autre autres lui eux celui celle ceux ' +
  'celles cela ça deux trois ainsi alors puis ici là déjà jamais toujours moins peu beaucoup parmi près ' +
  "environ jusqu' jusque puisque puisqu' afin dès hors malgré quelque quelques plusieurs chaque dit"
).split(' ');
