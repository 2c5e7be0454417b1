import { plain } from './stem';

/**
 * Kinds of sites that events are held at, by what the seven languages call them: lower case, without accents. Two kinds
 * are two places; words that several kinds share (`hall`, `centre`, `salle`) are left out.
 */
const KINDS: Readonly<Record<string, string>> = {
  airport: 'airport aeroport flughafen aeropuerto aeroporto luchthaven',
  beach: 'beach plage strand playa spiaggia praia',
  bridge: 'bridge pont brucke puente ponte brug',
  church: 'church cathedral chapel eglise cathedrale chapelle basilique kirche dom iglesia catedral chiesa igreja kerk',
  court: 'courthouse tribunal gericht tribunale',
  factory: 'factory mill usine fabrik fabrica fabbrica fabriek',
  hospital: 'hospital hopital clinique clinic krankenhaus klinik ospedale ziekenhuis',
  hotel: 'hotel',
  library: 'library bibliotheque bibliothek biblioteca bibliotheek',
  mosque: 'mosque mosquee moschee mezquita moschea mesquita moskee',
  museum: 'museum musee museo museu',
  park: 'park parc parque parco',
  prison: 'prison jail gefangnis carcel prigione gevangenis',
  school: 'school ecole lycee college schule escuela scuola escola',
  square: 'square plaza piazza praca marktplatz plein',
  stadium: 'stadium stade stadion estadio stadio',
  station: 'station gare bahnhof estacion stazione estacao',
  theatre: 'theatre theater teatro',
  townhall: 'mairie rathaus ayuntamiento municipio stadhuis townhall',
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

const kept = new Map<string, string | null>();

/** The kind of site that a normalised word names, or null. `before` is the word before it: `town hall`, `police station`. */
export function siteKind(norm: string, before: string): string | null {
  if (norm === 'hall' && (before === 'town' || before === 'city')) return 'townhall';
  if (before === 'police' && norm === 'station') return 'police';
  let kind = kept.get(norm);
  if (kind === undefined) {
    if (kept.size > 20_000) kept.clear();
    kept.set(norm, (kind = BY_WORD.get(plain(norm)) ?? null));
  }
  return kind;
}

/** The kind of site that a name tells (`St Botolph’s Church`), or null. */
export function siteKindOf(name: string): string | null {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = siteKind(words[i]!, words[i - 1] ?? '');
    if (kind) return kind;
  }
  return null;
}
