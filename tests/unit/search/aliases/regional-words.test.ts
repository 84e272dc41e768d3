import { expect, test } from 'vitest';
import { regionalWords } from '../../../../src/search/aliases/regional-words.ts';

test('words of Taiwan stand before the words of the text, in Simplified characters', () => {
  expect(regionalWords('数据中心的芯片和视频')).toEqual(
    expect.arrayContaining([
      ['资料', '数据'],
      ['晶片', '芯片'],
      ['影片', '视频'],
    ]),
  );
});

test('words that the text does not have are left out', () => {
  expect(regionalWords('带宽')).toEqual([['频宽', '带宽']]);
  expect(regionalWords('动机')).toEqual([]);
});
