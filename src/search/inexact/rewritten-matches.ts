import type { Searchable } from '../query/entry.ts';
import { literalMatches, readQuery, type Query } from '../query/literal.ts';
import { isInOneBlock, matchAt, type Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { isWhole } from './is-whole.ts';
import { rewritings } from './rewritings.ts';

/** What holds a query in other words: Traditional characters, words of other regions, synonyms. */
export function rewrittenMatches(
  entries: readonly Searchable[],
  query: Query,
  aliases: Aliases,
): Match[] {
  const best = new Map<string, Match>();
  for (const [text, why] of rewritings(query, aliases)) {
    for (const literal of literalMatches(entries, readQuery(text))) {
      const { entry } = literal;
      const isMeant = why === 'synonym' ? isWhole : isInOneBlock;
      const whole = literal.spans.filter((span) => isMeant(entry, span));
      const key = `${why} ${entries.indexOf(entry)}`;
      const other = best.get(key);
      const match = matchAt(entry, why, [...whole, ...(other?.spans ?? [])]);
      if (!match) continue;
      // Words side by side come before words apart, however prominent.
      const apart = literal.why === 'words' && (other?.score ?? 0) < 10;
      best.set(key, { ...match, score: match.score + (apart ? 0 : 10) });
    }
  }
  return [...best.values()];
}
