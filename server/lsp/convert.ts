import {
  DiagnosticSeverity,
  MarkupKind,
  SymbolKind,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Location,
  type Range,
} from 'vscode-languageserver';
import type { Span } from '../article/span';
import type { WorkspaceView } from '../index/view';
import type { Diagnostic as Found } from '../service/diagnostics';
import type { Hover as FoundHover } from '../service/hover';
import { plainText } from '../service/markdown';
import { LineIndex, linesOf } from '../service/position';
import type { Severity } from '../service/severity';
import type { Spot } from '../service/spot';
import type { Symbol as FoundSymbol, SymbolKind as FoundKind } from '../service/symbols';
import type { Client } from './client';
import type { DiagnosticData } from './protocol';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const SYMBOL_KINDS: Record<FoundKind, SymbolKind> = {
  headline: SymbolKind.File,
  heading: SymbolKind.String,
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  location: SymbolKind.Namespace,
  other: SymbolKind.Object,
  date: SymbolKind.Event,
  figure: SymbolKind.Number,
  quote: SymbolKind.String,
};

const NOWHERE = new LineIndex('');
const lines = (uri: string, view: WorkspaceView): LineIndex => {
  const article = view.reading(uri)?.article;
  return article ? linesOf(article) : NOWHERE;
};

/** From the service's plain data to the protocol's, for one folder: offsets become positions, uris the client's own. */
export class Convert {
  constructor(
    private readonly view: WorkspaceView,
    private readonly client: Client,
    /** The uri as the client writes it. */
    readonly uri: (uri: string) => string,
  ) {}

  range(uri: string, { start, end }: Span): Range {
    const index = lines(uri, this.view);
    return { start: index.position(start), end: index.position(end) };
  }

  offset(uri: string, position: Range['start']): number {
    return lines(uri, this.view).offset(position);
  }

  location = (spot: Spot): Location => ({ uri: this.uri(spot.uri), range: this.range(spot.uri, spot) });

  diagnostic(uri: string, found: Found, ruleDocs: string): Diagnostic {
    const { related, description, data } = this.client.diagnostics;
    const kept: DiagnosticData = { conflict: found.conflict, passage: found.passage, confidence: found.confidence };
    return {
      range: this.range(uri, found),
      severity: SEVERITIES[found.severity],
      source: 'recoupe',
      code: found.rule,
      message: found.message,
      ...(description ? { codeDescription: { href: `${ruleDocs}/${found.rule}.md` } } : {}),
      ...(related
        ? {
            relatedInformation: found.related.map((other) => ({
              location: this.location(other),
              message: other.message,
            })),
          }
        : {}),
      ...(data ? { data: kept } : {}),
    };
  }

  hover(uri: string, found: FoundHover): Hover {
    const markdown = this.client.markdownHover;
    return {
      range: this.range(uri, found),
      contents: {
        kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
        value: markdown ? found.markdown : plainText(found.markdown),
      },
    };
  }

  symbol(uri: string, found: FoundSymbol): DocumentSymbol {
    return {
      name: found.name,
      detail: found.detail,
      kind: SYMBOL_KINDS[found.kind],
      range: this.range(uri, found),
      selectionRange: this.range(uri, found),
      children: found.children.map((child) => this.symbol(uri, child)),
    };
  }
}
