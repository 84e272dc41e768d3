import { expect, test } from 'vitest';
import { readAliases } from '../../../../src/search/inexact/alias-tables.ts';
import {
  initialsMatches,
  nearPinyinMatches,
  pinyinMatches,
} from '../../../../src/search/inexact/spelled-matches.ts';
import { readQuery } from '../../../../src/search/query/literal.ts';
import { entries, seen, tables } from './notes.ts';

const aliases = readAliases(tables);
const pinyin = (typed: string) => seen(pinyinMatches(entries, readQuery(typed), aliases));
const near = (typed: string) => seen(nearPinyinMatches(entries, readQuery(typed), aliases));
const initials = (typed: string) => seen(initialsMatches(entries, readQuery(typed), aliases));

test('pinyin finds the 汉字 that are read so, and marks them alone', () => {
  expect(pinyin('duanshipin')).toEqual(['pinyin killer-app: 短视频']);
  expect(pinyin("zi'yuan ping j")).toEqual(['pinyin bottlenecks: 资源瓶颈']);
});

test('ü is found by v, by u and by itself', () => {
  for (const typed of ['lvse', 'luse', 'lüse'])
    expect(pinyin(typed)).toEqual(['pinyin killer-app: 绿色']);
});

test('pinyin goes over no comma and no end of a block', () => {
  expect(pinyin('kongzhixian')).toEqual([]);
  expect(pinyin('xiguanchatgpt')).toEqual([]);
});

test('one syllable finds what few sections have', () => {
  expect(pinyin('ping')).toEqual(['pinyin bottlenecks: 瓶']);
  expect(pinyin('lan')).toEqual([]);
});

test('pinyin of one who does not tell sh from s, or -n from -ng, finds words', () => {
  expect(near('duansiping')).toEqual(['pinyin killer-app: 短视频']);
  expect(near('yongfu')).toEqual([]);
});

test('first letters find words, and of two letters a title', () => {
  expect(initials('dsp')).toEqual(['initials killer-app: 短视频']);
  expect(initials('duansp')).toEqual(['initials killer-app: 短视频']);
  expect(initials('zypj')).toEqual(['initials bottlenecks: 资源瓶颈']);
  expect(initials('xc')).toEqual(['initials memory: 显存']);
  expect(initials('gy')).toEqual([]);
});

test('first letters find no pieces of words', () => {
  expect(initials('ypj')).toEqual([]);
  expect(initials('spx')).toEqual([]);
});
