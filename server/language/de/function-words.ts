/** The most usual function words, normalised: they tell the language, and begin sentences. Content-like ones are left out on purpose. */
export const FUNCTION_WORDS: readonly string[] = (
  'der die das den dem des ein eine einer eines einem einen und oder aber sondern denn dass daß ob wenn weil ' +
  'als wie wo was wer wen wem in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter um ' +
  'durch gegen ohne bis seit während wegen zwischen ist sind war waren sein gewesen wird werden wurde wurden ' +
  'worden hat haben hatte hatten kann können konnte soll sollen muss müssen nicht kein keine auch noch nur ' +
  'schon sehr mehr so er sie es wir ihr ich du ihm ihn ihnen sich mich uns mein seine seiner seinem seinen ' +
  'ihre ihrer ihrem ihren unser dieser diese dieses diesem diesen jeder jede alle allem allen man da dort ' +
  'hier dann sagte rund etwa zwei drei'
).split(' ');
