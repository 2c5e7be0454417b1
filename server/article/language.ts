/** Languages that Recoupe reads, as BCP 47 primary subtags. French and English are the deepest. */
export const LANGUAGES = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Is the text one of the languages' subtags? */
export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/** One thing for each language. */
export const byLanguage = <T>(make: (language: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;
