import { blurred } from './blurred.ts';

/**
 * What finds text however it is typed. Made from the site's own text when it is built; a
 * file of its own, `search-aliases.json`. Each is one string, as that compresses best.
 */
export interface AliasTables {
  /** Each syllable, without its tone and with `v` for ü, then the site's 汉字 that are read so: `duan短断shi是视`. */
  pinyin: string;
  /** Each Traditional character on a line, before the Simplified one: `資 资`. */
  traditional: string;
  /** A word of Taiwan or Hong Kong on a line, in Simplified characters, before the site's words for it: `影片 视频`. */
  regional: string;
  /** Words of one meaning on a line, spaces between them; folded, without punctuation: `gpu 显卡`. */
  synonyms: string;
  /** The words of the site's text that carry its meaning, all of two and more 汉字, spaces between them. */
  words: string;
}

/**
 * How common 汉字 sound that the site's text does not have, written as `AliasTables['pinyin']`. A file
 * of its own, `search-sounds.json`, wanted only where nothing was found: see `wantsSounds`.
 */
export interface SoundsFile {
  pinyin: string;
}

/** The tables ready for looking up. */
export interface Aliases {
  readings: Readings;
  /** With those readings that sound nearly the same. */
  nearReadings: Readings;
  /** With the first letters of each reading. */
  beginnings: Readings;
  simplified: ReadonlyMap<string, string>;
  regional: WordTable;
  synonyms: WordTable;
  words: ReadonlySet<string>;
}

/** What may be typed for each 汉字: itself, and its readings. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** What each of some words may be replaced by, and what finds the words in a text: see `wordTable`. */
export interface WordTable {
  others: ReadonlyMap<string, readonly string[]>;
  pattern: RegExp;
}

export function readAliases(tables: AliasTables): Aliases {
  const readings = readReadings(tables.pinyin);
  return {
    readings,
    nearReadings: eachOf(readings, blurred),
    beginnings: eachOf(readings, beginnings),
    simplified: new Map(rows(tables.traditional) as [string, string][]),
    regional: wordTable(rows(tables.regional).map(([word, ...others]) => [word!, others])),
    synonyms: wordTable(
      rows(tables.synonyms).flatMap((group) =>
        group.map((word): Row => [word, group.filter((other) => other !== word)]),
      ),
    ),
    words: new Set(tables.words.split(' ')),
  };
}

/** The readings of each 汉字, ü as `v` and as the `u` that many type for it. */
export function readReadings(table: string): Readings {
  const readings = new Map<string, string[]>();
  for (const [, syllable = '', characters = ''] of table.matchAll(/([a-z]+)([^a-z]+)/g)) {
    for (const character of characters) {
      const known = readings.get(character) ?? [character];
      readings.set(character, [...known, ...new Set([syllable, syllable.replace('v', 'u')])]);
    }
  }
  return readings;
}

function eachOf(readings: Readings, more: (syllable: string) => string[]): Readings {
  return new Map(
    [...readings].map(([character, all]) => [character, [...new Set(all.flatMap(more))]]),
  );
}

/** `shi`, `sh`, `s`. */
function beginnings(syllable: string) {
  return [syllable, /^.h?/.exec(syllable)![0], syllable[0]!];
}

type Row = [word: string, others: string[]];

/**
 * Finds the longest word where several begin, spaces and hyphens inside it ignored; those of Latin
 * letters only whole, also in the plural.
 */
function wordTable(rows: Row[]): WordTable {
  const others = new Map(rows.sort(([a], [b]) => b.length - a.length));
  const patterns = [...others.keys()].map((word) => {
    const letters = Array.from(word, (each) => each.replace(/[+$]/, '\\$&')).join("[ '-]*");
    return /^\w/.test(word) ? `\\b${letters}s?(?![a-z\\d])` : letters;
  });
  return { others, pattern: new RegExp(`(${patterns.join('|')})`) };
}

function rows(table: string) {
  return table ? table.split('\n').map((row) => row.split(' ')) : [];
}
