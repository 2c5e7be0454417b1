import type { Language } from '../article/language';
import { DE } from './de/told-people';
import { EN } from './en/told-people';
import { ES } from './es/told-people';
import { FR } from './fr/told-people';
import type { ToldPeople } from './shapes/told-people';

/** How the languages tell that are read so far; null for the others. */
export const toldPeople = (language: Language): ToldPeople | null => BY_LANGUAGE[language] ?? null;

const BY_LANGUAGE: Readonly<Partial<Record<Language, ToldPeople>>> = { fr: FR, en: EN, es: ES, de: DE };
