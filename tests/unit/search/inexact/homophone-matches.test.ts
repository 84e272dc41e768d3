import { expect, test } from 'vitest';
import { readAliases, readReadings } from '../../../../src/search/inexact/alias-tables.ts';
import { homophoneMatches } from '../../../../src/search/inexact/homophone-matches.ts';
import { readQuery } from '../../../../src/search/query/literal.ts';
import { entries, seen, tables } from './notes.ts';

const aliases = readAliases(tables);
const sounds = readReadings('ping平jing静jin劲ju剧shi市pin贫shu输xi西guan关hao号');
const found = (typed: string, known = sounds) =>
  seen(homophoneMatches(entries, readQuery(typed), aliases, known));

test('a word that sounds the same finds the word', () => {
  expect(found('数剧')).toEqual(['homophone compute: 数据']);
  expect(found('平静')).toEqual(['homophone bottlenecks: 瓶颈']);
  expect(found('短市贫')).toEqual(['homophone killer-app: 短视频']);
});

test('-n is heard as -ng where as many 汉字 are as typed', () => {
  expect(found('瓶劲')).toEqual(['homophone bottlenecks: 瓶颈']);
  expect(found('平劲')).toEqual([]);
});

test('a sound that is not known finds nothing', () => {
  expect(found('瓶劲', new Map())).toEqual([]);
});

test('what sounds like pieces of words is not meant', () => {
  expect(found('西关号')).toEqual([]);
});

test('only 汉字 sound', () => {
  expect([found('GPU'), found('数剧a'), found('数')]).toEqual([[], [], []]);
});
