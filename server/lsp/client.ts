import type { InitializeParams } from 'vscode-languageserver';
import { toLocale, type Locale } from '../service/locale';
import type { InitializationOptions } from './protocol';

/** What the client can do, read once from `initialize`. Everything that it does not say it is taken not to do. */
export interface Client {
  readonly locale: Locale;
  readonly options: InitializationOptions;
  readonly configuration: boolean;
  readonly watchesFiles: boolean;
  readonly watchesConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly showDocument: boolean;
  readonly refreshesLenses: boolean;
  readonly diagnostics: {
    readonly related: boolean;
    readonly description: boolean;
    readonly data: boolean;
    readonly version: boolean;
  };
  readonly markdownHover: boolean;
  readonly definitionLinks: boolean;
  readonly nestedSymbols: boolean;
  readonly codeActionLiterals: boolean;
  readonly codeActionResolve: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly annotatesChanges: boolean;
  readonly prepareRename: boolean;
}

export function readClient({ capabilities, initializationOptions, locale }: InitializeParams): Client {
  const { workspace, textDocument, window } = capabilities;
  const edits = workspace?.workspaceEdit;
  const actions = textDocument?.codeAction;
  const diagnostics = textDocument?.publishDiagnostics;
  return {
    locale: toLocale(locale),
    options: isRecord(initializationOptions) ? initializationOptions : {},
    configuration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    showDocument: window?.showDocument?.support === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    diagnostics: {
      related: diagnostics?.relatedInformation === true,
      description: diagnostics?.codeDescriptionSupport === true,
      data: diagnostics?.dataSupport === true,
      version: diagnostics?.versionSupport === true,
    },
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: actions?.codeActionLiteralSupport !== undefined,
    codeActionResolve: actions?.dataSupport === true && (actions.resolveSupport?.properties.includes('edit') ?? false),
    documentChanges: edits?.documentChanges === true,
    createsFiles: edits?.documentChanges === true && (edits.resourceOperations?.includes('create') ?? false),
    annotatesChanges: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    prepareRename: textDocument?.rename?.prepareSupport === true,
  };
}

const isRecord = (value: unknown): value is InitializationOptions => typeof value === 'object' && value !== null;
