import type { AliasTables } from './inexact/alias-tables.ts';
import { inexactMatches } from './inexact/inexact-matches.ts';
import { answer } from './query/answer.ts';
import type { Searchable } from './query/entry.ts';
import { literalMatches, type Query } from './query/literal.ts';
import type { SearchResults } from './results.ts';

/**
 * What these entries answer: what holds the query as typed, then what is meant by it.
 *
 * @param aliases undefined where they did not load: then only what is typed is found
 */
export function resultsFor(
  entries: readonly Searchable[],
  query: Query,
  aliases: AliasTables | undefined,
): SearchResults {
  const literal = literalMatches(entries, query);
  if (!aliases) return answer(query.text, literal);
  const { matches, suggestion } = inexactMatches(entries, query, aliases);
  return answer(query.text, [...literal, ...matches], suggestion);
}
