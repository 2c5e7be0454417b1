import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { LineIndex } from '../service/position';
import type { Edit } from '../service/rename';
import type { Client } from './client';
import type { Convert } from './convert';

/** Version of a document that is open, else null. */
export type VersionOf = (uri: string) => number | null;

/** An edit of articles; those for which `confirm` answers true are left to the user to accept one by one. */
export function articlesEdit(
  edits: readonly Edit[],
  convert: Convert,
  client: Client,
  versionOf: VersionOf,
  confirm?: { readonly label: string; readonly needed: (edit: Edit) => boolean },
): WorkspaceEdit {
  const byFile = new Map<string, Edit[]>();
  for (const edit of edits) byFile.set(edit.uri, [...(byFile.get(edit.uri) ?? []), edit]);
  const annotates = confirm !== undefined && client.annotatesChanges && edits.some(confirm.needed);
  const textEdit = (edit: Edit): TextEdit => ({
    range: convert.range(edit.uri, edit),
    newText: edit.newText,
    ...(annotates && confirm.needed(edit) ? { annotationId: 'other-spelling' } : {}),
  });
  if (!client.documentChanges) {
    return { changes: Object.fromEntries([...byFile].map(([uri, list]) => [convert.uri(uri), list.map(textEdit)])) };
  }
  return {
    documentChanges: [...byFile].map(([uri, list]) => ({
      textDocument: { uri: convert.uri(uri), version: versionOf(uri) },
      edits: list.map(textEdit),
    })),
    ...(annotates
      ? { changeAnnotations: { 'other-spelling': { label: confirm.label, needsConfirmation: true } } }
      : {}),
  };
}

/** An edit that gives a file outside of the articles a new text, and creates it where it is missing. */
export function fileEdit(
  uri: string,
  before: string | null,
  after: string,
  client: Client,
  version: number | null,
): WorkspaceEdit {
  const lines = new LineIndex(before ?? '');
  const edit: TextEdit = {
    range: { start: { line: 0, character: 0 }, end: lines.position(before?.length ?? 0) },
    newText: after,
  };
  if (!client.documentChanges) return { changes: { [uri]: [edit] } };
  const create = before === null && client.createsFiles;
  return {
    documentChanges: [
      ...(create ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri, version }, edits: [edit] },
    ],
  };
}
