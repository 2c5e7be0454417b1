/**
 * Makes server/models/exonyms.json from GeoNames' alternate city names (CC BY 4.0).
 * Usage: `npx esbuild training/exonyms.ts --bundle --platform=node | node - names/geonames-exonyms.jsonl server/models/exonyms.json`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { thingForm } from '../server/link/thing-form';
import { romanKey } from '../server/link/romanise';

const [, , source = 'names/geonames-exonyms.jsonl', target = 'server/models/exonyms.json'] = process.argv;
const LANGUAGES = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl'];
const groups: string[] = [];
for (const line of readFileSync(source, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const city = JSON.parse(line) as Record<string, string>;
  const ids = new Set(
    LANGUAGES.map((language) => city[language])
      .filter((name) => name !== undefined)
      .map((name) => thingForm(name).id)
      .filter(Boolean),
  );
  // Names that differ only as romanisations do are linked by rule; the table holds the rest.
  const different = new Map([...ids].map((id) => [id.split(' ').map(romanKey).join(''), id]));
  if (different.size > 1) groups.push([...ids].sort().join('|'));
}
writeFileSync(target, `${JSON.stringify({ groups: groups.sort() })}\n`);
