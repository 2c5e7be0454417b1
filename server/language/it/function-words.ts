/** The most usual function words, normalised: they tell the language, and begin sentences. Content-like ones are left out on purpose. */
export const FUNCTION_WORDS: readonly string[] = (
  "il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' a al allo alla ai agli alle " +
  "all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' con su sul sullo " +
  "sulla sui sugli sulle sull' per tra fra e ed o ma però che chi cui non né se come quando dove è sono era " +
  'erano essere stato stata stati state ha hanno aveva avevano avere ho fu furono si ci vi ne mi ti suo sua ' +
  "suoi sue loro mio noi voi lui lei egli essi questo questa questi queste quest' quello quella quelli " +
  "quelle quell' più meno molto anche già ancora tutto tutti tutta tutte altro altri altre dopo prima " +
  'durante contro secondo senza sotto sopra verso fino circa ogni perché poi così due tre detto'
).split(' ');
