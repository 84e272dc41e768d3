import type { Searchable } from '../query/entry.ts';
import type { Span } from '../query/fold.ts';
import type { Query } from '../query/literal.ts';
import { matchAt, occurrences, type Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { isWhole } from './is-whole.ts';
import { wordLengths } from './made-of-words.ts';

/** How much of what a query says has to be there. */
const leastShare = 0.45;

/** What says much less than the best match only hides it. */
const leastOfBest = 0.6;

/** The words of a pasted text are read up to here, in code units. */
const longest = 300;

/** From so many 汉字 on, what stands in the text just so was remembered, though it is no word: 跑一米. */
const shortestPiece = 3;

/** 汉字 that say nothing by themselves. */
const empty =
  /[的了是在和与也都就不这那有个一我你他她它们吗呢吧啊么什怎会能可要很太更最被把对从到为以而或及其之于得地着过每次像样]/g;

/** A word of the query in a form that an entry may hold. */
interface Form {
  text: string;
  /** How much of the query it stands for. */
  size: number;
}

/** What holds much of a query: the words of the site that are in it, or synonyms of them, the rarer the better. */
export function partialMatches(
  entries: readonly Searchable[],
  query: Query,
  aliases: Aliases,
): Match[] {
  const text = query.words.join(' ').slice(0, longest);
  const length = text.replace(empty, '').replace(/[\s\p{P}\p{S}]/gu, '').length;
  const pieces = wordsIn(text, entries, aliases).map((forms) => {
    const held = entries.map((entry) => heldForm(entry, forms));
    return { held, weight: Math.log2(1 + entries.length / held.filter(Boolean).length) };
  });
  const partial = entries.flatMap((entry, at) => {
    let [share, score] = [0, 0];
    const spans: Span[] = [];
    for (const { held, weight } of pieces) {
      const form = held[at];
      if (!form) continue;
      share += form.size / length;
      score += weight;
      spans.push(...form.spans);
    }
    const match = share >= leastShare && matchAt(entry, 'partial', spans);
    return match ? { ...match, score: score + share + match.score / 100 } : [];
  });
  const best = Math.max(...partial.map(({ score }) => score));
  return partial.filter(({ score }) => score >= best * leastOfBest);
}

/** The first of the forms that an entry holds, and where. */
function heldForm(entry: Searchable, forms: readonly Form[]) {
  return forms
    .map(({ text, size }) => {
      const spans = occurrences(entry, entry.loose, text);
      return { size, spans: spans.filter((span) => isWhole(entry, span)) };
    })
    .find(({ spans }) => spans.length > 0);
}

/**
 * The words in a text: those of Latin letters, and those of 汉字 that are known, the longest where
 * several begin, or that the site has side by side. Each first with as much of what follows as the site has, as 打工人 for 打工.
 */
function wordsIn(text: string, entries: readonly Searchable[], aliases: Aliases): Form[][] {
  const {
    words,
    synonyms: { others },
  } = aliases;
  const isKnown = (piece: string) => words.has(piece) || others.has(piece);
  const isThere = (piece: string) => entries.some(({ loose }) => loose.text.includes(piece));
  const found = new Map<string, Form[]>();
  const add = (longer: string, word: string) => {
    const forms = [word, ...(others.get(word) ?? [])].map((each) => ({
      text: each,
      size: word.length,
    }));
    found.set(word, [{ text: longer, size: longer.length }, ...forms]);
  };
  for (const word of text.match(/[a-z\d]{3,}/g) ?? []) add(word, word);
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let start = 0; start < run.length; start += 1) {
      const length = wordLengths.find((each) => isKnown(run.slice(start, start + each)));
      const word = run.slice(start, start + (length ?? shortestPiece));
      if (!length && (word.replace(empty, '').length < 2 || !isThere(word))) continue;
      let end = start + word.length;
      while (end < run.length && isThere(run.slice(start, end + 1))) end += 1;
      add(run.slice(start, end), word);
      start = end - 1;
    }
  }
  return [...found.values()];
}
