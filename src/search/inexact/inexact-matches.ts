import type { Searchable } from '../query/entry.ts';
import { readQuery, type Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Aliases, Readings } from './alias-tables.ts';
import { homophoneMatches, longestHeard } from './homophone-matches.ts';
import { partialMatches } from './partial-matches.ts';
import { rewrittenMatches } from './rewritten-matches.ts';
import { inSiteWords } from './rewritings.ts';
import { initialsMatches, nearPinyinMatches, pinyinMatches } from './spelled-matches.ts';
import { typoMatches } from './typo-matches.ts';
import { wordsApart } from './words-apart.ts';

export interface InexactMatches {
  matches: Match[];
  /** What the query was taken for, if that is one text and nothing matches as typed. */
  suggestion?: string | undefined;
}

/**
 * What does not hold the query as typed, and is meant by it all the same. The less sure a way is,
 * the later it is tried, and only as long as nothing was found.
 *
 * @param isFound whether something holds the query as typed
 * @param sounds see `wantsSounds`
 */
export function inexactMatches(
  entries: readonly Searchable[],
  query: Query,
  isFound: boolean,
  aliases: Aliases,
  sounds?: Readings,
): InexactMatches {
  if (!query.loose) return { matches: [] };
  const surely = (each: Query) => [
    ...rewrittenMatches(entries, each, aliases),
    ...pinyinMatches(entries, each, aliases),
  ];
  if (isFound) return { matches: surely(query) };
  const here = readQuery(inSiteWords(query.text, aliases).at(-1)!);
  const ways = [
    () => surely(query),
    () => wordsApart(entries, query, surely),
    () => initialsMatches(entries, query, aliases),
    () => nearPinyinMatches(entries, query, aliases),
    () => [
      ...typoMatches(entries, here, aliases),
      ...homophoneMatches(entries, here, aliases, sounds),
    ],
    () => partialMatches(entries, here, aliases),
  ];
  const matches = ways.reduce<Match[]>((found, way) => (found.length > 0 ? found : way()), []);
  return { matches, suggestion: suggestion(matches) };
}

/** Whether the sounds of more characters might find what was not found, or only in part. */
export function wantsSounds(query: Query, { readings }: Aliases): boolean {
  const strange = (each: string) => /\p{Script=Han}/u.test(each) && !readings.has(each);
  return query.loose.length <= longestHeard && [...query.loose].some(strange);
}

function suggestion(matches: Match[]): string | undefined {
  const texts = matches.flatMap(({ entry, spans }) =>
    spans.map(([start, end]) => entry.source.slice(start, end)),
  );
  const isOne = matches[0]?.why !== 'partial' && new Set(texts).size === 1;
  return isOne ? texts[0] : undefined;
}
