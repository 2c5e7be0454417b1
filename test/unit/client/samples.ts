import type { ConflictItem, PassageItem } from '../../../server/lsp/protocol';

/** A passage of one line. */
export function passage(uri: string, line: number, character: number, text = 'words'): PassageItem {
  const range = { start: { line, character }, end: { line, character: character + text.length } };
  return { uri, range, text, shown: text, message: `${text} here`, published: null };
}

/** A conflict with what a test does not care about filled in. */
export function conflict(id: string, passages: readonly PassageItem[], more: Partial<ConflictItem> = {}): ConflictItem {
  return {
    id,
    folder: 'file:///w',
    rule: 'figure.conflict',
    level: 'warning',
    severity: 'warning',
    confidence: 0.9,
    subject: 'passengers',
    label: id,
    stories: [],
    passages,
    ...more,
  };
}
