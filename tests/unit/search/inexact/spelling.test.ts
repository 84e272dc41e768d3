import { expect, test } from 'vitest';
import { readSpelling, spelledEnd } from '../../../../src/search/inexact/spelling.ts';

const ways = new Map([
  ['短', ['duan']],
  ['视', ['shi']],
  ['频', ['pin']],
  ['先', ['xian']],
  ['西', ['xi']],
  ['安', ['an']],
  ['行', ['xing', 'hang']],
]);

/** How much of the text is read as typed, if it is. */
const read = (typed: string, text: string, whole = false) => {
  const end = spelledEnd({ ...readSpelling(typed)!, whole }, text, 0, ways);
  return end < 0 ? '' : text.slice(0, end);
};

test('pinyin is read joined, spaced, with an apostrophe, in capitals and with tones', () => {
  for (const typed of ['duanshipin', 'duan shi pin', "duan'shi'pin", 'DuanShiPin', 'duǎnshìpín']) {
    expect(read(typed, '短视频了')).toBe('短视频');
  }
});

test('the last syllable may be unfinished, the first not', () => {
  expect(
    ['duanship', 'duanshi', 'duans', 'dua', 'duanp'].map((typed) => read(typed, '短视频')),
  ).toEqual(['短视频', '短视', '短视', '', '']);
});

test('a syllable goes over no space and no apostrophe', () => {
  expect([
    read("xi'an", '先'),
    read('xi an', '西安'),
    read('xian', '先'),
    read('xian', '西安'),
  ]).toEqual(['', '西安', '先', '西安']);
});

test('汉字 among the letters stand for themselves', () => {
  expect([read('短shi频', '短视频'), read('短视p', '短视频'), read('长shi', '短视频')]).toEqual([
    '短视频',
    '短视频',
    '',
  ]);
});

test('a 汉字 is read in each of its readings', () => {
  expect([read('hang', '行'), read('xing', '行')]).toEqual(['行', '行']);
});

test('where all has to be typed, an unfinished syllable is not enough', () => {
  expect([read('duanshi', '短视频', true), read('duansh', '短视频', true)]).toEqual(['短视', '']);
});

test('ü is typed as v, or with its dots', () => {
  expect(['lv', 'lü', 'LǛ', 'nü se'].map((typed) => readSpelling(typed)?.text)).toEqual([
    'lv',
    'lv',
    'lv',
    'nvse',
  ]);
});

test('digits, other marks, 汉字 alone, one letter, and pages of text are no pinyin', () => {
  for (const typed of ['10t', 'c++', '短视频', 'd', '', 'а', 'a'.repeat(61)]) {
    expect(readSpelling(typed)).toBe(undefined);
  }
});
