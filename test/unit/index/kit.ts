import type { Finding, PairRule, ArticleRule } from '../../../server/compare/rule';
import { Workspace } from '../../../server/index/workspace';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/settings';

/** Cuts one string with `//- name` lines into files. */
export function files(text: string): { uri: string; text: string }[] {
  return text
    .split(/^\/\/- /mu)
    .slice(1)
    .map((part) => {
      const [uri, ...lines] = part.split('\n');
      return { uri: uri!.trim(), text: `${lines.join('\n').trim()}\n` };
    });
}

/** A rule that needs no language: all figures of the same class or unit in one story must be equal. */
export const equalFigures: PairRule = {
  kind: 'pair',
  codes: ['figure.conflict'],
  reach: 'story',
  takes: (claim): claim is never => claim.kind === 'figure',
  keys: () => ['figure'],
  compare(a, b): Finding | null {
    if (a.claim.value === b.claim.value) return null;
    const place = ({ uri, claim }: typeof a) => ({
      uri,
      start: claim.start,
      end: claim.end,
      shown: claim.text,
      fingerprint: claim.fingerprint,
    });
    return {
      rule: 'figure.conflict',
      level: 'warning',
      subject: 'figures',
      places: [place(a), place(b)],
      evidence: { answers: [], confidence: 0.9 },
    };
  },
};

/** A rule about one file: the word “typo”. */
export const noTypo: ArticleRule = {
  kind: 'article',
  codes: ['name.spelling'],
  check(uri, { article }) {
    const start = article.text.indexOf('typo');
    if (start < 0) return [];
    const place = { uri, start, end: start + 4, shown: 'typo', fingerprint: 'typo' };
    return [
      {
        rule: 'name.spelling',
        level: 'note',
        subject: 'typo',
        places: [place],
        evidence: { answers: [], confidence: 1 },
      },
    ];
  },
};

/** A workspace with the files of one string, brought up to date. */
export function workspaceOf(text: string, settings: Partial<Settings> = {}, rules = [equalFigures, noTypo]): Workspace {
  const workspace = new Workspace({ ...DEFAULT_SETTINGS, ...settings }, rules);
  for (const file of files(text)) workspace.set(file);
  workspace.update();
  return workspace;
}

/** The conflicts as lines `rule: file "words" | file "words"`. */
export const lines = (workspace: Workspace): string[] =>
  workspace
    .conflicts()
    .map(({ rule, passages }) => `${rule}: ${passages.map(({ uri, text }) => `${uri} “${text}”`).join(' | ')}`);
