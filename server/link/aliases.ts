import table from '../models/aliases.json';
import exonymTable from '../models/exonyms.json';
import { thingForm } from './thing-form';

const groupOf = new Map<string, string>();
for (const [group, names] of Object.entries(table.groups))
  for (const name of names) groupOf.set(thingForm(name).id, group);

const places = new Map<string, string[]>();
exonymTable.groups.forEach((line, i) => {
  for (const name of line.split('|')) {
    const of = places.get(name);
    if (of) of.push(`city ${i}`);
    else places.set(name, [`city ${i}`]);
  }
});

/** Groups of other names that a thing of this id is known by: a hand table of world bodies and movements, and city exonyms. */
export function aliasGroups(id: string): readonly string[] {
  const group = groupOf.get(id);
  const cities = places.get(id);
  return group ? [`alias ${group}`, ...(cities ?? [])] : (cities ?? []);
}

/** Are both usual names of one thing: an exonym, or in the table of aliases? */
export function areAliases(a: string, b: string): boolean {
  const groups = aliasGroups(a);
  return groups.length > 0 && aliasGroups(b).some((group) => groups.includes(group));
}
