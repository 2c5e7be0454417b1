/** Composed, lower case, straight apostrophes and hyphens, no soft hyphens, joiners or zero-width spaces. */
export function normalise(text: string): string {
  let highest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > highest) highest = code;
  }
  if (highest < 0x60) return text.toLowerCase();
  if (highest < 0x80) return (text.includes('`') ? text.replace(/`/g, "'") : text).toLowerCase();
  const composed = highest < 0x300 ? text : text.normalize('NFC');
  return composed
    .toLowerCase()
    .replace(/[’ʼ‘´`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}
