import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { breathe } from './turn';

/**
 * Answers a request about a document, unless it is cancelled or the document changes before its turn comes: the positions
 * in the request would then be those of another text.
 *
 * @param versionOf version of the document now, or null if it is not open
 * @param ready is waited for first, after the version is taken
 */
export async function guarded<Result>(
  token: CancellationToken,
  versionOf: () => number | null,
  answer: () => Result,
  ready: () => Promise<void> = () => Promise.resolve(),
): Promise<Result | ResponseError<void>> {
  const version = versionOf();
  await ready();
  // A cancellation, or a change of the text, that has already arrived is seen first. The first turn is over before the
  // connection takes its next message, so it needs a second.
  await breathe();
  await breathe();
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (versionOf() !== version) return new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');
  return answer();
}
