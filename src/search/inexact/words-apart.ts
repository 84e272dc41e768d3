import { order } from '../query/answer.ts';
import type { Searchable } from '../query/entry.ts';
import { literalMatches, readQuery, type Query } from '../query/literal.ts';
import { joined, type Match } from '../query/match.ts';

/** Of more words, each in its own way, too much is a guess. */
const mostWords = 6;

/**
 * What holds all of several words, each in a way of its own: `gpu gongyi`. Why is the least sure
 * way among them.
 *
 * @param ways what answers one word, the surest first
 */
export function wordsApart(
  entries: readonly Searchable[],
  { words }: Query,
  ways: (word: Query) => Match[],
): Match[] {
  if (words.length < 2 || words.length > mostWords) return [];
  if (words.some((word) => word.length < 2)) return [];
  let together: Map<Searchable, Match> | undefined;
  for (const word of words.map(readQuery)) {
    const found = new Map<Searchable, Match>();
    for (const match of [...literalMatches(entries, word), ...ways(word)]) {
      const before = together?.get(match.entry);
      if (found.has(match.entry) || (together && !before)) continue;
      found.set(match.entry, before ? both(before, match) : match);
    }
    if (found.size === 0) return [];
    together = found;
  }
  return [...(together?.values() ?? [])];
}

function both(one: Match, other: Match): Match {
  return {
    entry: one.entry,
    why: order[Math.max(order.indexOf(one.why), order.indexOf(other.why))]!,
    spans: joined([...one.spans, ...other.spans]),
    score: one.score + other.score,
  };
}
