import type { CivilDate, DateOrigin, Metadata } from './article';
import { readDateline, readHeaderLine, type Dateline } from './dateline';
import type { FrontMatter } from './front-matter';
import type { Language } from './language';
import { readHeadDay } from './head-day';
import { authorOf, pageLine, sourceOf } from './page-lines';
import type { BlockKind } from './prose';
import type { RawBlock } from './raw-block';
import { dateInName, findTime, findWrittenDate, resolveYear } from './written-date';

/** Blocks at the start of a file among which a dateline or header line is looked for. */
const HEAD_BLOCKS = 7;

export interface MetadataReading {
  readonly metadata: Omit<Metadata, 'ignored'>;
  /** Kind of each block, header lines told apart from prose. */
  readonly kinds: readonly BlockKind[];
}

/**
 * What the file says of itself. The published date is taken from the front matter, else a dateline or header line,
 * else the sidecar, else the file's name; a dateline without a year takes the one that the others give.
 */
export function readMetadata(
  path: string,
  text: string,
  blocks: readonly RawBlock[],
  front: FrontMatter,
  language: Language,
  sidecar: CivilDate | null,
): MetadataReading {
  const value = (...keys: string[]): string | null => {
    for (const key of keys) {
      const found = front.values.get(key)?.text.trim();
      if (found) return found;
    }
    return null;
  };
  const kinds = blocks.map((block) => block.kind);
  const dateline = findDateline(blocks, kinds, language);
  const stated = value(...DATED);
  const inName = dateInName(path);
  const near = sidecar ?? inName;
  const written = stated ? findWrittenDate(stated, language) : null;
  const candidates: readonly (readonly [CivilDate | null, DateOrigin])[] = [
    [written && resolveYear(written, near), 'front-matter'],
    [dateline?.date ? resolveYear(dateline.date, near) : null, 'dateline'],
    [sidecar, 'sidecar'],
    [inName, 'file-name'],
  ];
  const [published, publishedFrom] = candidates.find(([day]) => day !== null) ?? ofHead(blocks, language);
  const lines = blocks.filter((_, i) => kinds[i] === 'byline').map((block) => lineAt(text, block.start));
  const headline = blocks.find((_, i) => kinds[i] === 'headline' || kinds[i] === 'title');
  const first = <T>(pick: (line: string) => T | null): T | null =>
    lines.map(pick).find((found) => found !== null) ?? null;
  return {
    kinds,
    metadata: {
      title: value('title', 'titre') ?? headline?.text ?? null,
      author:
        value('author', 'auteur', 'authors', 'byline') ??
        first((line) => (pageLine(line) === 'byline' ? authorOf(line) : null)),
      source: value('source', 'publisher', 'outlet') ?? dateline?.source ?? first(sourceOf) ?? outletBelow(lines),
      published,
      publishedFrom,
      publishedTime:
        publishedFrom === 'front-matter'
          ? findTime(stated!.slice(written!.end))
          : publishedFrom === 'dateline'
            ? (dateline?.time ?? null)
            : null,
      datelinePlace: dateline?.place ?? null,
      reference: value('recoupe')?.toLowerCase() === 'reference',
    },
  };
}

/** Keys of a front matter that give the day of publication; where none does, of the last change. */
const DATED = [
  ...['date', 'published', 'publication_date', 'pubdate', 'publishdate', 'datepublished', 'posted', 'issued'],
  ...['datum', 'fecha', 'data', 'publié', 'publie', 'parution', 'updated', 'modified'],
];

/** Blocks at the start of a file among which a line about the article stands. */
const HEAD_LINES = 4;

/** The day that a line above the text gives as its own, where nothing surer gives one. */
function ofHead(blocks: readonly RawBlock[], language: Language): readonly [CivilDate | null, DateOrigin | null] {
  for (const { kind, text } of blocks.slice(0, HEAD_LINES)) {
    if (kind === 'list-item' || kind === 'cell' || kind === 'caption') continue;
    const day = readHeadDay(text, language);
    if (day) return [resolveYear(day, null), 'dateline'];
    if (text.length > BODY) break;
  }
  return [null, null];
}

/** A longer block is the text. */
const BODY = 160;

/** The line as written, addresses and all. */
const lineAt = (text: string, start: number): string => /^[^\r\n]*/u.exec(text.slice(start, start + 200))![0];

/** The line below `By …` that names no author and no day: the outlet. */
function outletBelow(lines: readonly string[]): string | null {
  const author = lines.findIndex((line) => pageLine(line) === 'byline');
  const line = author < 0 ? undefined : lines[author + 1];
  return line && pageLine(line) === null && !findWrittenDate(line, null) ? line : null;
}

/** The first dateline or header line; header lines become bylines in `kinds`. */
function findDateline(blocks: readonly RawBlock[], kinds: BlockKind[], language: Language): Dateline | null {
  let found = null as Dateline | null;
  let paragraphs = 0;
  for (let i = 0; i < Math.min(blocks.length, HEAD_BLOCKS) && paragraphs < 2; i++) {
    const { kind, text } = blocks[i]!;
    if (kind !== 'paragraph' && kind !== 'byline' && kind !== 'heading') continue;
    const header = readHeaderLine(text, language);
    if (header) {
      kinds[i] = 'byline';
      if (!found?.date) found = { ...header, place: header.place ?? found?.place ?? null };
      continue;
    }
    if (kind !== 'paragraph') continue;
    paragraphs++;
    const dateline: Dateline | null = found?.place ? null : readDateline(text, language);
    if (dateline) found = { ...dateline, date: found?.date ?? dateline.date, time: found?.time ?? dateline.time };
  }
  return found;
}
