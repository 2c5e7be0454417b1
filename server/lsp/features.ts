import {
  ResponseError,
  LSPErrorCodes,
  type CancellationToken,
  type CodeLens,
  type Connection,
  type DefinitionLink,
  type Location,
  type Position,
  type SymbolInformation,
} from 'vscode-languageserver';
import { definitionAt } from '../service/definition';
import { highlightsAt } from '../service/highlights';
import { hoverAt } from '../service/hover';
import { lensesOf } from '../service/lenses';
import { referencesAt } from '../service/references';
import { renameAt, renameTargetAt, type Edit } from '../service/rename';
import type { Spot } from '../service/spot';
import { findNames, symbolsOf, type Symbol as Outline } from '../service/symbols';
import { say } from '../service/texts';
import { SYMBOL_KINDS, type Convert } from './convert';
import { guarded } from './guard';
import type { Session } from './session';
import { articlesEdit } from './workspace-edit';

interface AtDocument {
  readonly textDocument: { readonly uri: string };
}
interface AtPosition extends AtDocument {
  readonly position: Position;
}

/** What reading features need of the place they are asked about: everything is up to date. */
interface Here {
  readonly uri: string;
  readonly view: Session['folders']['all'][number]['workspace'];
  readonly convert: Convert;
}

/** Registers the features that only read: hover, lenses, navigation, symbols, and rename. */
export function registerFeatures(connection: Connection, session: Session): void {
  const { client } = session;
  const about = <Result>(params: AtDocument, token: CancellationToken, answer: (here: Here) => Result) =>
    guarded(
      token,
      () => session.versionOf(params.textDocument.uri),
      () => {
        const { uri, folder } = session.locate(params.textDocument.uri);
        return answer({ uri, view: folder.workspace, convert: session.convertFor(folder) });
      },
      () => session.readingOf(params.textDocument.uri),
    );
  const at = <Result>(params: AtPosition, token: CancellationToken, answer: (here: Here, offset: number) => Result) =>
    about(params, token, (here) => answer(here, here.convert.offset(here.uri, params.position)));

  connection.onHover((params, token) =>
    at(params, token, ({ uri, view, convert }, offset) => {
      const found = hoverAt(view, uri, offset, client.locale);
      return found && convert.hover(uri, found);
    }),
  );

  connection.onCodeLens((params, token) =>
    about(params, token, ({ uri, view, convert }) => {
      if (!session.locate(uri).folder.settings.codeLens) return [];
      return lensesOf(view, uri, client.locale).map((lens): CodeLens => {
        const range = convert.range(uri, lens);
        return {
          range: { start: range.start, end: range.start },
          command: { title: lens.title, ...session.peek(uri, range.start, lens.targets, convert) },
        };
      });
    }),
  );

  connection.onDefinition((params, token) =>
    at(params, token, ({ uri, view, convert }, offset): Location[] | DefinitionLink[] | null => {
      const found = definitionAt(view, uri, offset);
      if (!found) return null;
      const originSelectionRange = convert.range(uri, found.origin);
      return client.definitionLinks
        ? found.targets.map((target) => linkTo(target, originSelectionRange, convert))
        : found.targets.map(convert.location);
    }),
  );

  connection.onReferences((params, token) =>
    at(params, token, ({ uri, view, convert }, offset) => referencesAt(view, uri, offset).map(convert.location)),
  );

  connection.onDocumentHighlight((params, token) =>
    at(params, token, ({ uri, view, convert }, offset) =>
      highlightsAt(view, uri, offset).map((span) => ({ range: convert.range(uri, span) })),
    ),
  );

  connection.onDocumentSymbol((params, token) =>
    about(params, token, ({ uri, view, convert }) => {
      const found = symbolsOf(view, uri);
      return client.nestedSymbols ? found.map((one) => convert.symbol(uri, one)) : flat(found, uri, convert);
    }),
  );

  connection.onWorkspaceSymbol(({ query }, token) =>
    guarded(
      token,
      () => null,
      () =>
        session.folders.all.flatMap((folder) => {
          folder.flush();
          const convert = session.convertFor(folder);
          return findNames(folder.workspace, query).map((thing): SymbolInformation => ({
            name: thing.name,
            kind: SYMBOL_KINDS[thing.kind],
            location: convert.location(thing),
          }));
        }),
    ),
  );

  connection.onPrepareRename((params, token) =>
    at(params, token, ({ uri, view, convert }, offset) => {
      const found = renameTargetAt(view, uri, offset);
      return found && { range: convert.range(uri, found), placeholder: found.text };
    }),
  );

  connection.onRenameRequest((params, token) =>
    at(params, token, ({ uri, view, convert }, offset) => {
      const { newName } = params;
      const target = renameTargetAt(view, uri, offset);
      const edits = renameAt(view, uri, offset, newName);
      if (!target || !edits) {
        const message = say(client.locale, target ? 'rename.empty' : 'rename.nothing');
        return new ResponseError<void>(LSPErrorCodes.RequestFailed, message);
      }
      const others = new Set<Edit>(edits.filter(({ name }) => name !== target.text));
      return articlesEdit(edits, convert, client, session.versionOf, {
        label: say(client.locale, 'rename.other-spelling'),
        needed: (edit) => others.has(edit),
      });
    }),
  );
}

const linkTo = (
  target: Spot,
  originSelectionRange: DefinitionLink['originSelectionRange'],
  convert: Convert,
): DefinitionLink => {
  const { uri, range } = convert.location(target);
  return { originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range };
};

const flat = (symbols: readonly Outline[], uri: string, convert: Convert): SymbolInformation[] =>
  symbols.flatMap((symbol) => [
    { name: symbol.name, kind: SYMBOL_KINDS[symbol.kind], location: convert.location({ uri, ...symbol }) },
    ...flat(symbol.children, uri, convert),
  ]);
