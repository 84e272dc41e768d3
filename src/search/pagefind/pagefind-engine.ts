import type { Inexact } from '../inexact/open-inexact.ts';
import { readQuery } from '../query/literal.ts';
import { resultsFor } from '../results-for.ts';
import type { SearchEngine, SearchResults } from '../results.ts';
import type { Documents } from './documents.ts';

/**
 * Answers from Pagefind’s index alone.
 *
 * @param inexact undefined where it did not load: then only what is typed is found
 */
export function pagefindEngine(documents: Documents, inexact: Inexact | undefined): SearchEngine {
  let shown: { typed: string; results: SearchResults } | undefined;

  function search(typed: string): SearchResults | null {
    return shown?.typed === typed ? shown.results : null;
  }

  async function settle(typed: string, { limit = 20 } = {}): Promise<SearchResults> {
    const query = readQuery(typed);
    const literal = await documents.find(query, limit);
    const others = inexact?.otherWords(query, literal.entries.length > 0) ?? [];
    const found = await Promise.all(others.map((each) => documents.find(readQuery(each), limit)));
    const entries = new Set([literal, ...found].flatMap((each) => each.entries));
    const results = { ...resultsFor([...entries], query, inexact), more: literal.more };
    shown = { typed, results };
    return results;
  }

  return { search, settle };
}
