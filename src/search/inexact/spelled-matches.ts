import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { blurred } from './blurred.ts';
import { found, places } from './found.ts';
import { madeOfWords } from './made-of-words.ts';
import { readSpelling, spelledEnd } from './spelling.ts';

type Ways = (character: string) => readonly string[];

/** One syllable alone is read by many characters: it is not looked for where it leads to more sections than these. */
const fewSections = 5;

/** What is read as the query is spelled: `duanshipin`, `duan shi p`, `短shi频`. */
export function pinyinMatches(
  entries: readonly Searchable[],
  query: Query,
  { readings }: Aliases,
): Match[] {
  const all = spelledMatches(entries, query, (character) => readings.get(character) ?? []);
  const syllables = all.some(({ spans }) => spans.some(([start, end]) => end - start > 1));
  return syllables || all.length <= fewSections ? all : [];
}

/** What is read nearly so, by those who do not tell zh from z or -ng from -n: `duansiping`. */
export function nearPinyinMatches(
  entries: readonly Searchable[],
  query: Query,
  { readings }: Aliases,
): Match[] {
  const ways = remembered((character) => (readings.get(character) ?? []).flatMap(blurred));
  return spelledMatches(entries, query, ways).filter(({ spans }) =>
    spans.some(([start, end]) => end - start > 1),
  );
}

/** Whole words of which first letters were typed: `dsp`, `duansp`. Of two letters, whole titles only. */
export function initialsMatches(
  entries: readonly Searchable[],
  query: Query,
  { readings, words }: Aliases,
): Match[] {
  const spelling = readSpelling(query.text);
  if (!spelling) return [];
  const ways = remembered((character) =>
    (readings.get(character) ?? []).flatMap((syllable) => [
      syllable,
      ...(syllable[1] === 'h' ? [syllable.slice(0, 2)] : []),
      syllable[0]!,
    ]),
  );
  return entries.flatMap((entry) => {
    const { folded, title } = entry;
    const spans = places(entry, folded, (start) => {
      const end = spelledEnd(spelling, folded.text, start, ways, false);
      if (end < 0 || (start === 0 && end === title.length)) return end;
      const long = spelling.text.length > 2;
      return long && madeOfWords(folded.text.slice(start, end), words) ? end : -1;
    });
    return found(entry, 'initials', spans);
  });
}

function spelledMatches(entries: readonly Searchable[], query: Query, ways: Ways): Match[] {
  const spelling = readSpelling(query.text);
  if (!spelling) return [];
  return entries.flatMap((entry) =>
    found(
      entry,
      'pinyin',
      places(entry, entry.folded, (start) =>
        spelledEnd(spelling, entry.folded.text, start, ways, true),
      ),
    ),
  );
}

/** The same function, asked once for each character. */
function remembered(ways: Ways): Ways {
  const known = new Map<string, readonly string[]>();
  return (character) => {
    let result = known.get(character);
    if (!result) known.set(character, (result = ways(character)));
    return result;
  };
}
