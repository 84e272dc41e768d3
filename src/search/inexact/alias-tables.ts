import { blurred } from './blurred.ts';

/**
 * What finds text however it is typed. Made from the site's own text when it is built; a
 * file of its own, `search-aliases.json`. Each is one string, as that compresses best.
 */
export interface AliasTables {
  /** Each syllable, without its tone and with `v` for ü, then the site's 汉字 that are read so: `duan短断shi是视`. */
  pinyin: string;
  /** Each Traditional character followed by the Simplified one: `資资頸颈`. */
  traditional: string;
  /** Words of Taiwan and Hong Kong, in Simplified characters, each before the site's word: `影片 视频 晶片 芯片`. */
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

/** What may be typed for each 汉字. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** What each of some words may be replaced by. */
export type WordTable = ReadonlyMap<string, readonly string[]>;

const ready = new WeakMap<AliasTables, Aliases>();
const heard = new WeakMap<SoundsFile, Readings>();

/** Reads the tables, once for each object. */
export function readAliases(tables: AliasTables): Aliases {
  let aliases = ready.get(tables);
  if (!aliases) {
    const readings = readReadings(tables.pinyin);
    aliases = {
      readings,
      nearReadings: eachOf(readings, blurred),
      beginnings: eachOf(readings, beginnings),
      simplified: new Map(pairs([...tables.traditional])),
      regional: wordTable(pairs(tables.regional.split(' '))),
      synonyms: wordTable(tables.synonyms.split('\n').flatMap((line) => bothWays(line.split(' ')))),
      words: new Set(tables.words.split(' ')),
    };
    ready.set(tables, aliases);
  }
  return aliases;
}

/** Reads the sounds, once for each object. */
export function readSounds(sounds: SoundsFile): Readings {
  const known = heard.get(sounds) ?? readReadings(sounds.pinyin);
  heard.set(sounds, known);
  return known;
}

/** The readings of each 汉字, ü as `v` and as the `u` that many type for it. */
export function readReadings(table: string): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const [, syllable = '', characters = ''] of table.matchAll(/([a-z]+)([^a-z]+)/g)) {
    for (const character of characters) {
      const known = readings.get(character) ?? [];
      known.push(syllable);
      if (syllable.includes('v')) known.push(syllable.replace('v', 'u'));
      readings.set(character, known);
    }
  }
  return readings;
}

function eachOf(readings: Readings, more: (syllable: string) => string[]): Readings {
  return new Map([...readings].map(([character, all]) => [character, all.flatMap(more)]));
}

/** `shi`, `sh`, `s`. */
function beginnings(syllable: string) {
  const two = syllable[1] === 'h' ? [syllable.slice(0, 2)] : [];
  return [syllable, ...two, syllable[0]!];
}

function pairs(list: string[]): [string, string][] {
  return list.flatMap((from, index) => (index % 2 === 0 ? [[from, list[index + 1] ?? '']] : []));
}

function bothWays(group: string[]): [string, string][] {
  return group.flatMap((from) =>
    group.flatMap((to): [string, string][] => (from === to ? [] : [[from, to]])),
  );
}

function wordTable(replacements: [string, string][]): WordTable {
  const table = new Map<string, string[]>();
  for (const [from, to] of replacements) {
    if (from && to) table.set(from, [...(table.get(from) ?? []), to]);
  }
  return table;
}
