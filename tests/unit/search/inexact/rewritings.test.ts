import { expect, test } from 'vitest';
import { readAliases } from '../../../../src/search/inexact/alias-tables.ts';
import { inSiteWords, rewritings } from '../../../../src/search/inexact/rewritings.ts';
import { readQuery } from '../../../../src/search/query/literal.ts';
import { tables } from './notes.ts';

const aliases = readAliases(tables);
const ways = (typed: string) =>
  rewritings(readQuery(typed), aliases).map(([text, why]) => `${why} ${text}`);

test('Traditional characters become Simplified ones', () => {
  expect(ways('資源瓶頸')).toEqual(['traditional 资源瓶颈']);
});

test('a word of Taiwan becomes ours, and may also be meant as it stands', () => {
  expect(ways('資料中心')).toEqual([
    'traditional 资料中心',
    'traditional 数据中心',
    'synonym datacenter',
  ]);
  expect(inSiteWords('記憶體', aliases)).toEqual(['记忆体', '内存']);
});

test('a synonym replaces a word among others', () => {
  expect(ways('GPU 工艺')).toEqual(['synonym 显卡 工艺']);
  expect(ways('GPU工艺')).toEqual(['synonym 显卡工艺']);
});

test('case, hyphens, spaces and a plural make no other word', () => {
  for (const typed of ['data center', 'Data-Center', 'datacenters', 'DATA CENTERS']) {
    expect(ways(typed)).toEqual(['synonym 数据中心']);
  }
});

test('a word inside another Latin word is not meant', () => {
  expect(ways('paid')).toEqual([]);
  expect(ways('gpux 显存')).toEqual(['synonym gpux vram', 'synonym gpux memory']);
});

test('three letters of a word are enough, unless they are a word', () => {
  expect(ways('sho')).toEqual(['synonym 短视频']);
  expect(
    rewritings(
      readQuery('data'),
      readAliases({ ...tables, synonyms: 'data 数据\ndatacenter 数据中心' }),
    ),
  ).toEqual([['数据', 'synonym']]);
  expect(ways('sh')).toEqual([]);
});

test('what has no other words has no rewriting, nor has a page of text', () => {
  expect(ways('带宽')).toEqual([]);
  expect(ways('資料'.repeat(51))).toEqual([]);
});

test('many words with many meanings end quickly', () => {
  expect(ways('gpu vram memory ai gpu显卡显存 资料 影片').length).toBeLessThanOrEqual(24);
});
