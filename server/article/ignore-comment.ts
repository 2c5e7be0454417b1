/** What a comment silences: rules (null = all) in its own block, the next one, or the whole file. */
export interface Ignore {
  readonly reach: 'here' | 'next' | 'file';
  readonly rules: readonly (string | null)[];
}

const COMMENT = /^<!--\s*recoupe-ignore(-next|-file)?(?![\w-])\s*([^]*?)\s*-->$/u;

/** Reads `<!-- recoupe-ignore figure.conflict -->`, `<!-- recoupe-ignore-next -->`; what follows ` -- ` is a reason. */
export function readIgnore(comment: string): Ignore | null {
  const found = COMMENT.exec(comment.trim());
  if (!found) return null;
  const rules = found[2]!
    .split(/\s--\s|:\s/u)[0]!
    .split(/[\s,]+/u)
    .filter((rule) => /^[a-z]+\.[a-z-]+$|^[a-z]+$/u.test(rule));
  const reach = found[1] === '-file' ? 'file' : found[1] === '-next' ? 'next' : 'here';
  return { reach, rules: rules.length > 0 ? rules : [null] };
}
