import { makeProse } from '../../../server/article/make-prose';
import type { Language } from '../../../server/article/language';
import { findFigures } from '../../../server/extract/figures/find-figures';
import type { FigureMention } from '../../../server/extract/mention';

/** Figures of one text, no dates known. */
export const figuresOf = (text: string, language: Language = 'fr'): FigureMention[] =>
  findFigures(makeProse(text, language), []);

/** `38 mort dead`: value, unit, lemma and first class of each figure, for tables. */
export const countedOf = (text: string, language: Language): string =>
  figuresOf(text, language)
    .map(({ value, unit, counted }) =>
      [
        value,
        unit,
        counted
          ? counted.classes
              .filter((name) => name !== 'person' && name !== 'victim' && name !== 'money')
              .slice(0, 2)
              .join('+') || counted.lemma
          : '?',
      ]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(' | ');
