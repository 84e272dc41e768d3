import type { Searchable } from '../query/entry.ts';
import type { Query } from '../query/literal.ts';
import type { Match } from '../query/match.ts';
import type { Aliases } from './alias-tables.ts';
import { found, places } from './found.ts';
import { madeOfWords } from './made-of-words.ts';

/** Letters of pinyin, perhaps among 汉字, and where the reader cut them. */
interface Spelling {
  text: string;
  cuts: ReadonlySet<number>;
}

/** One syllable alone is read by too many characters, unless it leads to no more sections than these. */
const fewSections = 5;

/** What is read as the query is spelled: `duanshipin`, `duan shi p`, `短shi频`. */
export function pinyinMatches(
  entries: readonly Searchable[],
  query: Query,
  aliases: Aliases,
): Match[] {
  const spelling = readSpelling(query.text);
  if (!spelling) return [];
  const matches = entries.flatMap((entry) =>
    found(
      entry,
      'pinyin',
      places(entry, entry.folded, (start) => syllablesEnd(spelling, entry, aliases, start)),
    ),
  );
  const syllable = [...aliases.readings.values()].some((all) => all.includes(spelling.text));
  return syllable && matches.length > fewSections ? [] : matches;
}

/** Whole words of which first letters were typed: `dsp`, `duansp`. Of two letters, whole titles only. */
export function initialsMatches(
  entries: readonly Searchable[],
  query: Query,
  aliases: Aliases,
): Match[] {
  const spelling = readSpelling(query.text);
  if (!spelling) return [];
  return entries.flatMap((entry) => {
    const { folded, title } = entry;
    const spans = places(entry, folded, (start) => {
      const end = initialsEnd(spelling, entry, aliases, start, 0);
      const word = folded.text.slice(start, end);
      const whole = start === 0 && end === title.length;
      return whole || (spelling.text.length > 2 && madeOfWords(word, aliases.words)) ? end : -1;
    });
    return found(entry, 'initials', spans);
  });
}

function readSpelling(typed: string): Spelling | undefined {
  const letters = typed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '');
  if (letters.length > 60 || !/[a-z]{2}|[a-z]\P{L}+[a-z]|\p{Script=Han}/u.test(letters)) return;
  if (!/^[a-z\p{Script=Han}\s'‘’-]+$/u.test(letters) || !/[a-z]/.test(letters)) return;
  const cuts = new Set<number>();
  let text = '';
  for (const part of letters.split(/[\s'‘’-]+/)) {
    text += part;
    cuts.add(text.length);
  }
  return { text, cuts };
}

/** Where the text that is read as spelled ends, if it begins at `at`, or -1. The last syllable may be unfinished. */
function syllablesEnd(
  spelling: Spelling,
  entry: Searchable,
  aliases: Aliases,
  at: number,
  from = 0,
): number {
  const { text } = spelling;
  if (from === text.length) return at;
  const character = entry.folded.text[at];
  if (character === undefined) return -1;
  if (isHan(text[from]!)) {
    return text[from] === character ? syllablesEnd(spelling, entry, aliases, at + 1, from + 1) : -1;
  }
  for (const syllable of aliases.readings.get(character) ?? []) {
    const to = Math.min(from + syllable.length, text.length);
    const unfinished = to === text.length && from > 0;
    const typed = text.slice(from, to);
    if (unfinished ? !syllable.startsWith(typed) : syllable !== typed) continue;
    if (isCut(spelling, from, to)) continue;
    const end = syllablesEnd(spelling, entry, aliases, at + 1, to);
    if (end > 0) return end;
  }
  return -1;
}

/** Where a text ends of which each 汉字 is typed by its syllable or by the first letters of it, or -1. */
function initialsEnd(
  spelling: Spelling,
  entry: Searchable,
  aliases: Aliases,
  at: number,
  from: number,
): number {
  const { text } = spelling;
  if (from === text.length) return at;
  const character = entry.folded.text[at];
  if (character === undefined) return -1;
  if (text[from] === character) return initialsEnd(spelling, entry, aliases, at + 1, from + 1);
  for (const syllable of aliases.readings.get(character) ?? []) {
    for (const part of [syllable, syllable.slice(0, 2), syllable.slice(0, 1)]) {
      if (part.length === 2 && part !== syllable && part[1] !== 'h') continue;
      if (!text.startsWith(part, from) || isCut(spelling, from, from + part.length)) continue;
      const end = initialsEnd(spelling, entry, aliases, at + 1, from + part.length);
      if (end > 0) return end;
    }
  }
  return -1;
}

function isCut({ cuts }: Spelling, from: number, to: number) {
  for (let at = from + 1; at < to; at += 1) if (cuts.has(at)) return true;
  return false;
}

function isHan(character: string) {
  return character > 'z';
}
