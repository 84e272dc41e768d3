import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { SearchResults } from '../results.ts';
import type { AliasTables, SoundsFile } from './alias-tables.ts';
import { inexactMatches, wantsSounds, type InexactMatches } from './inexact-matches.ts';
import { loadSounds } from './load-sounds.ts';

/** What finds text however it is typed, with all that it knows by now. */
export interface Inexact {
  aliases: AliasTables;
  matches(entries: readonly Searchable[], query: Query): InexactMatches;
  /** Learns how more characters sound if that may find more than these results; whether it did. */
  listen(query: Query, results: SearchResults): Promise<boolean>;
}

export function openInexact(base: string, aliases: AliasTables): Inexact {
  let sounds: SoundsFile | undefined;
  return {
    aliases,
    matches: (entries, query) => inexactMatches(entries, query, aliases, sounds),
    async listen(query, { sections }) {
      const poor = sections.every(({ why }) => why === 'partial');
      if (sounds || !poor || !wantsSounds(query, aliases, [])) return false;
      sounds = await loadSounds(base);
      return true;
    },
  };
}
