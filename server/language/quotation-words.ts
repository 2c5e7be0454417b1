import type { Language } from '../article/language';
import { quotationWords as de } from './de/quotation-words';
import { quotationWords as en } from './en/quotation-words';
import { quotationWords as es } from './es/quotation-words';
import { quotationWords as fr } from './fr/quotation-words';
import { quotationWords as it } from './it/quotation-words';
import { quotationWords as nl } from './nl/quotation-words';
import { quotationWords as pt } from './pt/quotation-words';
import type { QuotationWords } from './shapes/quotation-words';

const WORDS: Record<Language, QuotationWords> = { de, en, es, fr, it, nl, pt };

/** The words around quotation marks of a language. */
export const quotationWords = (language: Language): QuotationWords => WORDS[language];
