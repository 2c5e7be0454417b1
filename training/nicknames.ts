/** Makes server/models/nicknames.json from the public list of English given names and nicknames (Apache-2.0). Usage: `npx esbuild training/nicknames.ts --bundle --platform=node | node - SOURCE TARGET` */
import { readFileSync, writeFileSync } from 'node:fs';

const [, , source = 'names/nicknames.csv', target = 'server/models/nicknames.json'] = process.argv;
const byName = new Map<string, Set<string>>();
for (const line of readFileSync(source, 'utf8').split(/\r?\n/u).slice(1)) {
  const [name, , nickname] = line.trim().toLowerCase().split(',');
  if (!name || !nickname) continue;
  const names = byName.get(name) ?? new Set([name]);
  byName.set(name, names.add(nickname));
}
// One line a given name: the name first, then its nicknames. Two names that share only a nickname are not alike.
const groups = [...byName]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, names]) => [name, ...[...names].filter((n) => n !== name).sort()].join(' '));
writeFileSync(target, `${JSON.stringify({ groups }, null, 0)}\n`);
