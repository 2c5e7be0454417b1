import { plain } from './stem';

/**
 * Words for bodies that somebody heads, by kind, in all languages: without accents, lower case. A word that ends in one of
 * the stems of `ENDINGS` is a compound of it (`Landesbibliothek`).
 */
const WORDS = {
  museum: 'museum museums musee musees museo museu gallery galerie galeria pinacoteca',
  library: 'library libraries bibliotheque mediatheque biblioteca bibliothek',
  archive: 'archive archives archivo archivio archiv',
  theatre: 'theatre theater playhouse teatro opera operahouse oper',
  orchestra: 'orchestra philharmonic symphony orchestre philharmonie orquesta filarmonica orchester',
  school: 'school schools lycee ecole escuela colegio instituto scuola liceo schule gymnasium escola',
  university: 'university universite universidad universita universitat universidade polytechnic',
  hospital: 'hospital hospitals hopital chu clinique clinic clinica ospedale klinik klinikum krankenhaus ziekenhuis',
  church: 'church parish diocese eglise paroisse iglesia parroquia chiesa parrocchia kirche gemeinde bistum',
  prison: 'prison jail penitentiary carcel carcere gefangnis',
  police: 'police gendarmerie policia polizia polizei',
  brigade: 'firefighters pompiers sdis bomberos feuerwehr',
  bank: 'bank banque banco banca sparkasse',
  party: 'party parti partido partito partei',
  association:
    'federation federacion federazione verband confederation confederacion association asociacion associazione verein union syndicat sindicato sindacato gewerkschaft sindicatos',
  ministry: 'ministry ministere ministerio ministero ministerium',
  institute: 'institute institut istituto observatory observatoire observatorio laboratory laboratoire laboratorio',
  zoo: 'zoo aquarium tierpark',
  airport: 'airport aeroport aeropuerto aeroporto flughafen',
  port: 'port harbour harbor puerto porto hafen',
  club: 'club',
  newspaper: 'newspaper journal quotidien periodico giornale zeitung gazette',
} as const;

/** Parts of a body that have a head of their own. */
const DEPARTMENTS =
  'department dept section unit division ward branch bureau desk directorate service services departement direction pole cellule rayon filiere ' +
  'departamento servicio seccion unidad area dipartimento reparto servizio sezione unita abteilung referat dezernat sektion fachbereich afdeling dienst';

/** Works and firms, of which one is head of the whole. */
const WORKS =
  'site plant factory works mill shipyard company firm group usine fabrique chantier groupe entreprise societe compagnie planta fabrica empresa grupo stabilimento fabbrica azienda gruppo werk fabrik unternehmen konzern';

type Kind = keyof typeof WORDS;
const kindOf = new Map<string, Kind>(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [plain(word), kind as Kind] as const),
  ),
);
const works = new Set(WORKS.split(' '));
const departments = new Set(DEPARTMENTS.split(' '));
/** Endings of compounds. */
const ENDINGS = [...kindOf.keys(), ...departments].filter((word) => word.length >= 6);

const wordsOf = (text: string): readonly string[] => plain(text.toLowerCase()).match(/\p{L}+/gu) ?? [];

/** Kinds that a body of any other may be called by. */
const GENERAL: ReadonlySet<string> = new Set<Kind>(['institute', 'association']);

/** Do the two name bodies, and of two kinds (a library, an opera house)? */
export function areOfTwoKinds(a: string, b: string): boolean {
  const [ours, theirs] = [bodiesIn(a), bodiesIn(b)];
  if (ours.size === 0 || theirs.size === 0) return false;
  return (
    ![...ours].some((kind) => theirs.has(kind) || GENERAL.has(kind)) && ![...theirs].some((kind) => GENERAL.has(kind))
  );
}

/** The kinds of bodies that the words name (`Leiterin der Landesbibliothek`: a library). */
export function bodiesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of wordsOf(text)) {
    const kind = kindOf.get(word) ?? kindOf.get(ENDINGS.find((ending) => word.endsWith(ending)) ?? '');
    if (kind) found.add(kind);
  }
  return found;
}

/** Is the word, in lower case and without accents, a body or a part of one? */
export const isBodyWord = (word: string): boolean =>
  kindOf.has(word) || departments.has(word) || ENDINGS.some((ending) => word.endsWith(ending));

/** Does the text name a part of a body (`service de pédiatrie`, `Musikabteilung`)? */
export const namesDepartment = (text: string): boolean =>
  wordsOf(text).some(
    (word) => departments.has(word) || ENDINGS.some((ending) => departments.has(ending) && word.endsWith(ending)),
  );

/** Does the text name a body or a firm as a whole (`site de Brenac`, `the city museum`)? */
export const namesWhole = (text: string): boolean =>
  !namesDepartment(text) && (bodiesIn(text).size > 0 || wordsOf(text).some((word) => works.has(word)));
