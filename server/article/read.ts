import { addVotes, blockLanguage, mostVoted, votes, type Votes } from '../language/detect';
import type { Article, Block, CivilDate } from './article';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { LANGUAGES, type Language } from './language';
import { makeProse } from './make-prose';
import { markdownBlocks, type MarkdownBlocks } from './markdown';
import { readMetadata } from './metadata';
import { plainTextBlocks } from './plain-text';
import type { Prose } from './prose';
import type { RawBlock } from './raw-block';
import { once } from './remember';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** What is known of a file beside its text. */
export interface Beside {
  /** From the sidecar `<file>.meta.json`. */
  readonly published?: CivilDate | null;
  /** Path of the file in its workspace folder, decoded, where the uri says more: its name and folders may state a day. */
  readonly path?: string;
  /** Overrides detection, but not the front matter. */
  readonly language?: Language | null;
  /** An earlier reading of the file: unchanged blocks keep their very `Prose` object, and cost nothing. */
  readonly before?: Article | null;
}

/** Keys of the front matter whose values are prose of the article. */
const PROSE_KEYS: ReadonlyMap<string, 'title' | 'paragraph'> = new Map([
  ['title', 'title'],
  ['titre', 'title'],
  ['subtitle', 'paragraph'],
  ['description', 'paragraph'],
  ['summary', 'paragraph'],
  ['chapo', 'paragraph'],
]);

/** Reads one file. Pure: the same text, name and sidecar give an equal article. Never throws. */
export function readArticle(uri: string, text: string, beside: Beside = {}): Article {
  const front = readFrontMatter(text);
  const { blocks: body, ignored } = bodyOf(uri, text, front.end);
  const raw = [...frontBlocks(text, front), ...body];
  const kept = keptProse(beside.before);
  const tokens = raw.map((block) => kept.get(block.text)?.tokens ?? tokenise(block.text));
  const counts = tokens.map((list) => votesOf(list, null));
  const language = articleLanguage(front, beside, raw, counts);
  const { metadata, kinds } = readMetadata(beside.path ?? uri, text, raw, front, language, beside.published ?? null);
  const blocks = raw.map((block, i): Block => {
    const own = blockLanguage(counts[i]!, language);
    return { start: block.start, end: block.end, prose: proseOf(block.text, tokens[i]!, own, kinds[i]!, kept) };
  });
  return { uri, text, language, metadata: { ...metadata, ignored }, blocks, problems: front.problems };
}

/** Words of unchanged blocks have voted before. */
const votesOf = once((tokens: readonly Token[], _: null) => votes(tokens));

const isMarkdown = (uri: string): boolean => /\.(?:md|markdown)$/iu.test(uri);

function bodyOf(uri: string, text: string, from: number): MarkdownBlocks {
  return isMarkdown(uri) ? markdownBlocks(text, from) : { blocks: plainTextBlocks(text, from), ignored: [] };
}

/** Title and summary of the front matter, where their characters stand in the file as they are meant. */
function frontBlocks(text: string, front: FrontMatter): RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const [key, value] of front.values) {
    const kind = PROSE_KEYS.get(key);
    if (kind && text.slice(value.start, value.end) === value.text && value.text.trim() === value.text) {
      blocks.push({ start: value.start, end: value.end, text: value.text, kind });
    }
  }
  return blocks.sort((a, b) => a.start - b.start);
}

function keptProse(before: Article | null | undefined): ReadonlyMap<string, Prose> {
  return new Map(before?.blocks.map(({ prose }) => [prose.text, prose]));
}

function proseOf(
  text: string,
  tokens: readonly Token[],
  language: Language,
  kind: Prose['kind'],
  kept: ReadonlyMap<string, Prose>,
): Prose {
  const old = kept.get(text);
  return old && old.kind === kind && old.language === language ? old : makeProse(text, language, kind, tokens);
}

/** Front matter, then what the caller knows, then the words of all prose; French if there are none. */
function articleLanguage(
  front: FrontMatter,
  beside: Beside,
  raw: readonly RawBlock[],
  counts: readonly Votes[],
): Language {
  const stated = (front.values.get('language') ?? front.values.get('lang'))?.text.slice(0, 2).toLowerCase();
  const known = LANGUAGES.find((language) => language === stated) ?? beside.language;
  if (known) return known;
  const prose = counts.filter((_, i) => raw[i]!.kind !== 'furniture');
  return (
    mostVoted(
      (prose.length > 0 ? prose : counts).reduce(
        addVotes,
        LANGUAGES.map(() => 0),
      ),
    ) ?? LANGUAGES[0]
  );
}
