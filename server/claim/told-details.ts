import type { Prose, Sentence } from '../article/prose';
import { sentenceFact } from '../article/prose-fact';
import type { Token } from '../article/token';
import { ROLES, roleOf, type RoleName, type SetName } from '../language/contrast-roles';
import { contrastLexicon, type ContrastLexicon, type CueEntry, type Side } from '../language/contrasts';
import { met, type Met } from './met-phrases';
import type { MetValue, ToldDetail } from './told-detail';
import { toldKin } from './told-kin';

/** Words before a value in which a negation denies it. */
const DENIAL = 6;
const STRONG_END = new Set(['.', ';', ':', '!', '?', '…', '(', ')', '—', '–', '«', '»', '“', '”']);
const CLAUSE_END = new Set([...STRONG_END, ',']);

const rolesOf = new Map<SetName, RoleName[]>();
for (const role of Object.keys(ROLES) as RoleName[])
  rolesOf.set(ROLES[role].set, [...(rolesOf.get(ROLES[role].set) ?? []), role]);

/** The values named in a sentence, and those that fill a role. Linear in the sentence, but for its few cues. */
export const toldDetails = sentenceFact(readDetails);

function readDetails(
  { firstToken, lastToken }: Sentence,
  { tokens, language }: Prose,
): { readonly values: readonly MetValue[]; readonly details: readonly ToldDetail[] } {
  const lexicon = contrastLexicon(language);
  const values = met(lexicon.values, tokens, firstToken, lastToken, ({ set }) => set);
  if (values.length === 0 || tokens[lastToken - 1]?.text === '?') return NOTHING;
  const cues = met(lexicon.cues, tokens, firstToken, lastToken, ({ role, side }) => role + side);
  const details: ToldDetail[] = [];
  const named: MetValue[] = [];
  for (const { entries, from, to } of values) {
    const inName = language !== 'de' && isInName(tokens, from, to, firstToken);
    for (const { set, value } of entries) {
      if (inName && !NAMES.has(set)) continue;
      named.push({ set, value, from, to });
      for (const role of rolesOf.get(set)!) {
        if (role === 'kin') details.push(...toldKin(tokens, value, from, to, lexicon));
        else details.push(...toldIn(role, value, { tokens, from, to, firstToken, cues, lexicon }));
      }
    }
  }
  return { values: named, details };
}

const NOTHING = { values: [], details: [] };

/** Sets whose values are names. */
const NAMES: ReadonlySet<SetName> = new Set<SetName>(['service', 'aircraft', 'death-place']);
const CAPITAL = /^\p{Lu}/u;

/** Is it a word of a longer name: `Mill Bank Road`? */
function isInName(tokens: readonly Token[], from: number, to: number, first: number): boolean {
  if (!CAPITAL.test(tokens[from]!.text)) return false;
  const before = from > first ? tokens[from - 1]! : null;
  const after = tokens[to];
  return (before !== null && CAPITAL.test(before.text)) || (after !== undefined && CAPITAL.test(after.text));
}

interface Site {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly firstToken: number;
  readonly cues: readonly Met<CueEntry>[];
  readonly lexicon: ContrastLexicon;
}

function toldIn(role: RoleName, value: string, site: Site): ToldDetail[] {
  const { from, to, lexicon } = site;
  const settled = settle(value, roleOf(role).polar ?? false, site);
  if (!settled) return [];
  const asked = lexicon.asked.get(role);
  const detail = { role, key: '', value: settled, from, to, cue: null };
  if (!asked) return [detail];
  const near = asked.has('near') ? nearest(role, 'near', site) : null;
  if (asked.has('near') && !near) return [];
  if (asked.size === 1 && near) return [{ ...detail, key: near.key, cue: [near.from, near.to] }];
  const cue =
    (asked.has('before') && nearest(role, 'before', site)) || (asked.has('after') && nearest(role, 'after', site));
  return cue ? [{ ...detail, key: cue.key, cue: [cue.from, cue.to] }] : [];
}

/** The value with the negation before it: `yes` turns into `no`, and other values are void. Null in a condition. */
function settle(value: string, polar: boolean, { tokens, from, to, firstToken, lexicon }: Site): string | null {
  let denied = false;
  for (let i = from - 1; i >= firstToken && i >= from - DENIAL && !CLAUSE_END.has(tokens[i]!.text); i--) {
    const { norm } = tokens[i]!;
    if (lexicon.open.has(norm)) return null;
    denied ||= lexicon.negations.has(norm);
  }
  if (!denied || value === 'no' || value === 'none') return value;
  for (let i = from; i < to; i++) if (lexicon.negations.has(tokens[i]!.norm)) return value;
  return polar && value === 'yes' ? 'no' : null;
}

interface Cue extends CueEntry {
  readonly from: number;
  readonly to: number;
}

/** The nearest cue of the role on that side, within its reach and the clause. */
function nearest(role: RoleName, side: Side, { tokens, from, to, cues }: Site): Cue | null {
  const { reach = 4, across } = roleOf(role);
  const most = side === 'near' ? Math.max(reach, NEAR) : reach;
  let best: Cue | null = null;
  let least = most + 1;
  for (const { entries, from: cueFrom, to: cueTo } of cues) {
    const before = cueTo <= from;
    if (side !== 'near' && before !== (side === 'before')) continue;
    const distance = before ? from - cueTo : cueFrom - to;
    if (distance < 0 || distance >= least) continue;
    const entry = entries.find((one) => one.role === role && one.side === side);
    if (!entry) continue;
    if (side !== 'near' && broken(tokens, before ? cueTo : to, before ? from : cueFrom, across ?? false)) continue;
    best = { ...entry, from: cueFrom, to: cueTo };
    least = distance;
  }
  return best;
}

/** Words from a value in which a cue beside it may stand anywhere. */
const NEAR = 30;

function broken(tokens: readonly Token[], from: number, to: number, across: boolean): boolean {
  const ends = across ? STRONG_END : CLAUSE_END;
  for (let i = from; i < to; i++) if (ends.has(tokens[i]!.text)) return true;
  return false;
}
