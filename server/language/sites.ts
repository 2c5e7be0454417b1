/**
 * Kinds of sites that events are held at, by what the seven languages call them, in normal form. Two kinds
 * are two places; words that several kinds share (`hall`, `centre`, `salle`) are left out.
 */
const KINDS: Readonly<Record<string, string>> = {
  airport: 'airport aéroport flughafen aeropuerto aeroporto luchthaven',
  beach: 'beach plage strand playa spiaggia praia',
  bridge: 'bridge pont brücke puente ponte brug',
  church: 'church cathedral chapel église cathédrale chapelle basilique kirche dom iglesia catedral chiesa igreja kerk',
  court: 'courthouse tribunal gericht tribunale',
  factory: 'factory mill usine fabrik fabrica fabbrica fabriek',
  hospital: 'hospital hôpital clinique clinic krankenhaus klinik ospedale ziekenhuis',
  hotel: 'hotel hôtel',
  library: 'library bibliothèque bibliothek biblioteca bibliotheek',
  mosque: 'mosque mosquée moschee mezquita moschea mesquita moskee',
  museum: 'museum musée museo museu',
  park: 'park parc parque parco',
  prison: 'prison jail gefängnis cárcel prigione gevangenis',
  school: 'school école lycée collège college schule escuela scuola escola',
  square: 'square plaza piazza praça marktplatz plein',
  stadium: 'stadium stade stadion estadio stadio',
  station: 'station gare bahnhof estación stazione estação',
  theatre: 'theatre theater théâtre teatro',
  townhall: 'mairie rathaus ayuntamiento municipio stadhuis townhall',
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

/** The kind of site that a normalised word names, or null. `before` is the word before it: `town hall`, `police station`. */
export function siteKind(norm: string, before: string): string | null {
  if (norm === 'hall' && (before === 'town' || before === 'city')) return 'townhall';
  if (norm === 'station' && before === 'police') return 'police';
  return BY_WORD.get(norm) ?? null;
}

/** The kind of site that a name tells (`St Ebba’s Church`), or null. */
export function siteKindOf(name: string): string | null {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = siteKind(words[i]!, words[i - 1] ?? '');
    if (kind) return kind;
  }
  return null;
}
