import type { Searchable } from '../query/entry.ts';
import { literalMatches, readQuery, type Query } from '../query/literal.ts';
import { joined, prominence, type Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { isInOneBlock, isWhole } from './found.ts';
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
      const { entry } = match;
      const isMeant = why === 'synonym' ? isWhole : isInOneBlock;
      const whole = match.spans.filter((span) => isMeant(entry, span));
      if (whole.length === 0) continue;
      const key = `${why} ${entry.theme} ${entry.section}`;
      const other = best.get(key);
      const spans = joined([...whole, ...(other?.spans ?? [])]);
      // Words side by side come before words apart, however prominent.
      const apart = match.why === 'words' && (other?.score ?? 0) < 10;
      best.set(key, { entry, why, spans, score: prominence(entry, spans) + (apart ? 0 : 10) });
    }
  }
  return [...best.values()];
}
