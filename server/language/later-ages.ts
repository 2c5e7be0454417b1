import type { Language } from '../article/language';
import { FRENCH_YEARS } from './age-words';

/** How a language tells the age of somebody who was named before. Group `age`: the years; group `noun`: what he is called there. */
export interface LaterAges {
  /** Of whom the sentences before tell; each pattern from the start of a sentence (`The 29-year-old`, « La patronne, 39 ans, »). */
  readonly back: readonly RegExp[];
  /** Of the one named in the same sentence before (`died on Sunday aged 88`). */
  readonly here: RegExp | null;
  /** The same after a pronoun, or of who spoke: the sentence before may tell what somebody said. */
  readonly pronoun: readonly RegExp[];
  /** In the first person, of who speaks. */
  readonly mine: RegExp | null;
  /** Words that say that somebody speaks, so that the next sentence need not be about him. */
  readonly says: RegExp;
  /** Nouns of kin: what follows is told of them. */
  readonly kin: RegExp;
}

const N = '(?<age>\\d{1,3})';
const FR_WORDS = `(?<age>${FRENCH_YEARS})`;

const FR: LaterAges = {
  back: [
    new RegExp(
      `^(?:Le|La|L['’])\\s?(?<noun>\\p{Ll}[\\p{Ll}-]*)(?:\\s\\p{Ll}[\\p{Ll}-]*)?,?\\s(?:âgée?\\s)?(?:de\\s)?${FR_WORDS}\\sans(?=[\\s,.;])`,
      'u',
    ),
    new RegExp(
      `^À\\s${FR_WORDS}\\sans,\\s(?:le\\s|la\\s|l['’])(?!jeune|adolescent|garçon|fille|futur)(?<noun>\\p{Ll}[\\p{Ll}-]*)`,
      'u',
    ),
    // « … », confie ce chercheur de 48 ans.
    new RegExp(
      `»,?\\s\\p{Ll}+(?:-t-il|-t-elle)?(?:\\s\\p{Ll}+){0,2}?\\s(?:ce|cet|cette|le|la|l['’])\\s?(?<noun>\\p{Ll}[\\p{Ll}-]*)(?:\\s\\p{Ll}[\\p{Ll}'’-]*){0,3}?\\sde\\s${FR_WORDS}\\sans(?=[\\s,.;])`,
      'u',
    ),
    new RegExp(
      `^[^.;:«»]{3,50}?[\\s,](?:le|la)\\s(?<noun>\\p{Ll}[\\p{Ll}-]*)\\sde\\s${FR_WORDS}\\sans(?=[\\s,.;])`,
      'u',
    ),
  ],
  here: new RegExp(
    `(?<!\\p{L})(?:morte?|mourir|mourait|mourut|décédée?|décéder|éteinte?|éteindre|disparue?|disparaître)(?!\\p{L})[^.;]{0,80}?\\sà\\s(?:l['’]âge\\sde\\s)?${FR_WORDS}\\sans(?=[\\s,.;)])`,
    'u',
  ),
  pronoun: [
    new RegExp(
      `^À\\s(?<age>[4-9]\\d)\\sans,\\s(?:il|elle)\\s(?:(?:ne|se|y|en)\\s|[ns]['’])?(?:\\p{L}+(?:e|ient|end)|est|part|vit|reçoit|connaît)\\s`,
      'u',
    ),
    new RegExp(
      `^(?:Il|Elle)\\s(?:a|avait)\\s(?:tout\\sjuste\\s|à\\speine\\s)?${FR_WORDS}\\sans(?=[\\s,.;])(?!\\s(?:quand|lorsqu))`,
      'u',
    ),
  ],
  mine: new RegExp(`(?<!\\p{L})J['’]ai\\s${FR_WORDS}\\sans(?=\\s?[,.;!?»]|\\set\\s)`, 'u'),
  says: /(?<!\p{L})(?:dit|déclaré|indiqué|expliqu\p{Ll}+|raconte|confi\p{Ll}+|selon|annoncé|précisé|assur\p{Ll}+|témoigne|souligne|rappelle|estime|affirme)(?!\p{L})/u,
  kin: /(?<!\p{L})(?:mère|père|fils|fille|frère|sœur|femme|mari|épouse|époux|grand-mère|grand-père|oncle|tante|neveu|nièce|cousine?|compagne|compagnon|veuve|veuf|enfants?)(?!\p{L})/u,
};

