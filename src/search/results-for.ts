import type { Inexact } from './inexact/open-inexact.ts';
import { answer } from './query/answer.ts';
import type { Searchable } from './query/entry.ts';
import { literalMatches, type Query } from './query/literal.ts';
import type { SearchResults } from './results.ts';

/**
 * What these entries answer: what holds the query as typed, then what is meant by it.
 *
 * @param inexact undefined as long as it has not loaded: then only what is typed is found
 */
export function resultsFor(
  entries: readonly Searchable[],
  query: Query,
  inexact: Inexact | undefined,
): SearchResults {
  const literal = literalMatches(entries, query);
  const others = inexact?.matches(entries, query, literal.length > 0);
  return answer(query.text, [...literal, ...(others?.matches ?? [])], others?.suggestion);
}
