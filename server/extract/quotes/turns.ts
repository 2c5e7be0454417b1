import type { Article, Block } from '../../article/article';
import type { Language } from '../../article/language';
import { quotationWords } from '../../language/quotation-words';
import { changeEntity } from '../change-entity';
import type { EntityMention, QuoteMention, Speaker } from '../mention';
import { attributions } from './attribution';
import type { Quoted } from './quoted';
import { interview } from './interview';
import { mainPerson } from './main-person';
import { describeSpeaker, entityOfSpeaker } from './speaker';
import { Speech } from './speech';

/** `R.`, `Réponse :`, `A:`: what may be the label of an answer or a question in an interview. */
const TURN = /^\s*(\p{Lu}\p{L}{0,9})\s*(?:\.|:|[–—-])\s+(?=\S)/u;
/** A name or initials and a colon at the head of a block: `Léa Bonnet : `. */
const LABEL = /^\s*(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,3})\s?:\s+(?=\S)/u;
const DASH = /^\s*[—–]\s+(?=\S)/u;

/** Utterances without quotation marks: interviews in questions and answers, and dialogues with dashes. */
export function turns(
  article: Article,
  quotes: readonly QuoteMention[],
  entities: readonly EntityMention[],
): QuoteMention[] {
  const { blocks } = article;
  const prose = (block: Block): string => block.prose.text;
  const { questions, answers } = quotationWords(article.language);
  const labelled = (block: Block, labels: ReadonlySet<string>): RegExpExecArray | null => {
    const turn = TURN.exec(prose(block));
    return turn && labels.has(turn[1]!.toLowerCase()) ? turn : null;
  };
  const asks = blocks.some((block) => labelled(block, questions));
  const labels = countLabels(blocks);
  const found: QuoteMention[] = [];
  blocks.forEach((block, b) => {
    if (block.prose.kind !== 'paragraph' && block.prose.kind !== 'list-item') return;
    const text = prose(block);
    const answer = asks ? labelled(block, answers) : null;
    if (answer) {
      const label = answer[0].trim();
      const start = block.start + answer[0].indexOf(label);
      const speaker: Speaker = {
        start,
        end: start + label.length,
        text: label,
        mention: mainPerson(entities),
        form: 'role',
      };
      found.push(turn(article, block, answer[0].length, speaker));
      return;
    }
    const label = LABEL.exec(text);
    if (label && (labels.get(label[1]!) ?? 0) >= 2 && followsQuestion(blocks, b)) {
      const start = block.start + label[0].indexOf(label[1]!);
      const end = start + label[1]!.length;
      const speaker: Speaker = { start, end, text: label[1]!, mention: null, form: 'name' };
      found.push(
        turn(article, block, label[0].length, { ...speaker, mention: entityOfSpeaker(speaker, entities, article) }),
      );
      return;
    }
    const dash = DASH.exec(text);
    if (dash) {
      const spoken = dialogue(article, b, dash[0].length, entities);
      if (spoken) found.push(spoken);
    }
  });
  if (!asks) found.push(...interviewed(article, entities));
  return found.filter(
    (one) => !quotes.some((quote) => quote.direct && quote.start <= one.start && one.end <= quote.end),
  );
}

function turn(article: Article, block: Block, from: number, speaker: Speaker | null): QuoteMention {
  const start = block.start + from;
  const { end } = block;
  const text = article.text.slice(start, end);
  return { kind: 'quote', start, end, text, direct: true, quoted: [{ start, end }], speaker, cue: null, scare: false };
}

/** The answers of an interview without labels, as words of the person whom its first lines name. */
function interviewed(article: Article, entities: readonly EntityMention[]): readonly QuoteMention[] {
  const read = interview(article, entities);
  if (!read) return [];
  const { start, end, text } = entities[read.by]!;
  return read.answers.map((block) => turn(article, block, 0, { start, end, text, mention: read.by, form: 'name' }));
}

function countLabels(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const label = LABEL.exec(block.prose.text)?.[1];
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** A question stands just before, whoever asks it. */
const followsQuestion = (blocks: readonly Block[], b: number): boolean =>
  /\?\s*[»”"]?\s*$/u.test(blocks[b - 1]?.prose.text ?? '');

/** Where dialogues are printed with dashes; elsewhere rows of dashes are lists. */
const SPOKEN_DASH = new Set<Language>(['fr', 'es', 'it', 'pt']);

/** A dash opens an utterance if its cue stands in it (`, dit-il`), or if the next or last block is one too. */
function dialogue(article: Article, b: number, from: number, entities: readonly EntityMention[]): QuoteMention | null {
  const block = article.blocks[b]!;
  const { prose } = block;
  const run: Quoted = {
    open: 0,
    start: from,
    end: prose.text.length,
    close: prose.text.length,
    closed: false,
    depth: 0,
    family: '"',
  };
  const inside = entities
    .filter((entity) => entity.start >= block.start && entity.end <= block.end)
    .map((entity) => changeEntity(entity, { start: entity.start - block.start, end: entity.end - block.start }));
  const by = attributions(new Speech(prose, inside, [run]))[0]!;
  const near = [article.blocks[b - 1], article.blocks[b + 1]].some(
    (other) => other !== undefined && DASH.test(other.prose.text),
  );
  if (!by.cue && !(near && SPOKEN_DASH.has(prose.language))) return null;
  const described = by.speaker && describeSpeaker(prose, by.speaker, inside);
  const speaker = described && { ...described, start: described.start + block.start, end: described.end + block.start };
  const cue = by.cue && {
    start: by.cue.start + block.start,
    end: by.cue.end + block.start,
    text: prose.text.slice(by.cue.start, by.cue.end),
  };
  return {
    ...turn(article, block, from, speaker && { ...speaker, mention: entityOfSpeaker(speaker, entities, article) }),
    cue,
  };
}
