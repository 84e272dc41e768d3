import { loadJson } from '../load-json.ts';
import { searchable, type Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { SearchResults } from '../results.ts';
import {
  readAliases,
  readReadings,
  type AliasTables,
  type Readings,
  type SoundsFile,
} from './alias-tables.ts';
import { inexactMatches, wantsSounds, type InexactMatches } from './inexact-matches.ts';
import { rewritings } from './rewritings.ts';

/** What finds text however it is typed, with all that it knows by now. */
export interface Inexact {
  /** @param isFound whether something holds the query as typed */
  matches(entries: readonly Searchable[], query: Query, isFound: boolean): InexactMatches;
  /** Learns how more characters sound if that may find more than these results; whether it did. */
  listen(query: Query, results: SearchResults): Promise<boolean>;
  /**
   * What the query may mean, in words that are on the site: for a search that has no text to look
   * through, but can ask for words.
   *
   * @param isFound whether something holds the query as typed
   */
  otherWords(query: Query, isFound: boolean): string[];
}

/** How many other words are worth a search each. */
const mostOthers = 12;

export function openInexact(base: string, tables: AliasTables): Inexact {
  const aliases = readAliases(tables);
  let sounds: Readings | undefined;
  return {
    matches: (entries, query, isFound) => inexactMatches(entries, query, isFound, aliases, sounds),
    async listen(query, { sections }) {
      const poor = sections.every(({ why }) => why === 'partial');
      if (sounds || !poor || !wantsSounds(query, aliases)) return false;
      sounds = readReadings((await loadJson<SoundsFile>(`${base}search-sounds.json`)).pinyin);
      return true;
    },
    otherWords(query, isFound) {
      const others = rewritings(query, aliases).map(([text]) => text);
      if (!isFound) {
        const words = [vocabulary(tables)];
        for (const { entry, spans } of inexactMatches(words, query, false, aliases, sounds)
          .matches) {
          others.push(...spans.map(([start, end]) => entry.source.slice(start, end)));
        }
      }
      return [...new Set(others)].slice(0, mostOthers);
    },
  };
}

/** The words of the site as a text of its own: what is found in it is on the site. */
function vocabulary({ words }: AliasTables): Searchable {
  const title = words.replaceAll(' ', '\n');
  return searchable({ theme: '', section: null, title, themeTitle: title, passages: [] });
}
