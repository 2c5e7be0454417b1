import type { Atom } from './atoms';

/** Abbreviations of zones in use in news copy, as offsets of ISO 8601. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  tu: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  mez: '+01:00',
  mesz: '+02:00',
  jst: '+09:00',
  ist: '+05:30',
  aest: '+10:00',
  aedt: '+11:00',
};

/** The zone that the atom names, as an offset of ISO 8601; in capitals only (`est` and `ist` are words). */
export const zoneAt = (atom: Atom | undefined): string | undefined =>
  atom !== undefined && Object.hasOwn(ZONES, atom.norm) && /^\p{Lu}+$/u.test(atom.text) ? ZONES[atom.norm] : undefined;
