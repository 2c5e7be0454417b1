import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { breathe } from './turn';

/**
 * Answers a request about a document, unless it is cancelled or the document changes before its turn comes: the positions
 * in the request would then be those of another text.
 *
 * @param versionOf version of the document now, or null if it is not open
 */
export async function guarded<Result>(
  token: CancellationToken,
  versionOf: () => number | null,
  answer: () => Result,
): Promise<Result | ResponseError<void>> {
  const version = versionOf();
  await breathe(); // lets a cancellation, or a change of the text, that has already arrived be seen
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (versionOf() !== version) return new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');
  return answer();
}
