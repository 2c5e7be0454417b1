import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Language } from '../server/article/language';
import { csvRowsOf, jsonLines } from './files';
import type { Annotated, Name } from './samples';

/** Tokens with tags as in CoNLL files: `B-`, `I-`, `O`. */
interface Tagged {
  readonly words: string[];
  readonly tags: string[];
  /** The text as it was, where the file has it. */
  readonly text?: string;
}

const TYPE_OF: Readonly<Record<string, string>> = {
  PER: 'person',
  person: 'person',
  LOC: 'location',
  location: 'location',
  ORG: 'organization',
  corporation: 'organization',
  group: 'organization',
  MISC: 'other',
  product: 'other',
  'creative-work': 'other',
};

/** All annotated texts of the folder of training data. */
export function readCorpora(data: string): Annotated[] {
  const file = (name: string): string => path.join(data, name);
  return [
    ...globalVoices(file('global-voices-fr.jsonl')),
    ...conll(file('uner/en_ewt-ud-dev.iob2'), 'uner-en', 'en', 1, 2, ['other']),
    ...conll(file('uner/pt_bosque-ud-dev.iob2'), 'uner-pt', 'pt', 1, 2, ['other']),
    ...conll(file('wikigold/wikigold.conll.txt'), 'wikigold', 'en', 0, 1),
    ...conll(file('wnut17/emerging.dev.conll'), 'wnut17', 'en', 0, 1),
    ...conll(file('wnut17/emerging.test.annotated'), 'wnut17', 'en', 0, 1),
    ...conll(file('europeana-fr/enp_FR.bnf.bio'), 'europeana-fr', 'fr', 0, 1, ['other']),
    ...(['en', 'es', 'it', 'nl'] as const).flatMap((language) => meantime(file(`meantime/${language}`), language)),
  ];
}

interface GoldRow {
  readonly text: string;
  readonly gold: readonly { kind: string; start: number; end: number; type: string; optional?: boolean }[];
}

function globalVoices(file: string): Annotated[] {
  return jsonLines<GoldRow>(file).map(({ text, gold }) => ({
    source: 'global-voices-fr',
    language: 'fr',
    text,
    names: longest(gold.filter((one) => one.kind === 'entity' && !one.optional)),
    unknown: gold.filter((one) => one.kind === 'entity' && one.optional),
  }));
}

/** The longest of names that overlap. */
function longest(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of [...names].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => other.start < name.end && name.start < other.end)) kept.push(name);
  }
  return kept;
}

function conll(
  file: string,
  source: string,
  language: Language,
  word: number,
  tag: number,
  open?: string[],
): Annotated[] {
  return blocksOf(fs.readFileSync(file, 'utf8'), word, tag).map((block) => {
    const { text, spans } = layOut(block);
    return { source, language, text, names: namesOf(block.tags, spans), ...(open ? { open } : {}) };
  });
}

function blocksOf(content: string, word: number, tag: number): Tagged[] {
  const blocks: Tagged[] = [];
  let block: { words: string[]; tags: string[]; text?: string } = { words: [], tags: [] };
  for (const line of [...content.split(/\r?\n/u), '']) {
    if (line.startsWith('# text = ')) block.text = line.slice(9);
    else if (line.trim() === '' || block.words.length >= 300) {
      if (block.words.length > 0) blocks.push(block);
      block = { words: [], tags: [] };
    } else if (!line.startsWith('# ')) {
      const fields = line.split(/[\t ]/u);
      if (/[-.]/u.test(fields[0]!) && word === 1) continue;
      block.words.push(fields[word]!);
      block.tags.push(fields[tag] ?? 'O');
    }
  }
  return blocks;
}

