import { pinyin } from 'pinyin-pro';

/**
 * Each syllable of a text with the 汉字 read so, see `AliasTables`. A 汉字 has the readings that it has
 * in the text's sentences and in its words alone: 长 in 成长 and in 长文, not those that only dictionaries know.
 */
export function pinyinTable(text: string, words: readonly string[]): string {
  const syllables = new Map<string, Set<string>>();
  for (const run of [...(text.match(/\p{Script=Han}+/gu) ?? []), ...words]) {
    const read = syllablesOf(run);
    for (const [at, character] of [...run].entries()) {
      const syllable = read[at]?.replace(/[^a-z]/g, '');
      if (!syllable) continue;
      const characters = syllables.get(syllable) ?? new Set();
      syllables.set(syllable, characters.add(character));
    }
  }
  return [...syllables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + [...characters].sort().join(''))
    .join('');
}

/** The syllables of a run of 汉字, without tones, ü as `v`. */
export function syllablesOf(run: string): string[] {
  return pinyin(run, { toneType: 'none', type: 'array', v: true });
}
