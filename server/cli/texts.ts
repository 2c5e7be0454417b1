import type { Locale } from '../service/locale';
import type { ReportLevel } from './options';

interface Texts extends Readonly<Record<ReportLevel, string>> {
  readonly count: Readonly<Record<ReportLevel, (count: number) => string>>;
  readonly nothing: string;
  /** Instead of a summary where there was nothing to read. */
  readonly noArticle: string;
  summary(counts: string, files: number): string;
  readonly noConflictHere: string;
  readonly kinds: Readonly<Record<'date' | 'figure' | 'quote', string>>;
  readonly help: string;
}

const plural = (count: number, one: string, many: string, single = count === 1): string =>
  `${count} ${single ? one : many}`;

/** What the terminal says of itself. What it says of conflicts comes from `service/`. */
export const TEXTS: Readonly<Record<Locale, Texts>> = {
  en: {
    error: 'error',
    warning: 'conflict',
    note: 'note',
    count: {
      error: (n) => plural(n, 'error', 'errors'),
      warning: (n) => plural(n, 'conflict', 'conflicts'),
      note: (n) => plural(n, 'note', 'notes'),
    },
    nothing: 'No conflicts',
    noArticle: 'No article found (.md, .markdown or .txt, if the settings say nothing else).',
    summary: (counts, files) => `${counts} in ${plural(files, 'article', 'articles')}.`,
    noConflictHere: 'No conflict here. What was read:',
    kinds: { date: 'date', figure: 'figure', quote: 'quotation' },
    help: `Recoupe finds facts in a folder of articles that conflict with another article of the folder.

Usage:
  recoupe check [options] [FOLDER | FILE]...   report conflicts (default: this folder)
  recoupe explain FILE:LINE[:COLUMN]           say why a passage is reported, or how it was read
  recoupe extract --jsonl < documents.jsonl    names, dates, figures and quotations as JSON lines
  recoupe same-name --jsonl < pairs.jsonl      are two names the same one's?
  recoupe --help | --version

Options of check and explain:
  -f, --format text|sarif|json|github|junit    form of the report (default: text)
  --level note|warning|error                   exit with 1 from this level on (default: warning)
  -c, --config FILE                            settings as JSON (see docs/cli.md)
  --minimum-confidence N                       leave out findings below, 0 to 1 (default: 0.5)
  --color, --no-color                          colours (default: on a terminal)
  --locale en|fr                               language of the messages
  --folder FOLDER                              explain: the folder to compare with (default: this one)

Exit status: 0 nothing at or above the level, 1 conflicts, 2 bad usage or unreadable input.
`,
  },
  fr: {
    error: 'erreur',
    warning: 'conflit',
    note: 'remarque',
    count: {
      error: (n) => plural(n, 'erreur', 'erreurs', n < 2),
      warning: (n) => plural(n, 'conflit', 'conflits', n < 2),
      note: (n) => plural(n, 'remarque', 'remarques', n < 2),
    },
    nothing: 'Aucun conflit',
    noArticle: 'Aucun article trouvé (.md, .markdown ou .txt, sauf réglage contraire).',
    summary: (counts, files) => `${counts} dans ${plural(files, 'article', 'articles', files < 2)}.`,
    noConflictHere: 'Aucun conflit ici. Ce qui a été lu :',
    kinds: { date: 'date', figure: 'chiffre', quote: 'citation' },
    help: `Recoupe trouve, dans un dossier d’articles, les faits qui en contredisent un autre du même dossier.

Usage :
  recoupe check [options] [DOSSIER | FICHIER]...  signaler les conflits (par défaut : ce dossier)
  recoupe explain FICHIER:LIGNE[:COLONNE]         dire pourquoi un passage est signalé, ou comment il a été lu
  recoupe extract --jsonl < documents.jsonl       noms, dates, chiffres et citations en lignes JSON
  recoupe same-name --jsonl < paires.jsonl        deux noms désignent-ils la même chose ?
  recoupe --help | --version

Options de check et explain :
  -f, --format text|sarif|json|github|junit       forme du rapport (par défaut : text)
  --level note|warning|error                      sortir avec 1 à partir de ce niveau (par défaut : warning)
  -c, --config FICHIER                            réglages en JSON (voir docs/cli.md)
  --minimum-confidence N                          écarter ce qui est en dessous, de 0 à 1 (par défaut : 0.5)
  --color, --no-color                             couleurs (par défaut : dans un terminal)
  --locale en|fr                                  langue des messages
  --folder DOSSIER                                explain : le dossier à comparer (par défaut : celui-ci)

Code de sortie : 0 rien à ce niveau ou au-dessus, 1 conflits, 2 mauvais usage ou entrée illisible.
`,
  },
};
