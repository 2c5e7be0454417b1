import { readArticle } from '../../../server/article/read';
import type { Conflict, Passage } from '../../../server/compare/conflict';
import type { WorkspaceView } from '../../../server/index/view';
import type { Report } from '../../../server/cli/report';
import { entriesOf } from '../../../server/cli/report';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/settings';

/** Texts of three small files; ‹…› marks each passage of the conflict, in the order of the files. */
export const MARKED: Readonly<Record<string, string>> = {
  'a b/été.txt': 'Le pont de Lor\r\n\r\nLa crue a fait ‹12 morts› à Lor.\r\n',
  'c.md': '---\ndate: 2024-06-04\n---\n\n# Lor\n\nThe flood left ‹15 dead› in Lor, 😀 police said.\n',
  'd.md': 'At Lor, ‹fifteen dead›.\n',
};

/** The view of a workspace with these files and one conflict: the first passage against the two others, which agree. */
export function fakeView(conflict: Partial<Conflict> = {}, settings: Partial<Settings> = {}): WorkspaceView {
  const texts = new Map(Object.entries(MARKED).map(([uri, text]) => [uri, text.replace(/[‹›]/gu, '')]));
  const passages = Object.entries(MARKED).map(([uri, text], i): Passage => {
    const start = text.indexOf('‹');
    const words = text.slice(start + 1, text.indexOf('›'));
    const against = i === 0 ? [1, 2] : [0];
    return { uri, start, end: start + words.length, text: words, shown: words, fingerprint: `f${i}`, against };
  });
  const one: Conflict = {
    id: 'c0ffee',
    rule: 'figure.conflict',
    level: 'warning',
    confidence: 0.87,
    subject: 'morts',
    passages,
    evidence: {
      confidence: 0.87,
      answers: [
        { question: 'same-story', answer: 'yes', weight: 1.8, because: null },
        { question: 'same-source', answer: 'unknown', weight: -0.2, because: null },
      ],
    },
    remark: null,
    fixes: [],
    ...conflict,
  };
  const readings = new Map(
    [...texts].map(([uri, text]) => [uri, { article: readArticle(uri, text), mentions: [], claims: [] }]),
  );
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    uris: () => [...texts.keys()],
    reading: (uri) => readings.get(uri) ?? null,
    conflictsIn: () => [one],
    conflicts: () => [one],
    entityOf: () => null,
    entities: () => [],
    mentionsOf: () => new Map(),
    storiesOf: () => [],
    stories: () => [],
    relation: () => ({ score: 1, shared: [] }),
    sameThing: () => [],
  };
}

export function fakeReport(view: WorkspaceView = fakeView(), more: Partial<Report> = {}): Report {
  return { entries: entriesOf(view), problems: [], view, locale: 'en', prefix: '', version: '1.2.3', ...more };
}