/** Puts words into a text as it may have been written, with the place of each. */
function layOut({ words, text: given }: Tagged): { text: string; spans: { start: number; end: number }[] } {
  let text = given ?? '';
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  let open = false;
  words.forEach((word, i) => {
    if (given !== undefined) {
      const found = text.indexOf(word, at);
      const start = found < 0 ? at : found;
      spans.push({ start, end: found < 0 ? at : start + word.length });
      at = spans.at(-1)!.end;
      return;
    }
    const before = words[i - 1] ?? '';
    const quote = word === '"';
    const glued =
      text === '' ||
      /^(?:[.,;:!?)\]%}]|['’](?:s|re|ve|ll|d|m|t)$|n['’]t$|\.\.\.)/u.test(word) ||
      /^[([{#@$£]$/u.test(before) ||
      /^(?:[cdjlmnstCDJLMNST]|qu|Qu|[Jj]usqu)['’]$/u.test(before) ||
      (quote ? open : before === '"' && open);
    if (quote) open = !open;
    if (!glued) text += ' ';
    spans.push({ start: text.length, end: text.length + word.length });
    text += word;
  });
  return { text, spans };
}

function namesOf(tags: readonly string[], spans: readonly { start: number; end: number }[]): Name[] {
  const names: { start: number; end: number; type: string | null }[] = [];
  tags.forEach((tag, i) => {
    if (!/^[BI]-/u.test(tag)) return;
    const type = TYPE_OF[tag.slice(2)] ?? null;
    const before = tags[i - 1] ?? 'O';
    const goesOn = tag.startsWith('I-') && before.slice(2) === tag.slice(2);
    if (goesOn) names.at(-1)!.end = spans[i]!.end;
    else names.push({ ...spans[i]!, type });
  });
  return names;
}

interface MeantimeMention {
  readonly conll_doc_key: string;
  readonly sent_id: number;
  readonly tokens_number: readonly number[];
  readonly mention_type: string;
}

/**
 * Wikinews. Its mentions are also descriptions (`the company`), and with titles and relative clauses: only those
 * of capitalised words alone are taken as names; any other capitalised word may be a name or not.
 */
function meantime(folder: string, language: Language): Annotated[] {
  const unzip = (name: string): string => zlib.gunzipSync(fs.readFileSync(path.join(folder, name))).toString('utf8');
  const mentions = JSON.parse(unzip('entities_mentions.json.gz')) as MeantimeMention[];
  const bySentence = new Map<string, MeantimeMention[]>();
  for (const mention of mentions) {
    const key = `${mention.conll_doc_key} ${mention.sent_id}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), mention]);
  }
  const sentences = new Map<string, string[]>();
  for (const row of csvRowsOf(unzip('conll.csv.gz'))) {
    const key = `${row['topic/subtopic_name']} ${row['sent_id']}`;
    sentences.set(key, [...(sentences.get(key) ?? []), row['token']!]);
  }
  return [...sentences].flatMap(([key, words]): Annotated[] => {
    const found = bySentence.get(key);
    if (!found) return [];
    const { text, spans } = layOut({ words, tags: [] });
    const names: Name[] = [];
    for (const { tokens_number: numbers, mention_type: type } of found) {
      const first = numbers.find((i) => isCapital(words[i]));
      const last = [...numbers].reverse().find((i) => isCapital(words[i]));
      if (first === undefined || last === undefined) continue;
      const inside = words.slice(first, last + 1);
      if (
        numbers.indexOf(first) > 1 ||
        inside.some((word) => !isCapital(word) && !/^(?:of|de|del|della|van|and|&|di|the|la|y|en|e)$/u.test(word))
      )
        continue;
      names.push({ start: spans[first]!.start, end: spans[last]!.end, type: TYPE_OF[type] ?? null });
    }
    return [
      {
        source: `meantime-${language}`,
        language,
        text,
        names: longest(names.filter((name) => name.type !== null)),
        unknown: spans.filter((_, i) => isCapital(words[i])),
      },
    ];
  });
}

const isCapital = (word: string | undefined): boolean => word !== undefined && /\p{Lu}/u.test(word);
