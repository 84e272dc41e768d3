import type { Query } from '../query/literal.ts';
import type { Aliases, WordTable } from './alias-tables.ts';

/** A query in other words: folded, white space between the words. */
export type Rewriting = [text: string, why: 'traditional' | 'synonym'];

/** More ways to say it than these are not tried. */
const mostWays = 24;

/** What is longer says more than a word, and would only cost time. In code units. */
const longest = 100;

/** A word of another script is looked for from its third letter on. */
const beginning = /^[a-z]{3,}$/;

/** What a query may mean: the site's words for it, then synonyms. */
export function rewritings(query: Query, aliases: Aliases): Rewriting[] {
  const typed = query.words.join(' ');
  if (typed.length > longest) return [];
  const here = inSiteWords(typed, aliases);
  const meant = here.flatMap((text) => inOtherWords(text, aliases.synonyms));
  const { loose } = query;
  const { others } = aliases.synonyms;
  if (!others.has(loose) && beginning.test(loose)) {
    for (const [word, same] of others) if (word.startsWith(loose)) meant.push(...same);
  }
  const ways = new Map<string, Rewriting[1]>();
  for (const text of here) ways.set(text, 'traditional');
  for (const text of meant) if (!ways.has(text)) ways.set(text, 'synonym');
  ways.delete(typed);
  return [...ways].slice(0, mostWays);
}

/** A text in Simplified characters, and in the words that the site has for those of other regions; all of them last. */
export function inSiteWords(text: string, { simplified, regional }: Aliases): string[] {
  const here = Array.from(text, (each) => simplified.get(each) ?? each).join('');
  return [here, ...inOtherWords(here, regional).reverse()];
}

/** The text with some or all words of the table replaced. */
function inOtherWords(text: string, { others, pattern }: WordTable): string[] {
  let ways = [''];
  for (const piece of text.split(pattern)) {
    const word = piece.replace(/[ '-]/g, '');
    const instead = others.get(word) ?? others.get(word.replace(/s$/, '')) ?? [];
    ways = ways.flatMap((way) => [...instead, piece].map((each) => way + each)).slice(0, mostWays);
  }
  return ways.filter((way) => way !== text);
}
