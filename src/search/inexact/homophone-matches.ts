import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Aliases, Readings } from './alias-tables.ts';
import { isLikely } from './made-of-words.ts';
import { matchesWhere } from './matches-where.ts';

/** What is longer is not heard, and would only cost time. */
export const longestHeard = 12;

/**
 * What sounds like the query. Where zh is taken for z or -ng for -n, as many characters must be
 * as typed.
 *
 * @param sounds readings of characters that the site does not have
 */
export function homophoneMatches(
  entries: readonly Searchable[],
  { loose: typed }: Query,
  { readings, nearReadings, words }: Aliases,
  sounds: Readings = readings,
): Match[] {
  if (typed.length > longestHeard) return [];
  const heard = [...typed].map((each) => readings.get(each) ?? sounds.get(each) ?? []);
  return matchesWhere(entries, 'homophone', 'loose', (_, text, start) => {
    const end = start + typed.length;
    let surplus = 0;
    for (const [at, sound] of heard.entries()) {
      const here = text[start + at]!;
      const isOneOf = (ways: Readings) => ways.get(here)?.some((way) => sound.includes(way));
      if (here === typed[at]) surplus += 1;
      else if (!isOneOf(nearReadings)) return undefined;
      else if (!isOneOf(readings)) surplus -= 1;
    }
    return surplus >= 0 && isLikely(text.slice(start, end), words) ? end : undefined;
  });
}
