import { expect, test } from 'vitest';
import { siteWords } from '../../../../src/search/aliases/site-words.ts';

test('words that say something are kept, with the words inside them', () => {
  expect(siteWords('一个大的数据中心，说不定需要造电厂。')).toEqual([
    '中心',
    '数据',
    '数据中心',
    '电厂',
    '说不定',
    '需要',
  ]);
});

test('one 汉字 of a quality makes a word with the noun after it', () => {
  expect(siteWords('上一代是短视频')).toEqual(['短视频', '视频']);
});

test('grammar and Latin words are left out', () => {
  expect(siteWords('因为我们没有的是GPU和killer app，不到50%')).toEqual([]);
});
