import type { Searchable } from './entry.ts';
import { fold, loosen } from './fold.ts';
import { isInOneBlock, matchAt, occurrences, type Match } from './match.ts';

/** A query in the forms that are compared. */
export interface Query {
  /** Trimmed, and cut: see `longest`. */
  text: string;
  folded: string;
  /** Without punctuation; empty if it is nothing else. */
  loose: string;
  /** The folded parts between white space, each once, without those that are nothing but punctuation. */
  words: string[];
}

/** More than this matches no section, and would only cost time. In code units. */
const longest = 10_000;

/** Less text than this across the end of a block is there by chance. In code units. */
const shortestAcross = 5;

export function readQuery(typed: string): Query {
  const text = typed.slice(0, longest).trim();
  const folded = fold(text);
  const words = text
    .split(/\s+/)
    .map(fold)
    .filter((word) => loosen(word).text);
  return {
    text,
    folded: folded.text,
    loose: loosen(folded).text,
    words: [...new Set(words.map((word) => word.text))].slice(0, 20),
  };
}

/** What holds the query as typed, without punctuation, or all its words: one match for each entry that does. */
export function literalMatches(entries: readonly Searchable[], query: Query): Match[] {
  if (!query.folded) return [];
  return entries.flatMap(
    (entry) =>
      exactMatch(entry, query) ?? looseMatch(entry, query) ?? wordsMatch(entry, query) ?? [],
  );
}

function exactMatch(entry: Searchable, { folded }: Query): Match | undefined {
  const all = occurrences(entry, entry.folded, folded);
  const across = folded.length >= shortestAcross;
  const spans = all.filter((span) => across || isInOneBlock(entry, span));
  return matchAt(entry, 'exact', spans);
}

function looseMatch(entry: Searchable, { loose }: Query): Match | undefined {
  return matchAt(entry, 'punctuation', loose ? occurrences(entry, entry.loose, loose) : []);
}

/** A word may also stand in the theme's title, as long as one stands in the entry itself. */
function wordsMatch(entry: Searchable, { words }: Query): Match | undefined {
  if (words.length < 2) return undefined;
  const themeTitle = fold(entry.themeTitle).text;
  const found = words.map((word) => occurrences(entry, entry.folded, word));
  const missing = words.some((word, index) => !found[index]!.length && !themeTitle.includes(word));
  const score = found.reduce((sum, spans) => sum + (matchAt(entry, 'words', spans)?.score ?? 0), 0);
  const match = matchAt(entry, 'words', found.flat());
  return match && !missing ? { ...match, score } : undefined;
}
