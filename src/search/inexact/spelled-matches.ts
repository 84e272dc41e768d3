import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Why } from '../results.ts';
import type { Aliases, Readings } from './alias-tables.ts';
import { found, places } from './found.ts';
import { isLikely, madeOfWords } from './made-of-words.ts';
import { readSpelling, spelledEnd, type Spelling } from './spelling.ts';

/** One syllable alone is read by many characters: it is not looked for where it leads to more sections than these. */
const fewSections = 5;

/** What is read as the query is spelled: `duanshipin`, `duan shi p`, `短shi频`. */
export function pinyinMatches(
  entries: readonly Searchable[],
  query: Query,
  { readings, words }: Aliases,
): Match[] {
  const spelling = readSpelling(query.text);
  if (!spelling) return [];
  const all = spelledMatches(entries, 'pinyin', spelling, readings).map((match) => {
    // `dagong` is 打工, and 大公 in 大公司 only where there is no other.
    const whole = match.spans.filter((span) =>
      madeOfWords(match.entry.source.slice(...span), words),
    );
    return whole.length > 0 ? { ...match, spans: whole } : match;
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
  const spelling = readSpelling(query.text);
  if (!spelling) return [];
  return spelledMatches(entries, 'pinyin', spelling, nearReadings, ({ folded }, start, end) =>
    isLikely(folded.text.slice(start, end), words),
  );
}

/** Whole words of which first letters were typed: `dsp`, `duansp`. Of two letters, whole titles only. */
export function initialsMatches(
  entries: readonly Searchable[],
  query: Query,
  { beginnings, words }: Aliases,
): Match[] {
  const spelling = readSpelling(query.text);
  if (!spelling) return [];
  const spelled = { ...spelling, whole: true };
  return spelledMatches(
    entries,
    'initials',
    spelled,
    beginnings,
    ({ folded, titleEnd }, start, end) => {
      const title = start === 0 && end === titleEnd;
      return title || (end - start > 2 && madeOfWords(folded.text.slice(start, end), words));
    },
  );
}

function spelledMatches(
  entries: readonly Searchable[],
  why: Why,
  spelling: Spelling,
  ways: Readings,
  accepts: (entry: Searchable, start: number, end: number) => boolean = () => true,
): Match[] {
  const first = spelling.text[0]!;
  const starts = new Set([first]);
  for (const [character, all] of ways) {
    if (all.some((way) => spelling.text.startsWith(way))) starts.add(character);
  }
  return entries.flatMap((entry) => {
    const { text } = entry.folded;
    const spans = places(entry, entry.folded, (start) => {
      if (!starts.has(text[start]!)) return -1;
      const end = spelledEnd(spelling, text, start, ways);
      return end > 0 && accepts(entry, start, end) ? end : -1;
    });
    return found(entry, why, spans);
  });
}
