/** What the parser throws at a text that is no MDX. */
interface ParserError extends Error {
  reason: string;
  line?: number;
  column?: number;
}

/**
 * What an author reads of a text that is no MDX.
 *
 * @throws the error itself if it is about anything else
 */
export function mdxProblem(file: string, error: unknown): string {
  if (!isParserError(error)) throw error;
  return `${file}:${error.line ?? 1}:${error.column ?? 1}: ${error.reason}`;
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}
