import { expect, test } from 'vitest';
import { readAliases } from '../../../../src/search/inexact/alias-tables.ts';
import { typoMatches } from '../../../../src/search/inexact/typo-matches.ts';
import { readQuery } from '../../../../src/search/query/literal.ts';
import { entries, seen, tables } from './notes.ts';

const aliases = readAliases(tables);
const found = (typed: string) => seen(typoMatches(entries, readQuery(typed), aliases));

test('a swapped, wrong, missing or additional 汉字 finds the word', () => {
  for (const typed of ['短频视', '短视瓶', '短频', '短视视频', '短的视频']) {
    expect(found(typed)).toEqual(['typo killer-app: 短视频']);
  }
});

test('a slip in a Latin word finds the whole word as it is written', () => {
  for (const typed of ['chatgtp', 'chatgp', 'chaatgpt', 'chat gbt']) {
    expect(found(typed)).toEqual(['typo habits: ChatGPT']);
  }
  expect(found('kiler app')).toEqual([
    'typo models: killer app',
    'typo killer-app: killer app|killer app',
  ]);
});

test('a slip in a sentence is found', () => {
  expect(found('形成killer app上一代的killerapp是短视频')).toEqual([]);
  expect(found('划分处一片内存以后')).toEqual(['typo memory: 划分出一片内存以后']);
});

test('another number is no slip', () => {
  expect(found('80~86分')).toEqual([]);
});

test('few 汉字 that make another word are no slip', () => {
  for (const typed of ['数据库', '显示', '视觉', '频频', '数据视频'])
    expect(found(typed)).toEqual([]);
});

test('no slip goes over the end of a block', () => {
  expect(found('ChatGPT出来以后长又文本')).toEqual([]);
});
