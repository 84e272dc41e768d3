import type { Searchable } from '../query/entry.ts';
import { sourceSpan } from '../query/fold.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { isOneSlipFrom } from './is-one-slip-from.ts';
import { isWhole } from './is-whole.ts';
import { isLikely, madeOfWords } from './made-of-words.ts';
import { matchesWhere } from './matches-where.ts';

/** A slip in a longer query is found as one of its words. */
const longest = 60;

/** What holds the query but for one wrong, missing, additional or swapped character. */
export function typoMatches(
  entries: readonly Searchable[],
  { loose: typed }: Query,
  { words }: Aliases,
): Match[] {
  if (typed.length < 2 || typed.length > longest || madeOfWords(typed, words)) return [];
  return matchesWhere(entries, 'typo', 'loose', (entry, text, start) => {
    const ends = [0, 1, -1].map((longer) => start + typed.length + longer);
    return ends.find((end) => {
      const meant = text.slice(start, end);
      return (
        end <= text.length &&
        isOneSlipFrom(typed, meant) &&
        explains(typed, meant, words) &&
        isWhole(entry, sourceSpan(entry.source, entry.loose, start, end))
      );
    });
  });
}

/**
 * Whether a slip of the pen explains the difference. Between two numbers it does not, nor where few
 * characters make another word: 数据库 is not 数据.
 */
function explains(typed: string, meant: string, words: ReadonlySet<string>) {
  if (typed.replace(/\D/g, '') !== meant.replace(/\D/g, '')) return false;
  if (/[a-z]/.test(meant)) return meant.length > 3;
  if (meant.length > 2) return isLikely(meant, words);
  const swapped = typed === meant[1]! + meant[0]!;
  const doubled = typed.length > 2 && /(.)\1/.test(typed);
  return (swapped || doubled) && isLikely(meant, words);
}
