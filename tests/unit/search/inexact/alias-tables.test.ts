import { expect, test } from 'vitest';
import { readAliases, readReadings } from '../../../../src/search/inexact/alias-tables.ts';
import { tables } from './notes.ts';

test('a 汉字 is typed as itself or as one of its readings, ü as v and as u', () => {
  expect([...readReadings('hang行nv女xing行')]).toEqual([
    ['行', ['行', 'hang', 'xing']],
    ['女', ['女', 'nv', 'nu']],
  ]);
});

test('a word of another region may stand for several of ours', () => {
  const { regional } = readAliases({ ...tables, regional: '资料 数据 材料' });
  expect([...regional.others]).toEqual([['资料', ['数据', '材料']]]);
});

test('each word of a group stands for all others', () => {
  const { synonyms } = readAliases({ ...tables, synonyms: 'vram memory 显存\nai 人工智能' });
  expect(Object.fromEntries(synonyms.others)).toEqual({
    vram: ['memory', '显存'],
    memory: ['vram', '显存'],
    显存: ['vram', 'memory'],
    ai: ['人工智能'],
    人工智能: ['ai'],
  });
});

test('empty tables hold nothing', () => {
  const empty = { pinyin: '', traditional: '', regional: '', synonyms: '', words: '' };
  const { readings, simplified, regional, synonyms } = readAliases(empty);
  const all = [readings, simplified, regional.others, synonyms.others];
  expect(all.map(({ size }) => size)).toEqual([0, 0, 0, 0]);
});

test('a 汉字 is typed by the beginning of its syllable, or by one that sounds nearly so', () => {
  const { beginnings, nearReadings } = readAliases({ ...tables, pinyin: 'shi视pin频' });
  expect(Object.fromEntries(beginnings)).toEqual({
    视: ['视', 'shi', 'sh', 's'],
    频: ['频', 'pin', 'p'],
  });
  expect(Object.fromEntries(nearReadings)).toEqual({
    视: ['视', 'shi', 'si'],
    频: ['频', 'pin', 'ping'],
  });
});
