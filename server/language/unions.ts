import { plain } from './stem';

/** Unions as named in the news, each by its names (lower case, without accents). Nobody speaks for two. */
const UNIONS =
  'cgt|confederation generale du travail;cfdt;fo|force ouvriere;cftc;cfe-cgc|cgc;unsa;sud|solidaires;fsu|snes|snuipp;fnsea|fdsea;confederation paysanne;coordination rurale;jeunes agriculteurs;alliance police;unite sgp;snpden;fgtb;csc;aclvb|cgslb;' +
  'unite;unison;gmb;rmt;aslef;tssa;neu;nasuwt;pcs;cwu;usdaw;rcn|royal college of nursing;bma;fire brigades union|fbu;nautilus;prospect;bectu;equity;siptu;teamsters;uaw|united auto workers;afl-cio;seiu;usw|united steelworkers;afscme;unifor;cosatu;numsa;' +
  'ugt;ccoo|comisiones obreras;cisl;cgil;uil;ver.di|verdi;ig metall;igbce;fnv;cnv;cgtp';

const byName = new Map<string, number>();
UNIONS.split(';').forEach((names, i) => {
  for (const name of names.split('|')) byName.set(name, i);
});

/** Which union the words name, as a number; null for none, or more than one. */
export function unionIn(text: string): number | null {
  const words = plain(text.toLowerCase().normalize('NFC')).match(/[\p{L}.-]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i < words.length; i++)
    for (let length = 1; length <= 4 && i + length <= words.length; length++) {
      const union = byName.get(words.slice(i, i + length).join(' '));
      if (union !== undefined) found.add(union);
    }
  return found.size === 1 ? [...found][0]! : null;
}
