import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import { occurrences, type Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { found } from './found.ts';

/** How much of what a query says has to be there. */
const leastShare = 0.4;

/** What says much less than the best match only hides it. */
const leastOfBest = 0.6;

/** The words of a pasted text are read up to here, in code units. */
const longest = 300;

/** 汉字 that say nothing by themselves. */
const empty =
  /[的了是在和与也都就不这那有个一我你他她它们吗呢吧啊么什怎会能可要很太更最被把对从到为以而或及其之于得地着过每次像样]/g;

/** What holds much of a query: the words of the site that are in it, the rarer the better. */
export function partialMatches(
  entries: readonly Searchable[],
  query: Query,
  { words }: Aliases,
): Match[] {
  const text = query.words.join(' ').slice(0, longest);
  const length = text.replace(empty, '').replace(/[\s\p{P}\p{S}]/gu, '').length;
  const pieces = wordsIn(text, words).map((word) => {
    const holders = entries.filter(({ loose }) => loose.text.includes(word));
    return { word, holders, weight: Math.log2(1 + entries.length / holders.length) };
  });
  const partial = entries.flatMap((entry) => {
    const held = pieces.filter(({ holders }) => holders.includes(entry));
    const share = held.reduce((sum, { word }) => sum + word.length, 0) / length;
    if (held.length === 0 || share < leastShare) return [];
    const spans = held.flatMap(({ word }) => occurrences(entry, entry.loose, word));
    const score = held.reduce((sum, { weight }) => sum + weight, 0);
    return found(entry, 'partial', spans).map((match) => ({
      ...match,
      score: score + match.score / 100,
    }));
  });
  const best = Math.max(...partial.map(({ score }) => score));
  return partial.filter(({ score }) => score >= best * leastOfBest);
}

/** The known words in a text, the longest first where several begin, and all words of Latin letters. */
function wordsIn(text: string, known: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const [run] of text.matchAll(/[a-z\d]{3,}|\p{Script=Han}+/gu)) {
    if (run[0]! <= 'z') found.add(run);
    for (let start = 0; start < run.length; start += 1) {
      for (let end = Math.min(run.length, start + 7); end > start + 1; end -= 1) {
        const word = run.slice(start, end);
        if (!known.has(word)) continue;
        found.add(word);
        start = end - 1;
        break;
      }
    }
  }
  return [...found];
}
