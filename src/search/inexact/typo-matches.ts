import type { Searchable } from '../query/entry.ts';
import { sourceSpan, type Span } from '../query/fold.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { found, isInOneBlock } from './found.ts';
import { isLikely, madeOfWords } from './made-of-words.ts';
import { slipsFrom, type Slip } from './slips.ts';

/** A slip in a longer query is found as one of its words. */
const longest = 60;

/** What holds the query but for one wrong, missing, additional or swapped character. */
export function typoMatches(
  entries: readonly Searchable[],
  { loose: typed }: Query,
  { words }: Aliases,
): Match[] {
  if (typed.length < 2 || typed.length > longest || madeOfWords(typed, words)) return [];
  return entries.flatMap((entry) => {
    const spans: Span[] = [];
    let last = 0;
    for (const slip of slipsFrom(typed, entry.loose.text)) {
      if (slip.start < last || !explains(typed, slip, entry, words)) continue;
      spans.push(sourceSpan(entry.source, entry.loose, slip.start, slip.end));
      last = slip.end;
    }
    return found(entry, 'typo', spans);
  });
}

/**
 * Whether a slip of the pen explains the difference. Between two numbers it does not, nor where few
 * 汉字 make another word: 数据库 is not 数据.
 */
function explains(
  typed: string,
  { start, end }: Slip,
  entry: Searchable,
  words: ReadonlySet<string>,
) {
  const meant = entry.loose.text.slice(start, end);
  if (typed.replace(/\D/g, '') !== meant.replace(/\D/g, '')) return false;
  if (!isInOneBlock(entry, entry.loose, start, end)) return false;
  if (/[a-z]/.test(meant)) {
    const [from, to] = sourceSpan(entry.source, entry.loose, start, end);
    return meant.length > 3 && isWhole(entry.source, from, to);
  }
  const added = typed.length > meant.length;
  const doubled = [...typed].some((character, at) => character === typed[at + 1]);
  if (meant.length === 2 && typed.length === 2 && typed[0] !== meant[1]) return false;
  return (!added || doubled || meant.length > 2) && isLikely(meant, words);
}

/** Whether a piece of text cuts no Latin word. */
export function isWhole(source: string, start: number, end: number) {
  const cut = /[a-z\d]{2}/i;
  return (
    !(start > 0 && cut.test(source.slice(start - 1, start + 1))) &&
    !cut.test(source.slice(end - 1, end + 1))
  );
}
