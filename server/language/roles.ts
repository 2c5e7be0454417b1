import type { Language } from '../article/language';
import { ROLES as de } from './de/roles';
import { ROLES as en } from './en/roles';
import { ROLES as es } from './es/roles';
import { ROLES as fr } from './fr/roles';
import { ROLES as it } from './it/roles';
import { ROLES as nl } from './nl/roles';
import { ROLES as pt } from './pt/roles';
import type { RoleWords } from './role-words';

export type { RoleWords } from './role-words';

export const ROLE_WORDS: Readonly<Record<Language, RoleWords>> = { fr, en, es, de, it, pt, nl };

/**
 * Functions of which one person holds one at a time, as a rule. Functions of different families can go together
 * (a mayor who is a doctor), so they never conflict.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  company: 'chief-executive chair president director manager treasurer',
  government: 'minister prime-minister minister-president head-of-state secretary-of-state',
  local:
    'mayor governor prefect sub-prefect assembly-speaker treasurer clerk executive-president chief-executive city-manager councillor-leader cabinet-member councillor-opposition',
  parliament: 'member-of-parliament member-of-european-parliament senator',
  bench: 'prosecutor judge lawyer bailiff registrar notary auctioneer',
  service:
    'inspector chief-inspector superintendent chief-superintendent constable assistant-chief-constable chief-constable sheriff under-sheriff police-chief deputy-chief fire-chief battalion-chief fire-marshal coroner commissioner police-commissioner',
  rank: `corporal sergeant chief-sergeant adjutant chief-adjutant police-brigadier chief-brigadier lieutenant captain major
    commander lieutenant-commander lieutenant-colonel colonel brigadier major-general lieutenant-general general rear-admiral
    vice-admiral admiral inspector chief-inspector superintendent chief-superintendent`,
  school: 'head-teacher',
  science: 'author',
  museum: 'curator collections-manager',
  university: 'professor associate-professor assistant-professor lecturer',
  research: 'research-director research-fellow',
  union: 'works-council-chair works-council-secretary union-district-head union-secretary',
  'university-office': 'rector dean secretary-general registrar',
  team: 'coach team-manager sport-director referee',
  crew: 'coxswain harbour-master',
  church: 'bishop archbishop cardinal vicar imam rabbi pastor archdeacon',
  trade: 'trade',
};

/** Functions that keep others out without being of one family with them: the officers of a society, for one. */
const KEEP_OUT: Readonly<Record<string, string>> = {
  secretary: 'chair president treasurer clerk',
  treasurer: 'chair president',
  clerk: 'mayor councillor alderman chair president',
  'school-superintendent': 'chair president head-teacher secretary treasurer',
  superintendent: 'chair president head-teacher',
  'doctoral-student':
    'professor associate-professor assistant-professor lecturer research-director research-fellow curator director dean rector',
  'first-officer': 'captain',
  goalkeeper: 'outfield coach referee',
  outfield: 'coach referee',
};
const keptOut = new Set(
  Object.entries(KEEP_OUT).flatMap(([one, others]) =>
    others.split(' ').flatMap((other) => [`${one} ${other}`, `${other} ${one}`]),
  ),
);

const familiesOf = new Map<string, Set<string>>();
for (const [family, classes] of Object.entries(FAMILIES)) {
  for (const name of classes.split(/\s+/u)) familiesOf.set(name, (familiesOf.get(name) ?? new Set()).add(family));
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

/** Trades that go with any other, by the side. */
const BESIDE_OTHERS = new Set(
  'soldier photographer historian economist sociologist translator biologist archaeologist philosopher geographer lifeguard ski-instructor driving-instructor firefighter shopkeeper shop-assistant social-worker carer'.split(
    ' ',
  ),
);
/** Sciences, those that one person may know together: nobody is told as a specialist of two that are in no line together. */
const SCIENCES = [
  'geologist meteorologist oceanographer glaciologist hydrologist geographer physicist',
  'physicist astronomer mathematician',
  'biologist botanist epidemiologist oceanographer vet doctor',
  'historian economist sociologist political-scientist anthropologist archaeologist geographer linguist philosopher',
].map((line) => new Set(line.split(' ')));
/** Trades that are taken for one another, or go together. */
const NEAR_TRADES = [
  'cook restaurateur hotelier publican waiter',
  'nurse midwife paramedic',
  'doctor psychologist epidemiologist dentist',
  'accountant banker insurance-agent',
  'mechanic garage-owner',
  'jeweller watchmaker antique-dealer',
  'gardener florist farmer',
  'bricklayer carpenter roofer tiler plasterer painter-decorator architect',
  'baker grocer butcher',
  'bus-driver taxi-driver truck-driver delivery-driver',
  'librarian bookseller teacher',
  'blacksmith welder locksmith',
].map((group) => new Set(group.split(' ')));

const areNearTrades = (a: string, b: string): boolean => {
  if ([a, b].every((trade) => SCIENCES.some((line) => line.has(trade))))
    return SCIENCES.some((line) => line.has(a) && line.has(b));
  return BESIDE_OTHERS.has(a) || BESIDE_OTHERS.has(b) || NEAR_TRADES.some((group) => group.has(a) && group.has(b));
};

/** Heads of a body that another leads with them: presidents and directors, where one language keeps them apart. */
export const arePresidentAndDirector = (a: string, b: string): boolean =>
  a !== b && [a, b].every((name) => /^(?:president|chair|director|manager)$/u.test(name)) && isHead(a) !== isHead(b);

const isHead = (name: string): boolean => name === 'president' || name === 'chair';

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
    if (x === 'trade' && areNearTrades(p, q)) return 'compatible';
    if (isDeputy(a) !== isDeputy(b)) return 'different';
    return p && q && p !== q ? 'different' : 'same';
  }
  const shared =
    keptOut.has(`${x} ${y}`) || [...(familiesOf.get(x) ?? [])].some((family) => familiesOf.get(y)?.has(family));
  if (isDeputy(a) || isDeputy(b)) {
    // A vice president is often director of something.
    if ([x, y].includes('president') && (p || q)) return 'compatible';
    return shared ? 'different' : 'compatible';
  }
  // Newspapers call any of them the boss.
  if ([x, y].includes('boss') && TOP.has(x) && TOP.has(y)) return 'compatible';
  if (!p && !q && TOP.has(x) && TOP.has(y)) return APART.has([x, y].sort().join(' ')) ? 'different' : 'near';
  if ((p && TOP.has(y)) || (q && TOP.has(x)))
    return shared && x !== 'head' && y !== 'head' ? 'different' : 'compatible';
  return shared ? 'different' : 'compatible';
}
