/** The most usual function words, normalised: they tell the language, and begin sentences. Content-like ones are left out on purpose. */
export const FUNCTION_WORDS: readonly string[] = (
  'el la los las un una unos unas de del al a y e o u pero sino que quien quienes cual cuyo donde cuando ' +
  'como si no ni en con por para sin sobre entre hasta desde hacia según contra durante ante tras bajo es ' +
  'son era eran fue fueron ser sido está están estaba estaban estar ha han había habían haber hay hubo se su ' +
  'sus lo le les me te nos mi mis tu yo él ella ellos ellas usted ustedes nosotros este esta estos estas ese ' +
  'esa esos esas eso esto aquel aquella aquellos más menos muy mucho muchos muchas también ya todo todos ' +
  'toda todas otro otra otros otras porque aunque mientras cada dos tres dijo así además'
).split(' ');