const EN: LaterAges = {
  back: [
    new RegExp(
      `^(?:[^.;:“”"]{2,40}?\\sthe|The)\\s${N}[-‑\\s]years?[-‑\\s]old\\b(?:\\s(?<noun>\\p{Ll}[\\p{Ll}-]*))?`,
      'u',
    ),
    new RegExp(`^At\\s(?:just\\s|only\\s)?${N},\\sthe\\s(?!young|teen|boy|girl)(?<noun>\\p{Ll}[\\p{Ll}-]*)`, 'u'),
  ],
  here: new RegExp(
    `\\b(?:died|has\\sdied|passed\\saway)\\b[^.;]{0,80}?\\s(?:aged|at\\sthe\\sage\\sof|at\\sage|at)\\s${N}(?=[,.;\\s)])(?!\\s(?:[ap]\\.?m|o['’]clock|\\p{Lu}|%|per))`,
    'u',
  ),
  pronoun: [
    new RegExp(
      `^At\\s(?:just\\s|only\\s)?${N},\\s(?:he|she)\\s(?:is|has|says|will|can|remains|works|runs|still)(?!\\p{L})`,
      'u',
    ),
    new RegExp(`^(?:He|She)\\s(?:is|was|turned)\\s(?:aged\\s|only\\s|just\\s)?${N}(?:\\syears\\sold)?(?=[,.;])`, 'u'),
    // `“…,” the 34-year-old said.`
    new RegExp(
      `^[“"][^“”"]{3,300}[”"],?\\s(?:\\p{Ll}+\\s)?the\\s${N}[-‑\\s]years?[-‑\\s]old\\b(?:\\s(?<noun>\\p{Ll}[\\p{Ll}-]*))?`,
      'u',
    ),
  ],
  mine: new RegExp(`(?<!\\p{L})I(?:['’]m|\\sam)\\s${N}(?:\\syears\\sold)?(?=[,.;!?”"]|\\sand\\s)`, 'u'),
  says: /\b(?:said|says|told|tells|according|added|adds|recalled|explained|announced|wrote)\b/u,
  kin: /\b(?:mother|father|mom|dad|son|daughter|brother|sister|wife|husband|grand(?:mother|father|son|daughter|child|children|parents)|uncle|aunt|nephew|niece|cousin|partner|widow|widower|girlfriend|boyfriend|children|child)\b(?!['’]s)/u,
};

const NOBODY = /(?!)/u;
const other = (back: readonly RegExp[], here: RegExp | null, says: RegExp): LaterAges => ({
  back,
  here,
  pronoun: [],
  mine: null,
  says,
  kin: NOBODY,
});

const BY_LANGUAGE: Readonly<Record<Language, LaterAges>> = {
  fr: FR,
  en: EN,
  de: other(
    [new RegExp(`^(?:Der|Die)\\s${N}[-‑\\s]?[Jj]ährige\\b(?!\\s\\p{Lu})`, 'u')],
    new RegExp(`(?:starb|gestorben|verstarb)[^.;]{0,60}?\\sim\\sAlter\\svon\\s${N}\\sJahren`, 'u'),
    /\b(?:sagte|erklärte|teilte|laut|zufolge|so)\b/u,
  ),
  es: other(
    [new RegExp(`^(?:El|La)\\s(?<noun>\\p{Ll}+),?\\sde\\s${N}\\saños`, 'u')],
    new RegExp(`(?:murió|falleció|fallecido|fallecida)[^.;]{0,60}?\\sa\\s(?:los|la\\sedad\\sde)\\s${N}\\saños`, 'u'),
    /\b(?:dijo|dice|según|explicó|afirmó|aseguró|declaró)\b/u,
  ),
  it: other(
    [new RegExp(`^(?:Il|La|L['’])\\s?${N}enne\\b`, 'u')],
    new RegExp(`(?:morto|morta|scomparso|scomparsa)[^.;]{0,60}?\\s(?:a|all['’]età\\sdi)\\s${N}\\sanni`, 'u'),
    /\b(?:detto|dice|secondo|spiegato|dichiarato)\b/u,
  ),
  pt: other(
    [new RegExp(`^[OA]\\s(?<noun>\\p{Ll}+),?\\sde\\s${N}\\sanos`, 'u')],
    new RegExp(`(?:morreu|faleceu)[^.;]{0,60}?\\saos\\s${N}\\sanos`, 'u'),
    /\b(?:disse|diz|segundo|afirmou|explicou|declarou)\b/u,
  ),
  nl: other(
    [new RegExp(`^De\\s${N}[-‑\\s]jarige\\b(?!\\s\\p{Ll})`, 'u')],
    new RegExp(`(?:overleden|overleed|stierf)[^.;]{0,60}?\\sop\\s${N}-?jarige\\sleeftijd`, 'u'),
    /\b(?:zei|zegt|volgens|verklaarde)\b/u,
  ),
};

/** How the language tells ages of people named before. */
export const laterAges = (language: Language): LaterAges => BY_LANGUAGE[language];
