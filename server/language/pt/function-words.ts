/** The most usual function words, normalised: they tell the language, and begin sentences. Content-like ones are left out on purpose. */
export const FUNCTION_WORDS: readonly string[] = (
  'o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às pelo pela pelos pelas por para ' +
  'com sem sob sobre entre até desde contra segundo após ante e ou mas nem que quem cujo onde quando como se ' +
  'não é são era eram foi foram ser sido está estão estava estavam estar tem têm tinha tinham ter há havia ' +
  'houve seu sua seus suas ele ela eles elas eu nós você vocês me te lhe lhes meu minha este esta estes ' +
  'estas esse essa esses essas isso isto aquele aquela num numa dele dela deles delas neste nesta nesse ' +
  'nessa mais menos muito muitos muita também já ainda só todo todos toda todas outro outra outros outras ' +
  'porque embora enquanto cada dois duas três disse depois antes'
).split(' ');
