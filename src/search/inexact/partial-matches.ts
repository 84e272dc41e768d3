import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import { occurrences, type Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { found } from './found.ts';

/** As much of a query as this has to be there. */
const leastShare = 0.4;

/** What holds much of a query: the words of the site in it, the rarer the better. */
export function partialMatches(
  entries: readonly Searchable[],
  query: Query,
  aliases: Aliases,
): Match[] {
  const { pieces, length } = cut(query, aliases);
  if (pieces.length === 0) return [];
  const holders = pieces.map((piece) => entries.filter(({ loose }) => loose.text.includes(piece)));
  const scored = entries.flatMap((entry) => {
    const held = pieces.filter((_, index) => holders[index]!.includes(entry));
    const share = held.join('').length / length;
    const rarity = held.map((piece) => entries.length / holders[pieces.indexOf(piece)]!.length);
    const score = rarity.reduce((sum, each) => sum + Math.log2(1 + each), 0);
    return share < leastShare ? [] : [{ entry, held, score }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * 0.6)
    .flatMap(({ entry, held, score }) => {
      const spans = held.flatMap((piece) => occurrences(entry, entry.loose, piece));
      return found(entry, 'partial', spans).map((match) => ({ ...match, score }));
    });
}

function cut({ words }: Query, { words: known }: Aliases) {
  const pieces = new Set<string>();
  let length = 0;
  for (const run of words
    .join(' ')
    .slice(0, 300)
    .match(/[a-z\d]+|\p{Script=Han}+/gu) ?? []) {
    length += run.length;
    if (run[0]! <= 'z') {
      if (run.length > 2) pieces.add(run);
      continue;
    }
    for (let start = 0; start < run.length;) {
      let end = Math.min(run.length, start + 7);
      while (end > start + 1 && !known.has(run.slice(start, end))) end -= 1;
      if (end > start + 1) pieces.add(run.slice(start, end));
      start = Math.max(end, start + 1);
    }
  }
  return { pieces: [...pieces], length };
}
