import { pinyin } from 'pinyin-pro';

/**
 * Each syllable of a text with the 汉字 read so, see `AliasTables`. A 汉字 has the readings that it has
 * in the text's sentences and in its words alone, not those that only dictionaries know.
 */
export function pinyinTable(text: string, words: Iterable<string>): string {
  const runs = [...(text.match(/\p{Script=Han}+/gu) ?? []), ...words];
  return syllableTable(
    runs.flatMap((run) => {
      const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
      return [...run].map((character, at): Reading => [character, [syllables[at] ?? '']]);
    }),
  );
}

type Reading = [character: string, syllables: string[]];

/** Readings as one string: `duan短断shi是视`. */
export function syllableTable(readings: Reading[]): string {
  const table = new Map<string, Set<string>>();
  for (const [character, syllables] of readings) {
    for (const syllable of syllables.filter((each) => /^[a-z]+$/.test(each))) {
      table.set(syllable, (table.get(syllable) ?? new Set()).add(character));
    }
  }
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + [...characters].sort().join(''))
    .join('');
}
