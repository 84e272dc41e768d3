import type { Searchable } from '../query/entry.ts';
import { literalMatches, readQuery, type Query } from '../query/literal.ts';
import { joined, type Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { rewritings } from './rewritings.ts';
import { isWhole } from './typo-matches.ts';

/** What holds a query in other words: Traditional characters, words of other regions, synonyms. */
export function rewrittenMatches(
  entries: readonly Searchable[],
  query: Query,
  aliases: Aliases,
): Match[] {
  const best = new Map<string, Match>();
  for (const { text, why } of rewritings(query, aliases)) {
    for (const match of literalMatches(entries, readQuery(text))) {
      const spans = match.spans.filter(
        (span) => why !== 'synonym' || isWhole(match.entry.source, ...span),
      );
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
