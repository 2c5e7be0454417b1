import type { Language } from '../article/language';
import { ROLES as de } from './de/roles';
import { ROLES as en } from './en/roles';
import { ROLES as es } from './es/roles';
import { ROLES as fr } from './fr/roles';
import { ROLES as it } from './it/roles';
import { ROLES as nl } from './nl/roles';
import { ROLES as pt } from './pt/roles';

/** The words in which a language states functions. All without accents, lower case; alternatives separated by `|`. */
export interface RoleWords {
  /** Function class → its words, phrases of several words allowed. */
  readonly heads: Readonly<Record<string, string>>;
  /** What a minister, director or lawyer is in charge of → its words. */
  readonly domains: Readonly<Record<string, string>>;
  /** Endings of compounds (`Innenminister`) → class; what stands before is looked up as a domain. */
  readonly endings?: Readonly<Record<string, string>>;
  readonly deputy: string;
  readonly former: string;
  readonly future: string;
  /** `new`: of the present, and no part of the function. */
  readonly recent: string;
  /** Words between a function and what it is held in. */
  readonly of: string;
  /** Words that may open the phrase: articles and possessives. */
  readonly determiners: string;
  /** Verbs after `who` that name a function (`who chairs`): class → words. */
  readonly verbs?: Readonly<Record<string, string>>;
  /** The relative pronoun before them. */
  readonly who?: string;
  /** Present-tense `is`. */
  readonly is: string;
  /** Do complements and domains follow the head (`ministre de l'Intérieur`) rather than stand before it? */
  readonly headFirst: boolean;
  /** `34 ans`, `aged 34`, `34-year-old`: words around an age. */
  readonly years: string;
  readonly aged: string;
}

export const ROLE_WORDS: Readonly<Record<Language, RoleWords>> = { fr, en, es, de, it, pt, nl };

/**
 * Functions of which one person holds one at a time, as a rule. Functions of different families can go together
 * (a mayor who is a doctor), so they never conflict.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  company: 'chief-executive chair president director manager treasurer',
  government: 'minister prime-minister head-of-state vice-president secretary-of-state',
  local:
    'mayor governor prefect assembly-speaker treasurer clerk executive-president chief-executive city-manager councillor-leader',
  bench: 'prosecutor judge lawyer bailiff registrar',
  service: 'inspector superintendent constable sheriff police-chief fire-chief coroner commissioner',
  science: 'author',
  union: 'works-council-chair union-district-head union-secretary union-delegate',
  army: 'general colonel major captain lieutenant sergeant admiral',
  team: 'coach team-manager sport-director referee',
  church: 'bishop archbishop cardinal priest imam rabbi pastor',
};

const familiesOf = new Map<string, Set<string>>();
for (const [family, classes] of Object.entries(FAMILIES)) {
  for (const name of classes.split(' ')) familiesOf.set(name, (familiesOf.get(name) ?? new Set()).add(family));
}

/** Words for whoever is at the top, used alike for a small body. */
const TOP = new Set([
  'director',
  'head',
  'president',
  'chair',
  'manager',
  'chief-executive',
  'leader',
  'boss',
  'secretary-general',
]);
/** Of those, the pairs that a large body keeps apart. */
const APART = new Set(['chair chief-executive', 'chief-executive president', 'chair director']);

export type RoleRelation = 'same' | 'near' | 'different' | 'compatible';

/** The class without its domain and its `deputy:`. */
const base = (name: string): string => name.replace(/^(?:deputy:)+/u, '').split(':')[0]!;
const domain = (name: string): string => name.replace(/^(?:deputy:)+/u, '').split(':')[1] ?? '';
const isDeputy = (name: string): boolean => name.startsWith('deputy:');

/**
 * How two functions, each its most specific class, relate if one person held them at one time: the same; near synonyms;
 * different, so that one must be wrong; or compatible, since both may be true.
 */
export function relateRoles(a: string, b: string): RoleRelation {
  if (a === b) return 'same';
  const [x, y] = [base(a), base(b)];
  const [p, q] = [domain(a), domain(b)];
  if (x === y) {
    if (isDeputy(a) !== isDeputy(b)) return 'different';
    return p && q && p !== q ? 'different' : 'same';
  }
  const shared = [...(familiesOf.get(x) ?? [])].some((family) => familiesOf.get(y)?.has(family));
  if (isDeputy(a) || isDeputy(b)) return shared ? 'different' : 'compatible';
  if (!p && !q && TOP.has(x) && TOP.has(y)) return APART.has([x, y].sort().join(' ')) ? 'different' : 'near';
  if ((p && TOP.has(y)) || (q && TOP.has(x)))
    return shared && x !== 'head' && y !== 'head' ? 'different' : 'compatible';
  return shared ? 'different' : 'compatible';
}
