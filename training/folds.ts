import { hashText } from '../server/extract/entities/hash';

/** Parts that the sources which are also measured on (UNER) are cut into; each is measured with weights trained on the others. */
export const FOLDS = 3;

/** The part that a text is in: by its letters, so that training and measuring agree. */
export const foldOf = (text: string): number => (hashText(text.replace(/\s+/gu, ' ').trim()) >>> 0) % FOLDS;
