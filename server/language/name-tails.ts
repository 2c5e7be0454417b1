import type { Language } from '../article/language';

/**
 * Words in lower case that a body's name goes on with after its last capital or after a noun that asks for more:
 * `Observatoire syrien des droits | de l’homme`. By that noun; marks of elision apart, one space between words.
 */
export const NAME_TAILS: Readonly<Partial<Record<Language, Readonly<Record<string, readonly string[]>>>>> = {
  fr: { droits: ['de l homme', 'de la femme', 'de l enfant', 'des femmes', 'des enfants', 'humains'] },
  en: { human: ['rights'], civil: ['rights', 'liberties'] },
  es: { derechos: ['humanos', 'de la mujer', 'del niño'] },
  it: { diritti: ['umani', 'dell uomo', 'delle donne', 'dell infanzia'] },
  pt: { direitos: ['humanos', 'do homem', 'da mulher', 'da criança'] },
};
