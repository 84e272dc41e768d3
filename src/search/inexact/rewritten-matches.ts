import type { Searchable } from '../query/entry.ts';
import type { Span } from '../query/fold.ts';
import { literalMatches, readQuery, type Query } from '../query/literal.ts';
import { joined, type Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { rewritings } from './rewritings.ts';

/** What holds a query in other words: Traditional characters, words of other regions, synonyms. */
export function rewrittenMatches(
  entries: readonly Searchable[],
  query: Query,
  aliases: Aliases,
): Match[] {
  const best = new Map<string, Match>();
  for (const { text, why } of rewritings(query, aliases)) {
    for (const match of literalMatches(entries, readQuery(text))) {
      const spans = match.spans.filter((span) => why !== 'synonym' || isWhole(match.entry, span));
      if (spans.length === 0) continue;
      const key = `${why} ${match.entry.theme} ${match.entry.section}`;
      const other = best.get(key);
      // Together before apart.
      const score = match.score / 100 + (match.why === 'words' ? 0 : 1);
      best.set(key, {
        ...match,
        why,
        spans: joined([...spans, ...(other?.spans ?? [])]),
        score: Math.max(score, other?.score ?? 0),
      });
    }
  }
  return [...best.values()];
}

/** Whether a span cuts no Latin word: `ai` does not mean a piece of “paid”. */
function isWhole({ source }: Searchable, [start, end]: Span) {
  return (
    !/[a-z\d]{2}/i.test(source.slice(Math.max(0, start - 1), start + 1)) &&
    !/[a-z\d]{2}/i.test(source.slice(end - 1, end + 1))
  );
}
