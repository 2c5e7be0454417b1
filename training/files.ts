import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Rows of a JSON-lines file. */
export function jsonLines<Row>(file: string): Row[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Rows of a CSV file with a header, by column. No line breaks inside fields. */
export const csvRows = (file: string): Record<string, string>[] =>
  csvRowsOf(fs.readFileSync(file, 'utf8').replace(/^\ufeff/u, ''));

/** The same of a text. */
export function csvRowsOf(content: string): Record<string, string>[] {
  const [header, ...lines] = content.split(/\r?\n/u);
  const columns = header!.split(',');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, a, b]) => a?.replaceAll('""', '"') ?? b ?? '',
      );
      return Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? '']));
    });
}

/** A file inside an installed package. */
export function packageFile(name: string): string {
  const require = createRequire(path.resolve('package.json'));
  const [scope, second] = name.split('/');
  const owner = scope!.startsWith('@') ? `${scope}/${second}` : scope!;
  for (const folder of require.resolve.paths(owner) ?? []) {
    if (fs.existsSync(path.join(folder, name))) return path.join(folder, name);
  }
  throw new Error(`not installed: ${name}`);
}
