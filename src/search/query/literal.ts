import type { Searchable } from './entry.ts';
import { fold, loosen, type Span } from './fold.ts';
import { joined, occurrences, prominence, type Match } from './match.ts';

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
  const spans = folded.length < shortestAcross ? all.filter((span) => isInside(entry, span)) : all;
  if (spans.length === 0) return undefined;
  return { entry, why: 'exact', spans, score: prominence(entry, spans) };
}

/** Whether a span is inside one block. */
function isInside({ source }: Searchable, [start, end]: Span) {
  return !/[\n\t]/.test(source.slice(start, end));
}

function looseMatch(entry: Searchable, { loose }: Query): Match | undefined {
  if (!loose) return undefined;
  const spans = occurrences(entry, entry.loose, loose);
  if (spans.length === 0) return undefined;
  return { entry, why: 'punctuation', spans, score: prominence(entry, spans) };
}

/** A word may also stand in the theme's title, as long as one stands in the entry itself. */
function wordsMatch(entry: Searchable, { words }: Query): Match | undefined {
  if (words.length < 2) return undefined;
  const themeTitle = fold(entry.themeTitle).text;
  const found = words.map((word) => occurrences(entry, entry.folded, word));
  const missing = words.some((word, index) => !found[index]!.length && !themeTitle.includes(word));
  const present = found.filter((spans) => spans.length > 0);
  if (missing || present.length === 0) return undefined;
  const score = present.map((spans) => prominence(entry, spans)).reduce((sum, each) => sum + each);
  return { entry, why: 'words', spans: joined(found.flat()), score };
}
