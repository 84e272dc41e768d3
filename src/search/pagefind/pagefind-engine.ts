import { readAliases, type AliasTables } from '../inexact/alias-tables.ts';
import type { Inexact } from '../inexact/open-inexact.ts';
import { rewritings } from '../inexact/rewritings.ts';
import { searchable, type Searchable } from '../query/entry.ts';
import { readQuery, type Query } from '../query/literal.ts';
import { resultsFor } from '../results-for.ts';
import type { SearchEngine, SearchResults } from '../results.ts';
import type { Documents } from './documents.ts';

/** How many other words for a query Pagefind is asked for. */
const mostOthers = 12;

/** Answers from Pagefind’s index alone. */
export function pagefindEngine(documents: Documents, inexact: Inexact | undefined): SearchEngine {
  let shown: { typed: string; results: SearchResults } | undefined;
  const words = inexact && [vocabulary(inexact.aliases)];

  function search(typed: string): SearchResults | null {
    return shown?.typed === typed ? shown.results : null;
  }

  async function settle(typed: string, { limit = 20 } = {}): Promise<SearchResults> {
    const query = readQuery(typed);
    const literal = await documents.find(query, limit);
    const others = otherWords(query, literal.entries.length > 0);
    const found = await Promise.all(others.map((each) => documents.find(readQuery(each), limit)));
    const entries = new Set([literal, ...found].flatMap((each) => each.entries));
    const results = { ...resultsFor([...entries], query, inexact), more: literal.more };
    shown = { typed, results };
    return results;
  }

  /** What the query may mean, in words that are on the site. */
  function otherWords(query: Query, isFound: boolean): string[] {
    if (!inexact || !words) return [];
    const others = rewritings(query, readAliases(inexact.aliases)).map(({ text }) => text);
    if (!isFound) {
      for (const { entry, spans } of inexact.matches(words, query).matches) {
        others.push(...spans.map(([start, end]) => entry.source.slice(start, end)));
      }
    }
    return [...new Set(others)].slice(0, mostOthers);
  }

  return { search, settle };
}

/** The words of the site as a text of its own: what is found in it is asked for in the index. */
function vocabulary({ words }: AliasTables): Searchable {
  const passages = words.split(' ').map((text) => ({ point: null, kind: 'text' as const, text }));
  return searchable({ theme: '', section: null, title: '', themeTitle: '', passages });
}
