import { remember } from '../article/remember';
import { plain } from './stem';

/**
 * Regions of which a place lies in one only, by country and rank: two of one list exclude each other. The closed classes of
 * the countries whose news we read most; names in their own language and the usual French and English ones, without accents.
 */
const REGIONS: Readonly<Record<string, string>> = {
  'fr-department':
    'ain;aisne;allier;alpes-de-haute-provence;hautes-alpes;alpes-maritimes;ardeche;ardennes;ariege;aube;aude;aveyron;bouches-du-rhone;calvados;cantal;charente;charente-maritime;cher;correze;corse-du-sud;haute-corse;cote-d or;cotes-d armor;creuse;dordogne;doubs;drome;eure;eure-et-loir;finistere;gard;haute-garonne;gers;gironde;herault;ille-et-vilaine;indre;indre-et-loire;isere;jura;landes;loir-et-cher;loire;haute-loire;loire-atlantique;loiret;lot;lot-et-garonne;lozere;maine-et-loire;manche;marne;haute-marne;mayenne;meurthe-et-moselle;meuse;morbihan;moselle;nievre;oise;orne;pas-de-calais;puy-de-dome;pyrenees-atlantiques;hautes-pyrenees;pyrenees-orientales;bas-rhin;haut-rhin;rhone;haute-saone;saone-et-loire;sarthe;savoie;haute-savoie;seine-maritime;seine-et-marne;yvelines;deux-sevres;somme;tarn;tarn-et-garonne;var;vaucluse;vendee;vienne;haute-vienne;vosges;yonne;territoire de belfort;essonne;hauts-de-seine;seine-saint-denis;val-de-marne;val-d oise;guadeloupe;martinique;guyane;la reunion;mayotte',
  'fr-region':
    'auvergne-rhone-alpes;bourgogne-franche-comte;bretagne;centre-val de loire;corse;grand est;hauts-de-france;ile-de-france;normandie;nouvelle-aquitaine;occitanie;pays de la loire;provence-alpes-cote d azur;paca',
  'us-state':
    'alabama;alaska;arizona;arkansas;california;californie;colorado;connecticut;delaware;florida;floride;georgia;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;louisiane;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;nouveau-mexique;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;pennsylvanie;rhode island;south carolina;caroline du sud;caroline du nord;south dakota;tennessee;texas;utah;vermont;virginia;virginie;west virginia;wisconsin;wyoming',
  'au-state': 'new south wales;queensland;south australia;tasmania;victoria;western australia;northern territory',
  'ca-province':
    'alberta;british columbia;colombie-britannique;manitoba;new brunswick;nouveau-brunswick;newfoundland and labrador;nova scotia;nouvelle-ecosse;ontario;prince edward island;quebec;saskatchewan',
  'gb-county':
    'bedfordshire;berkshire;buckinghamshire;cambridgeshire;cheshire;cornwall;cumbria;derbyshire;devon;dorset;county durham;east sussex;essex;gloucestershire;greater manchester;hampshire;herefordshire;hertfordshire;kent;lancashire;leicestershire;lincolnshire;merseyside;norfolk;north yorkshire;northamptonshire;northumberland;nottinghamshire;oxfordshire;rutland;shropshire;somerset;south yorkshire;staffordshire;suffolk;surrey;tyne and wear;warwickshire;west midlands;west sussex;west yorkshire;wiltshire;worcestershire',
  'ie-county':
    'county carlow;county cavan;county clare;county cork;county donegal;county dublin;county galway;county kerry;county kildare;county kilkenny;county laois;county leitrim;county limerick;county longford;county louth;county mayo;county meath;county monaghan;county offaly;county roscommon;county sligo;county tipperary;county waterford;county westmeath;county wexford;county wicklow',
  'es-province':
    'alava;albacete;alicante;almeria;asturias;avila;badajoz;barcelona;barcelone;burgos;caceres;cadiz;cadix;cantabria;castellon;ciudad real;cordoba;cordoue;cuenca;girona;gerone;granada;grenade;guadalajara;guipuzcoa;huelva;huesca;jaen;leon;lleida;lugo;malaga;murcia;navarra;ourense;palencia;pontevedra;salamanca;salamanque;segovia;segovie;sevilla;seville;soria;tarragona;tarragone;teruel;toledo;tolede;valencia;valladolid;vizcaya;zamora;zaragoza;saragosse',
  'it-region':
    'abruzzo;abruzzes;basilicata;calabria;calabre;campania;campanie;emilia-romagna;emilie-romagne;friuli-venezia giulia;lazio;latium;liguria;ligurie;lombardia;lombardie;lombardy;marche;molise;piemonte;piemont;piedmont;puglia;pouilles;sardegna;sardaigne;sardinia;sicilia;sicile;sicily;toscana;toscane;tuscany;umbria;ombrie;valle d aosta;val d aoste;veneto;venetie',
  'de-land':
    'baden-wurttemberg;bayern;baviere;bavaria;brandenburg;brandebourg;hessen;hesse;mecklenburg-vorpommern;niedersachsen;basse-saxe;lower saxony;nordrhein-westfalen;rhenanie-du-nord-westphalie;north rhine-westphalia;rheinland-pfalz;rhenanie-palatinat;saarland;sarre;sachsen;saxe;saxony;sachsen-anhalt;schleswig-holstein;thuringen;thuringe;thuringia',
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([kind, names]) => names.split(';').map((name): [string, string] => [name, kind])),
);

/** Names whose region is remembered: each claim of a place asks. */
const KEPT = 8_000;

/** The list that a region's name is of (`fr-department`), or null. Articles before the name do not matter. */
export const regionKind = remember(KEPT, (name): string | null => BY_NAME.get(bareRegion(name)) ?? null);

/** A region's name in lower case without accents, hyphens of one writing and the article before it. */
const bareRegion = (name: string): string =>
  plain(name.toLowerCase())
    .replace(/[’']/gu, ' ')
    .replace(/^(?:la |le |les |l |the )(?!reunion)/u, '')
    .trim();

/** Nouns that say beside a name what it is, under one word for all languages (`Mandi district`, `la province de Teruel`). */
const KINDS: Readonly<Record<string, string>> = {
  district: 'district distrito distretto bezirk landkreis kreis',
  province: 'province provincia provincie provinz',
  department: 'departement departamento dipartimento department',
  county: 'county comte condado contea grafschaft',
  state: 'state etat estado',
  governorate: 'governorate gouvernorat wilaya gobernacion governatorato',
};

const KIND_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

/** The kind of region that a normalised noun names, or null. */
export const regionNoun = (norm: string): string | null => KIND_WORDS.get(plain(norm)) ?? null;
