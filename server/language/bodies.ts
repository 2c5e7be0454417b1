import { plain } from './stem';

/**
 * Words for bodies that somebody heads, by kind, in all languages: without accents, lower case. A word that ends in one of
 * the stems of `ENDINGS` is a compound of it (`Landesbibliothek`).
 */
const WORDS = {
  museum: 'museum museums musee musees museo museu gallery galerie galeria pinacoteca',
  library: 'library libraries bibliotheque mediatheque biblioteca bibliothek',
  archive: 'archive archives archivo archivio archiv',
  opera: 'opera operahouse oper',
  theatre: 'theatre theater playhouse teatro',
  orchestra: 'orchestra philharmonic symphony orchestre philharmonie orquesta filarmonica orchester',
  school: 'school schools college lycee ecole escuela colegio instituto scuola liceo schule gymnasium escola',
  university: 'university universite universidad universita universitat universidade polytechnic',
  hospital: 'hospital hospitals hopital chu clinique clinic clinica ospedale klinik klinikum krankenhaus ziekenhuis',
  church: 'church parish diocese eglise paroisse iglesia parroquia chiesa parrocchia kirche gemeinde bistum',
  prison: 'prison jail penitentiary carcel carcere gefangnis',
  police: 'police gendarmerie policia polizia polizei',
  brigade: 'firefighters pompiers sdis bomberos feuerwehr',
  bank: 'bank banque banco banca sparkasse',
  union: 'union syndicat sindicato sindacato gewerkschaft sindicatos',
  party: 'party parti partido partito partei',
  federation:
    'federation federacion federazione verband confederation confederacion association asociacion associazione verein',
  ministry: 'ministry ministere ministerio ministero ministerium',
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

type Kind = keyof typeof WORDS;
const kindOf = new Map<string, Kind>(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [plain(word), kind as Kind] as const),
  ),
);
const departments = new Set(DEPARTMENTS.split(' '));
/** Endings of compounds. */
const ENDINGS = [...kindOf.keys(), ...departments].filter((word) => word.length >= 6);

const wordsOf = (text: string): readonly string[] => plain(text.toLowerCase()).match(/\p{L}+/gu) ?? [];

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
