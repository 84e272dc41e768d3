import type { Searchable } from '../query/entry.ts';
import type { Span } from '../query/fold.ts';
import type { Query } from '../query/literal.ts';
import { occurrences, type Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { found } from './found.ts';
import { longestWord } from './made-of-words.ts';
import { isWhole } from './typo-matches.ts';

/** How much of what a query says has to be there. */
const leastShare = 0.45;

/** What says much less than the best match only hides it. */
const leastOfBest = 0.6;

/** The words of a pasted text are read up to here, in code units. */
const longest = 300;

/** 汉字 that say nothing by themselves. */
const empty =
  /[的了是在和与也都就不这那有个一我你他她它们吗呢吧啊么什怎会能可要很太更最被把对从到为以而或及其之于得地着过每次像样]/g;

/** What holds much of a query: the words of the site that are in it, or synonyms of them, the rarer the better. */
export function partialMatches(
  entries: readonly Searchable[],
  query: Query,
  { words, synonyms }: Aliases,
): Match[] {
  const text = query.words.join(' ').slice(0, longest);
  const length = text.replace(empty, '').replace(/[\s\p{P}\p{S}]/gu, '').length;
  const isKnown = (word: string) => words.has(word) || synonyms.has(word);
  const pieces = wordsIn(text, entries, isKnown).map((forms) => {
    const others = synonyms.get(forms.at(-1)!) ?? [];
    const held = new Map(entries.flatMap((entry) => heldForm(entry, forms, others)));
    return { held, weight: Math.log2(1 + entries.length / held.size) };
  });
  const partial = entries.flatMap((entry) => {
    const here = pieces.flatMap(({ held, weight }) => {
      const form = held.get(entry);
      return form ? [{ ...form, weight }] : [];
    });
    const share = here.reduce((sum, { size }) => sum + size, 0) / length;
    if (share < leastShare) return [];
    const matches = found(
      entry,
      'partial',
      here.flatMap(({ spans }) => spans),
    );
    const score = here.reduce((sum, { weight }) => sum + weight, share);
    return matches.map((match) => ({ ...match, score: score + match.score / 100 }));
  });
  const best = Math.max(...partial.map(({ score }) => score));
  return partial.filter(({ score }) => score >= best * leastOfBest);
}

/** The first of the forms, or else the other words, that an entry holds, and how much of the query it is. */
function heldForm(
  entry: Searchable,
  forms: string[],
  others: readonly string[],
): [Searchable, { spans: Span[]; size: number }][] {
  for (const each of [...forms.map((form) => [form]), others]) {
    const spans = each
      .flatMap((form) => occurrences(entry, entry.loose, form))
      .filter((span) => isWhole(entry.source, ...span));
    if (spans.length > 0)
      return [[entry, { spans, size: (each === others ? forms.at(-1)! : each[0]!).length }]];
  }
  return [];
}

/**
 * The words of Latin letters in a text, and those of 汉字 that are known, the longest first where
 * several begin. Before it stands as much of what follows as the site has: 打工人, 打工.
 */
function wordsIn(
  text: string,
  entries: readonly Searchable[],
  isKnown: (word: string) => boolean,
): string[][] {
  const isThere = (piece: string) => entries.some(({ loose }) => loose.text.includes(piece));
  const found = new Map<string, string[]>();
  for (const word of text.match(/[a-z\d]{3,}/g) ?? []) found.set(word, [word]);
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let start = 0; start < run.length; start += 1) {
      let end = Math.min(run.length, start + longestWord);
      while (end > start + 1 && !isKnown(run.slice(start, end))) end -= 1;
      if (end === start + 1) continue;
      const word = run.slice(start, end);
      while (end < run.length && isThere(run.slice(start, end + 1))) end += 1;
      found.set(word, [...new Set([run.slice(start, end), word])]);
      start = end - 1;
    }
  }
  return [...found.values()];
}
