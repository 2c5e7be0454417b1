import * as vscode from 'vscode';

/** How long something may take to appear: slow machines run two browsers and a scan at once. */
const PATIENCE = 45_000;
const PAUSE = 50;

/** @throws {Error} that says what was expected, if the values are not the same plain data */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`expected ${what}`);
}

export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`expected “${part}” in:\n${text}`);
}

/** Waits until the answer is neither null, undefined nor false. @throws {Error} with the last state when time is up */
export async function eventually<T>(
  what: string,
  answer: () => T | Thenable<T>,
  state: () => unknown = () => '',
): Promise<Exclude<T, null | undefined | false>> {
  for (const end = Date.now() + PATIENCE; ; await pause(PAUSE)) {
    const value = await answer();
    if (value !== null && value !== undefined && value !== false) return value as Exclude<T, null | undefined | false>;
    if (Date.now() > end) throw new Error(`${what}: did not come about\n${JSON.stringify(state(), null, 1)}`);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Uri of an article of the fixture. */
export function article(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a workspace folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

export const MORNING = 'ferry-morning.md';
export const EVENING = 'ferry-evening.md';

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(article(name));
}

/** Recoupe's diagnostics of an article. */
export function diagnostics(name: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(article(name)).filter(({ source }) => source === 'recoupe');
}

/** A diagnostic's code, whether it comes with a link or not. */
export const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' && code !== null ? code.value : code);

/** Waits for a diagnostic of the rule in the article. */
export const found = (name: string, code: string): Promise<vscode.Diagnostic> =>
  eventually(
    `${code} in ${name}`,
    () => diagnostics(name).find((diagnostic) => codeOf(diagnostic) === code),
    () =>
      vscode.languages.getDiagnostics().map(([uri, list]) => [uri.path, list.map((d) => `${codeOf(d)} ${d.message}`)]),
  );

/** Waits until the article has no diagnostic of the rule. */
export const gone = (name: string, code: string): Promise<true> =>
  eventually(
    `no ${code} in ${name}`,
    () => !diagnostics(name).some((diagnostic) => codeOf(diagnostic) === code),
    () => diagnostics(name).map((diagnostic) => diagnostic.message),
  );

/** Where words stand in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `“${words}” in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Replaces words in an article, as typing would; does not save. */
export async function replace(name: string, words: string, by: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(article(name));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  ok(await vscode.workspace.applyEdit(edit), 'the edit to be applied');
}

/** The text of a hover's, or another provider's, Markdown. */
export const plain = (content: vscode.MarkdownString | vscode.MarkedString): string =>
  typeof content === 'string' ? content : content.value;
