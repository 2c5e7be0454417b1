/** The most usual function words, normalised: they tell the language, and begin sentences. Content-like ones are left out on purpose. */
export const FUNCTION_WORDS: readonly string[] = (
  'the a an and or but nor of to in on at by for with from into about after before over under between ' +
  'against during without within through among as than then that this these those it its he she they we you ' +
  'i him her his hers them their theirs our your my me us who whom whose which what when where why how there ' +
  'here is are was were be been being am has have had having do does did will would shall should can could ' +
  'may might must not no yes if so because while although though since until said says also more most some ' +
  'any all both each other such only own same very just now up down out off again further once two three ' +
  'many few'
).split(' ');
