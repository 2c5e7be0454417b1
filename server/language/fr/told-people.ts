import { FRENCH_YEARS } from '../age-words';
import type { ToldPeople } from '../shapes/told-people';

const NOUN = '(?<noun>\\p{Ll}[\\p{Ll}-]*)';
const FILLER = "(?:\\s[\\p{Ll}]['’\\p{Ll}-]*){0,4}?";

export const FR: ToldPeople = {
  ages: [
    new RegExp(
      `(?<=(?<!\\p{L})(?:[Uu]ne?|[Ll][ea]|[Cc]et(?:te)?|[Cc]e|[Ss]on|[Ss]a)\\s|(?<!\\p{L})[Ll]['’])${NOUN}${FILLER},?\\s(?:âgée?\\s)?de\\s(?<age>${FRENCH_YEARS})\\sans(?!\\sde\\s|\\sferme)`,
      'gu',
    ),
    new RegExp(
      `(?<=(?<!\\p{L})(?:[Uu]ne?|[Ll][ea]|[Cc]et(?:te)?|[Cc]e|[Ss]on|[Ss]a)\\s|(?<!\\p{L})[Ll]['’])${NOUN}(?:\\s[\\p{Ll}-]+)?(?:,\\s|\\s\\()(?<age>${FRENCH_YEARS})\\sans(?=[,.;)]|\\s(?:a|est|avait|était|qui)\\s)`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})[ÂA]gée?\\sde\\s(?<age>${FRENCH_YEARS})\\sans(?:[^.;]{0,80}?,\\s(?:l['’]|le\\s|la\\s)${NOUN})?`,
      'gu',
    ),
    // « deux personnes, âgées de 84 et 79 ans »
    new RegExp(`(?:${NOUN},?\\s)?âgée?s\\sde\\s(?<age>\\d{1,3}(?:,\\s\\d{1,3})*\\set\\s\\d{1,3})\\sans`, 'gu'),
    /(?<!\p{L})(?:(?<he>[Ii]l)|(?<she>[Ee]lle))\s(?:a|avait)\s(?:tout\sjuste\s|à\speine\s)?(?<age>\d{1,3})\sans(?=[,.;]|\set\s|$)/gu,
    new RegExp(`(?<!\\p{L})À\\s(?<age>${FRENCH_YEARS})\\sans,\\s(?:le\\s|la\\s|l['’])${NOUN}`, 'gu'),
    // « leur fils, étudiant de 32 ans », « s'est éteint à 86 ans », « qui n'avait que 19 ans »
    new RegExp(`(?<=,\\s)${NOUN}\\s(?:âgée?\\s)?de\\s(?<age>${FRENCH_YEARS})\\sans(?=[,.;)])`, 'gu'),
    new RegExp(
      `(?<!\\p{L})(?:mort|mourir|mourait|décéd|disparu|disparaître|étein|éteindre|tué|noyé)\\p{L}*\\s(?:[\\p{L}\\d'’]+\\s){0,4}?à\\s(?:l['’]âge\\sde\\s)?(?<age>${FRENCH_YEARS})\\sans(?!\\sde\\s|\\sd['’])`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})qui\\s(?:n['’])?(?:a|avait)\\s(?:que\\s|tout\\sjuste\\s|à\\speine\\s)?(?<age>${FRENCH_YEARS})\\sans(?=[,.;)])`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:[Uu]ne?|[Ll][ea]|[Cc]et(?:te)?|[Cc]e)\\s(?<age>(?:trent|quadrag|quinquag|sexag|septuag|octog|nonag)énaire)`,
      'gu',
    ),
  ],
  mark: /\sans|génaire/u,
  male: 'homme garçon père fils mari frère époux conjoint grand-père oncle neveu écolier collégien lycéen adolescent agriculteur pêcheur ouvrier retraité étudiant habitant chauffeur conducteur cycliste-homme compagnon individu',
  female:
    'femme fille fillette mère épouse sœur grand-mère tante nièce écolière collégienne lycéenne adolescente agricultrice ouvrière retraitée étudiante habitante conductrice compagne conjointe passagère suspecte',
  parts: {
    victim: 'victime',
    suspect:
      'suspect suspecte meurtrier meurtrière tireur agresseur assaillant accusé accusée prévenu prévenue auteur forcené ravisseur cambrioleur braqueur incendiaire mis-en-cause mis mise',
    driver: 'conducteur conductrice chauffeur chauffeure automobiliste routier',
    cyclist: 'cycliste motard motarde motocycliste vététiste',
    pedestrian: 'piéton piétonne promeneur promeneuse joggeur joggeuse randonneur randonneuse',
    passenger: 'passager passagère',
    pilot: 'pilote',
  },
  told: {
    dead: /(?<!\p{L})(?:mort(?:e|el|elle|ellement)?|tuée?|tuer|décès|décédée?|meurtre|assassin\p{Ll}*|noyée?|succombé|péri|perdu\sla\svie|corps\ssans\svie|ranimer|homicide)(?!\p{L})/u,
    hurt: /(?<!\p{L})(?:blessée?|touchée?\s(?:à|au|aux|par)|brûlée?|hospitalisée?|hôpital|blessures|indemne|grièvement|légèrement|urgence\sabsolue)(?!\p{L})/u,
    victim: /(?<!\p{L})(?:poignardée?|frappée?|percutée?|renversée?|agressée?|heurtée?|attaquée?|fauchée?)(?!\p{L})/u,
    suspect:
      /(?<!\p{L})(?:soupçonnée?|interpellée?|arrêtée?|garde\sà\svue|mise?\sen\sexamen|écrouée?|présumée?|incarcérée?|accusée?|jugée?|condamnée?|poursuivie?|déférée?|comparaît|comparu|comparaissait|acquittée?|coupable|placée?\sen\sdétention)(?!\p{L})/u,
  },
  things:
    'peine bail contrat projet histoire expérience période durée relation mariage carrière délai plan cycle règne mandat conflit guerre moyenne vie recul bilan absence attente peines tradition maison immeuble pont arbre chêne bâtiment concession prêt crédit partenariat accord arrêt emploi ancienneté âge espace chien chat cheval entreprise club',
  general: 'personne jeune habitant habitante résident résidente ressortissant ressortissante membre individu',
  standIns: 'homme femme garçon fille adolescent adolescente jeune intéressé intéressée',
};
