import * as vscode from 'vscode';
import type { WireLocation, WirePosition, WireRange } from '../server/lsp/protocol';

/** Conversions from the protocol's plain data to the editor's objects. */
export const toPosition = ({ line, character }: WirePosition): vscode.Position => new vscode.Position(line, character);

export const toRange = ({ start, end }: WireRange): vscode.Range =>
  new vscode.Range(toPosition(start), toPosition(end));

export const toLocation = ({ uri, range }: WireLocation): vscode.Location =>
  new vscode.Location(vscode.Uri.parse(uri, true), toRange(range));
