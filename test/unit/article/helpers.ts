import type { Article } from '../../../server/article/article';
import { readArticle, type Beside } from '../../../server/article/read';

export const read = (uri: string, text: string, beside: Beside = {}): Article => readArticle(uri, text, beside);
export const markdown = (text: string, beside: Beside = {}): Article => read('a.md', text, beside);
export const plain = (text: string, beside: Beside = {}): Article => read('a.txt', text, beside);

/** Blocks as `kind: text`, blanks of the mask run together. */
export const shown = (article: Article): string[] =>
  article.blocks.map(({ prose }) => `${prose.kind}: ${prose.text.replace(/\s+/gu, ' ')}`);

/** A few sentences of prose, long enough to be nothing else. */
export const PROSE =
  'La commission a rendu son avis dans la soirée, après quatre heures de débats que le public a suivis depuis le hall. ' +
  'Aucune date n’a été fixée pour la suite des travaux, et les riverains demandent encore à voir le dossier complet.';
export const ENGLISH =
  'The committee gave its opinion in the evening, after four hours of debate that the public followed from the hall. ' +
  'No date has been set for the rest of the work, and the neighbours are still asking to see the whole of the file.';
