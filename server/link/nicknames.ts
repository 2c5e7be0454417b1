import table from '../models/nicknames.json';

/** Usual short forms of given names, folded. See `server/models/README.md`. */
const short = new Map<string, ReadonlySet<string>>(
  table.groups.map((line) => {
    const [name = '', ...nicknames] = line.split(' ');
    return [name, new Set(nicknames)];
  }),
);

/** Is one folded given name a usual short form of the other (Ted, Theodore)? */
export const areNicknames = (a: string, b: string): boolean =>
  short.get(a)?.has(b) === true || short.get(b)?.has(a) === true;
