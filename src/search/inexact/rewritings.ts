import type { Query } from '../query/literal.ts';
import type { Aliases, WordTable } from './alias-tables.ts';

/** A query in other words: folded, white space between the words. */
export interface Rewriting {
  text: string;
  why: 'traditional' | 'synonym';
}

/** More ways to say it than these are not tried. */
const mostWays = 24;

/** What is longer says more than a word, and would only cost time. In code units. */
const longest = 100;

/** A word of another script is looked for from its first letters on. */
const shortestBeginning = 3;

/** What a query may mean: the site's words for it, then synonyms. */
export function rewritings(query: Query, aliases: Aliases): Rewriting[] {
  const typed = query.words.join(' ');
  if (typed.length > longest) return [];
  const here = inSiteWords(typed, aliases);
  const meant = here.flatMap((text) => inOtherWords(text, aliases.synonyms));
  const { loose } = query;
  const begins = /^[a-z]+$/.test(loose) && loose.length >= shortestBeginning;
  if (begins && !aliases.synonyms.has(loose)) {
    for (const [word, others] of aliases.synonyms) {
      if (word.startsWith(loose)) meant.push(...others);
    }
  }
  const ways = new Map<string, Rewriting['why']>();
  for (const text of here) ways.set(text, 'traditional');
  for (const text of meant) if (!ways.has(text)) ways.set(text, 'synonym');
  ways.delete(typed);
  return [...ways].slice(0, mostWays).map(([text, why]) => ({ text, why }));
}

/** A text in Simplified characters, and in the words that the site has for those of other regions; all of them last. */
export function inSiteWords(text: string, { simplified, regional }: Aliases): string[] {
  const here = Array.from(text, (each) => simplified.get(each) ?? each).join('');
  return [here, ...inOtherWords(here, regional).reverse()];
}

/** The text with some or all words of the table replaced. */
function inOtherWords(text: string, table: WordTable): string[] {
  let ways = [''];
  let from = 0;
  for (const { start, end, others } of wordsOf(text, table)) {
    const between = text.slice(from, start);
    ways = ways.flatMap((way) =>
      [...others, text.slice(start, end)].map((word) => way + between + word),
    );
    ways = ways.slice(0, mostWays);
    from = end;
  }
  return ways.map((way) => way + text.slice(from)).filter((way) => way !== text);
}

/** The words of the table in a text, the longest first where several begin; those of Latin letters only whole. */
function wordsOf(text: string, table: WordTable) {
  const found: { start: number; end: number; others: readonly string[] }[] = [];
  let start = 0;
  while (start < text.length) {
    let best: { start: number; end: number; others: readonly string[] } | undefined;
    for (const [word, others] of table) {
      const end = endOf(word, text, start);
      if (end > (best?.end ?? start)) best = { start, end, others };
    }
    if (best) found.push(best);
    start = best?.end ?? start + 1;
  }
  return found;
}

/** Where a word that begins at `start` ends, spaces and hyphens inside it ignored, or -1. */
function endOf(word: string, text: string, start: number) {
  let end = start;
  for (const character of word) {
    while (end > start && /[ '-]/.test(text[end] ?? '')) end += 1;
    if (text[end] !== character) return -1;
    end += 1;
  }
  if (!/[a-z\d]/.test(word[0]!)) return end;
  if (/[a-z\d]/.test(text[start - 1] ?? '')) return -1;
  if (/s(?![a-z\d])/.test(text.slice(end, end + 2)) && text[end] === 's') end += 1;
  return /[a-z\d]/.test(text[end] ?? '') ? -1 : end;
}
