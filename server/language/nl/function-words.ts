/** The most usual function words, normalised: they tell the language, and begin sentences. Content-like ones are left out on purpose. */
export const FUNCTION_WORDS: readonly string[] = (
  'de het een en of maar want dat die dit deze wat wie waar wanneer hoe als dan in op aan uit bij met naar ' +
  'van voor over onder om door tegen zonder tot tussen sinds tijdens volgens na te ter ten is zijn was waren ' +
  'wordt worden werd werden geweest heeft hebben had hadden kan kunnen kon moet moeten zal zullen zou zouden ' +
  'niet geen ook nog al wel er hier daar toen nu hij zij ze we wij ik je jij u hem haar hun hen zich mij ons ' +
  'onze mijn jouw alle elke elk ieder andere meer veel weinig zeer omdat terwijl hoewel zo zei ongeveer twee ' +
  'drie'
).split(' ');
