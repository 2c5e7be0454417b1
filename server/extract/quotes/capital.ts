const OTHER_CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** Does the text begin like a name: a capital letter, or the mark of an account or a tag? Quick for ASCII. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || code === 0x40 || code === 0x23;
  return OTHER_CAPITAL.test(text);
}
