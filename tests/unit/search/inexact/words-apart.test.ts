import { expect, test } from 'vitest';
import { readAliases } from '../../../../src/search/inexact/alias-tables.ts';
import { rewrittenMatches } from '../../../../src/search/inexact/rewritten-matches.ts';
import { pinyinMatches } from '../../../../src/search/inexact/spelled-matches.ts';
import { wordsApart } from '../../../../src/search/inexact/words-apart.ts';
import { readQuery, type Query } from '../../../../src/search/query/literal.ts';
import { entries, seen, tables } from './notes.ts';

const aliases = readAliases(tables);
const ways = (word: Query) => [
  ...rewrittenMatches(entries, word, aliases),
  ...pinyinMatches(entries, word, aliases),
];
const found = (typed: string) => seen(wordsApart(entries, readQuery(typed), ways));

test('each word is found in a way of its own, and the least sure is why', () => {
  expect(found('GPU neicun')).toEqual(['pinyin memory: 显卡|内存']);
  expect(found('neicun GPU')).toEqual(['pinyin memory: 显卡|内存']);
  expect(found('killer duanshipin')).toEqual(['pinyin killer-app: killer|killer|短视频']);
});

test('all words have to be there', () => {
  expect(found('GPU gongyi')).toEqual([]);
  expect(found('GPU xyzzy neicun')).toEqual([]);
});

test('one word, single characters and many words are not taken apart', () => {
  expect([found('GPU'), found('G 显'), found('aa bb cc dd ee ff gg')]).toEqual([[], [], []]);
});
