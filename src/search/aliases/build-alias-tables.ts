import type { AliasTables } from '../inexact/alias-tables.ts';
import type { Entry } from '../query/entry.ts';
import { pinyinTable } from './pinyin-table.ts';
import { regionalWords } from './regional-words.ts';
import { siteWords } from './site-words.ts';
import { comparable, type SynonymGroup } from './synonym-groups.ts';
import { traditionalPairs } from './traditional-pairs.ts';

/**
 * The tables that find these entries however they are typed.
 *
 * @param groups what authors say means the same, from `content/aliases.yaml`
 */
export function aliasTables(
  entries: readonly Entry[],
  groups: readonly SynonymGroup[],
): AliasTables {
  const text = textOf(entries);
  const regional = regionalWords(text);
  const synonyms = groups
    .map(({ words }) => words.map(({ word }) => comparable(word)))
    .filter((group) => group.some((word) => comparable(text).includes(word)));
  const words = new Set([...siteWords(text), ...synonyms.flat().filter(isSiteWord(text))]);
  return {
    pinyin: pinyinTable(text, words),
    traditional: rows(traditionalPairs([text, ...regional.flat(), ...synonyms.flat()].join('\n'))),
    regional: rows(regional),
    synonyms: rows(synonyms),
    words: [...words].sort().join(' '),
  };
}

function rows(table: readonly (readonly string[])[]) {
  return table.map((row) => row.join(' ')).join('\n');
}

function isSiteWord(text: string) {
  return (word: string) => /^\p{Script=Han}{2,}$/u.test(word) && text.includes(word);
}

/** All text of the entries, a line break between pieces that do not belong together. */
export function textOf(entries: readonly Entry[]): string {
  return entries
    .flatMap(({ title, passages }) => [title, ...passages.map(({ text }) => text)])
    .join('\n');
}
