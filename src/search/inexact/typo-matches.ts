import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { found, places } from './found.ts';
import { isOneSlipFrom } from './is-one-slip-from.ts';
import { madeOfWords } from './made-of-words.ts';

/** What holds the query but for one wrong, missing, additional or swapped character. */
export function typoMatches(
  entries: readonly Searchable[],
  query: Query,
  aliases: Aliases,
): Match[] {
  const typed = query.loose;
  if (typed.length < 2 || typed.length > 60) return [];
  return entries.flatMap((entry) => {
    const { text } = entry.loose;
    const spans = places(entry, entry.loose, (start) => {
      for (const length of [typed.length, typed.length + 1, typed.length - 1]) {
        const meant = text.slice(start, start + length);
        if (
          meant.length === length &&
          isOneSlipFrom(typed, meant) &&
          isLikely(typed, meant, entry, start, aliases)
        )
          return start + length;
      }
      return -1;
    });
    return found(entry, 'typo', spans);
  });
}

function isLikely(
  typed: string,
  meant: string,
  { loose, source }: Searchable,
  start: number,
  { words }: Aliases,
) {
  if (typed.replace(/\D/g, '') !== meant.replace(/\D/g, '')) return false;
  const latin = /[a-z]/;
  if (latin.test(meant[0]!) && latin.test(source[loose.at[start]! - 1]?.toLowerCase() ?? ''))
    return false;
  const next = source[loose.at[start + meant.length - 1]! + 1]?.toLowerCase() ?? '';
  if (latin.test(meant.at(-1)!) && latin.test(next)) return false;
  if (latin.test(meant)) return meant.length > 3;
  return meant.length > 4 || madeOfWords(meant, words);
}
