// Writes syntaxes/*.json: one grammar injected into Markdown, one for plain text, of the same parts.
// Run it after a change here; a test fails when the files are out of date.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Words that say who speaks. Prepositions and fixed phrases first, then verbs of speech as newspapers use them. */
const CUES = {
  fr: [
    'selon',
    "d['’]après",
    'de source \\p{L}+',
    '(?:a|ont|avait|avaient|aurait|auraient) (?:également |aussi |encore |notamment )?(?:déclaré|dit|affirmé|annoncé|assuré|indiqué|précisé|expliqué|ajouté|souligné|confié|estimé|rappelé|répondu|lancé|martelé|reconnu|admis|démenti|confirmé|insisté|conclu|rapporté|averti|regretté|dénoncé)',
    '(?:déclare|dit|affirme|annonce|assure|indique|précise|explique|ajoute|souligne|confie|estime|rappelle|répond|lance|reconnaît|admet|dément|confirme|insiste|conclut|rapporte|avertit|regrette|dénonce)(?:nt|-t-il|-t-elle|-t-on|-il|-elle)?',
  ],
  en: [
    'according to',
    '(?:said|says|told|tells|added|adds|stated|states|announced|claimed|claims|argued|argues|insisted|insists|explained|explains|noted|denied|denies|confirmed|confirms|acknowledged|admitted|replied|warned|warns|reported|wrote)',
  ],
  de: ['laut', '(?:sagte|erklärte|betonte|teilte|berichtete|bestätigte)'],
  es: ['según', '(?:dijo|declaró|afirmó|aseguró|explicó|añadió|señaló|indicó|confirmó)'],
  it: ['secondo', '(?:ha|hanno) (?:detto|dichiarato|affermato|spiegato|aggiunto)'],
  pt: ['segundo', '(?:disse|declarou|afirmou|explicou|acrescentou)'],
  nl: ['volgens', '(?:zei|zegt|verklaarde)'],
};

const MONTHS = [
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'January|February|March|April|May|June|July|August|September|October|November|December',
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?',
].join('|');

const DATE = `(?:\\d{1,2}(?:er|st|nd|rd|th)? (?:${MONTHS})|(?:${MONTHS}) \\d{1,2})(?:,? \\d{4})?`;
const SPACE = '[ \\u00a0\\u202f]';

const dateline = (() => {
  const capitals = "\\p{Lu}[\\p{Lu}\\p{M}'’/ -]*\\p{Lu}";
  const words = "\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){0,3}";
  const region = ' ?(?:\\([\\p{L} ]+\\)|, \\p{Lu}[\\p{L}. -]+?)?';
  const source = '\\(([^()\\n]{2,40})\\)';
  const dash = '(?:—|–|--|-)';
  const captures = {
    1: { name: 'entity.name.section.place.recoupe' },
    2: { name: 'constant.other.date.recoupe' },
    3: { name: 'entity.name.type.source.recoupe' },
  };
  return [
    // A place in capitals is a dateline with or without date and source; another needs one of the two.
    { match: `^\\s*(${capitals}${region}),?(?: (${DATE}))?(?: ${source})? ?${dash}(?=\\s)` },
    { match: `^\\s*(${words}${region}), (${DATE})(?: ${source})? ?${dash}(?=\\s)` },
    { match: `^\\s*(${words}${region})()? ${source} ?${dash}(?=\\s)` },
  ].map((rule) => ({ ...rule, name: 'meta.dateline.recoupe', captures }));
})();

const attribution = {
  name: 'keyword.other.attribution.recoupe',
  match: `(?i)(?<![\\p{L}\\p{N}_-])(?:${Object.values(CUES).flat().join('|')})(?![\\p{L}\\p{N}_])`,
};

const figure = {
  name: 'constant.numeric.recoupe',
  match: [
    `(?<![\\p{L}\\p{N}_./:@#&=-])(?:[€$£¥]${SPACE}?)?`,
    `(?:\\d{1,3}(?:(?:${SPACE}|[.,'’])\\d{3})+|\\d+)(?:[.,]\\d+)?`,
    `(?:${SPACE}?(?:%|‰|[€$£¥](?!\\d))|${SPACE}(?:million|milliard|billion|thousand|trillion|mille|Mio|Mrd)s?(?!\\p{L})|(?:bn|m|k)(?!\\p{L}))?`,
    '(?:(?<=\\d)(?:er|re|e|ème|st|nd|rd|th)(?!\\p{L}))?(?![\\p{N}_/@])',
  ].join(''),
};

/** Quotation marks by pairs. An open one ends with its paragraph at the latest. */
function quotations(/** @type {object[]} */ inside) {
  const mark = (/** @type {string} */ where) => ({ 0: { name: `punctuation.definition.string.${where}.recoupe` } });
  const rule = (/** @type {string} */ kind, /** @type {string} */ begin, /** @type {string} */ end) => ({
    name: `string.quoted.${kind}.recoupe`,
    begin,
    end: `${end}|^(?=\\s*$)`,
    beginCaptures: mark('begin'),
    endCaptures: mark('end'),
    patterns: inside,
  });
  return [
    rule('other', '«', '»'),
    rule('double', '„', '[“”]'),
    // “ closes a German quotation: there it follows a letter or a stop.
    rule('double', '(?<![\\p{L}\\p{N}.,!?…])“', '”'),
    rule('double', '(?<![\\p{L}\\p{N}"])"(?=[^\\s"])', '"'),
    // ’ is an apostrophe too: only a pair on one line is taken.
    rule('single', '‘(?=[^‘\\n]*’(?!\\p{L}))', '’(?!\\p{L})'),
  ];
}

const facts = [
  { include: '#dateline' },
  { include: '#quotation' },
  { include: '#attribution' },
  { include: '#figure' },
];

const repository = (/** @type {object[]} */ inside) => ({
  dateline: { patterns: dateline },
  quotation: { patterns: quotations(inside) },
  attribution,
  figure,
});

const except = ['comment', 'markup.fenced_code', 'markup.raw', 'markup.inline.raw', 'meta.embedded', 'meta.tag'];
const within = ['meta.paragraph.markdown', 'markup.heading.markdown', 'markup.table.markdown', 'markup.quote.markdown'];

/** The grammars by file name. */
export const grammars = {
  'markdown.tmLanguage.json': {
    name: 'Recoupe: articles in Markdown',
    scopeName: 'text.recoupe.article.markdown',
    injectionSelector: within.map((scope) => `L:${scope} - ${except.join(' - ')}`).join(', '),
    patterns: facts,
    repository: repository([
      { include: '#quotation' },
      { include: '#attribution' },
      { include: '#figure' },
      { include: 'text.html.markdown#inline' },
    ]),
  },
  'plain.tmLanguage.json': {
    name: 'Recoupe: articles in plain text',
    scopeName: 'text.plain',
    patterns: facts,
    repository: repository([{ include: '#quotation' }, { include: '#attribution' }, { include: '#figure' }]),
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../syntaxes');
  for (const [name, grammar] of Object.entries(grammars)) {
    await writeFile(path.join(folder, name), `${JSON.stringify(grammar, null, 2)}\n`);
  }
}
