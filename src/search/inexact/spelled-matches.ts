import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Why } from '../results.ts';
import type { Aliases, Readings } from './alias-tables.ts';
import { isLikely, madeOfWords } from './made-of-words.ts';
import { matchesWhere } from './matches-where.ts';
import { readSpelling, spelledEnd } from './spelling.ts';

/** One syllable alone is read by many characters: it is not looked for where it leads to more sections than these. */
const fewSections = 5;

/** What is read as the query is spelled: `duanshipin`, `duan shi p`, `短shi频`. */
export function pinyinMatches(
  entries: readonly Searchable[],
  query: Query,
  { readings, words }: Aliases,
): Match[] {
  const all = spelledMatches(entries, 'pinyin', query, readings).map((match) => {
    // `dagong` is 打工, and 大公 in 大公司 only where there is no other: behind it elsewhere, too.
    const whole = match.spans.filter((span) =>
      madeOfWords(match.entry.source.slice(...span), words),
    );
    return whole.length > 0 ? { ...match, spans: whole, score: match.score + 10 } : match;
  });
  const syllables = all.some(({ spans }) => spans.some(([start, end]) => end - start > 1));
  return syllables || all.length <= fewSections ? all : [];
}

/** What is read nearly so, by those who do not tell zh from z or -ng from -n: `duansiping`. */
export function nearPinyinMatches(
  entries: readonly Searchable[],
  query: Query,
  { nearReadings, words }: Aliases,
): Match[] {
  return spelledMatches(entries, 'pinyin', query, nearReadings, (text) => isLikely(text, words));
}

/** Whole words of which first letters were typed: `dsp`, `duansp`. Of two letters, whole titles only. */
export function initialsMatches(
  entries: readonly Searchable[],
  query: Query,
  { beginnings, words }: Aliases,
): Match[] {
  return spelledMatches(
    entries,
    'initials',
    query,
    beginnings,
    (text, { title }) => text === title || (text.length > 2 && madeOfWords(text, words)),
  );
}

function spelledMatches(
  entries: readonly Searchable[],
  why: Why,
  query: Query,
  ways: Readings,
  accepts: (text: string, entry: Searchable) => boolean = () => true,
): Match[] {
  const spelling = readSpelling(query.text);
  if (!spelling) return [];
  return matchesWhere(entries, why, 'folded', (entry, text, start) => {
    const end = spelledEnd(spelling, text, start, ways);
    return end && accepts(text.slice(start, end), entry) ? end : undefined;
  });
}
