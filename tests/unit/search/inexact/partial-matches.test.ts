import { expect, test } from 'vitest';
import { readAliases } from '../../../../src/search/inexact/alias-tables.ts';
import { partialMatches } from '../../../../src/search/inexact/partial-matches.ts';
import { readQuery } from '../../../../src/search/query/literal.ts';
import { entries, seen, tables } from './notes.ts';

const aliases = readAliases(tables);
const found = (typed: string) => seen(partialMatches(entries, readQuery(typed), aliases));

test('the words that are there are marked, with all that follows them as typed', () => {
  expect(found('显存工艺如何')).toEqual(['partial bottlenecks: 显存|工艺']);
  expect(found('怎么控制带宽')).toEqual(['partial bottlenecks: 带宽|控制']);
  expect(found('用户习惯就好')).toEqual(['partial models: 用户习惯就']);
});

test('a synonym of a word counts as the word', () => {
  expect(found('GPU内存价格')).toEqual(['partial memory: 显卡|内存']);
});

test('three and more 汉字 that stand in the text just so need be no word', () => {
  expect(found('放不下太多怎么办')).toEqual(['partial memory: 放不下太多']);
  expect(found('定需要一座塔')).toEqual(['partial compute: 定需要一座']);
  expect(found('是不是要一座塔')).toEqual([]);
});

test('less than half of what a query says is nothing', () => {
  expect(found('带宽价格走势预测')).toEqual([]);
  expect(found('世界杯冠军')).toEqual([]);
});

test('a rare word counts more than one that many sections have', () => {
  expect(found('显存带宽')).toEqual(['partial bottlenecks: 带宽|显存']);
});

test('a page of text that says nothing ends', () => {
  expect(found('带宽控制'.repeat(2_000))).toEqual([]);
  expect(found('的'.repeat(10_000))).toEqual([]);
});
