// Writes server/models/countries.json: the words of the names of countries and regions in our languages, from the
// CLDR data in Node. Kept as data, since asking `Intl` at start takes a quarter of a second, and since its answers
// differ from machine to machine.
import { writeFile } from 'node:fs/promises';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const words = new Set();
for (const language of LANGUAGES) {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      const name =
        display
          .of(a + b)
          ?.toLowerCase()
          .normalize('NFD')
          .replace(/\p{M}+/gu, '') ?? '';
      for (const word of name.split(/[^\p{L}]+/u)) if (word.length > 2) words.add(word);
    }
  }
}
await writeFile('server/models/countries.json', `${JSON.stringify({ words: [...words].sort().join(' ') })}\n`);
