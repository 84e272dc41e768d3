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
  if (words.length < 2 || words.length > mostWords || words.some(({ length }) => length < 2))
    return [];
  const found = words
    .map(readQuery)
    .map((word) => [...literalMatches(entries, word), ...ways(word)]);
  return entries.flatMap((entry) => {
    const parts = found.flatMap((all) => all.find((match) => match.entry === entry) ?? []);
    if (parts.length < words.length) return [];
    return {
      entry,
      why: order[Math.max(...parts.map(({ why }) => order.indexOf(why)))]!,
      spans: joined(parts.flatMap(({ spans }) => spans)),
      score: parts.reduce((sum, { score }) => sum + score, 0),
    };
  });
}
