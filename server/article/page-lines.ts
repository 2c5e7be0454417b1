/** Lines of a page that are no part of the report's prose: who wrote it, where it was taken from, links to other pages. */

const BYLINE =
  /^(?:par|by|von|por|di|da|door|propos recueillis par|texte|text|de notre (?:correspondant|envoyée?)|from our)(?:\s*:)?\s+\p{Lu}/iu;
const SMALL_START = /^(?:par|by|von|por|di|da|door)\s/u;
const SOURCE =
  /^(?:sources?|quelle|fuente|fonte|bron|traduction|traducción|übersetzung|translation|translated by)\b\s*:?\s*/iu;
const FURNITURE =
  /^(?:lire (?:aussi|également|la suite)|[àa] lire(?: aussi| également| sur|\s*:)|voir aussi|à voir\s*:|sur le même (?:sujet|thème)|read (?:more|also|next)|see also|also read|related(?: \w+)?\s*:?$|more (?:on|from)|recommended(?: for you)?\s*:?$|leer también|lea también|te puede interesar|lesen sie auch|mehr zum thema|leggi anche|leia (?:também|mais)|lees ook|lo más (?:visto|leído)|les plus lus|most (?:read|popular)|advertisement|publicité|publicidad|anzeige|pubblicità|partager\b|share (?:this|on)\b|newsletter\b|subscribe|sign up|abonnez|inscrivez|follow us|suivez|tags?\s*:|mots[- ]clés|copyright|©|\(c\)\s|all rights reserved|tous droits|todos los derechos|alle rechte|licen[cs]e|licence|this (?:article|work) is licensed|cc by|creative commons|\d+ (?:pending )?comments?$|\d+ commentaires?$|contact(?:s)? presse|please return to|stay with)/iu;

export type PageLine = 'byline' | 'source' | 'furniture';

/** What kind of page line a whole block is, or null for prose. Long blocks are prose whatever they begin with. */
export function pageLine(text: string): PageLine | null {
  const line = text.trim();
  if (line.length > 160) return null;
  // Prose may begin so, and then goes on with another sentence; nothing else begins with these.
  if (FURNITURE.test(line) && (/^(?:contact|follow|share|related)/iu.test(line) || !/[.!?]\s+\p{Lu}/u.test(line)))
    return 'furniture';
  if (SOURCE.test(line) && line.length <= 100 && (/^\p{L}+\s*:/u.test(line) || line.split(/\s+/u).length <= 5)) {
    return endsSentence(line) ? null : 'source';
  }
  if (BYLINE.test(line) && !SMALL_START.test(line) && line.length <= 100 && !endsSentence(line)) return 'byline';
  return null;
}

/** The name after `Par`, `By` …, without role and outlet. */
export function authorOf(line: string): string | null {
  const name = line.trim().replace(/^[\p{L}' ]*?(?:par|by|von|por|di|da|door)\s*:?\s+/iu, '');
  return (
    /^[^,|(–—]+/u
      .exec(name)?.[0]
      .replace(/\s+[-–—]\s.*$/u, '')
      .trim() || null
  );
}

/** The outlet after `Source:`; the address itself where that is all there is. */
export function sourceOf(line: string): string | null {
  if (!/^(?:sources?|quelle|fuente|fonte|bron)\b/iu.test(line.trim())) return null;
  return line.trim().replace(SOURCE, '').trim() || null;
}

export const endsSentence = (line: string): boolean => /[.!?…;:,]["'»”’)\]\s]*$/u.test(line);

/** A line that looks like a title: no sentence end, not a list entry, not a figure table. */
export function isTitleLike(line: string): boolean {
  const text = line.trim();
  return text.length <= 120 && !/[.;:,]["'»”’)\]\s]*$/u.test(text) && /^["'«“‘¿¡]?\s?[\p{Lu}\p{N}]/u.test(text);
}
