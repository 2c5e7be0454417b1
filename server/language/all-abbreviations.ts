import type { Abbreviations } from './abbreviations';
import { ABBREVIATIONS as DE } from './de/abbreviations';
import { ABBREVIATIONS as EN } from './en/abbreviations';
import { ABBREVIATIONS as ES } from './es/abbreviations';
import { ABBREVIATIONS as FR } from './fr/abbreviations';
import { ABBREVIATIONS as IT } from './it/abbreviations';
import { ABBREVIATIONS as NL } from './nl/abbreviations';
import { ABBREVIATIONS as PT } from './pt/abbreviations';

const ALL: readonly Abbreviations[] = [FR, EN, ES, DE, IT, PT, NL];
const gather = (kind: keyof Abbreviations): ReadonlySet<string> => new Set(ALL.flatMap((language) => language[kind]));

/**
 * Of all languages together: an English `Mr.` stands in French articles too, and a paragraph whose
 * language was missed must not fall apart.
 */
export const BEFORE_NAME = gather('beforeName');
export const BEFORE_NUMBER = gather('beforeNumber');
export const ANYWHERE = gather('anywhere');
export const AT_END = gather('atEnd');
