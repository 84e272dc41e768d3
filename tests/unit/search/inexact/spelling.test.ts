import { expect, test } from 'vitest';
import { readReadings } from '../../../../src/search/inexact/alias-tables.ts';
import { readSpelling, spelledEnd } from '../../../../src/search/inexact/spelling.ts';

const ways = readReadings('duan短shi视pin频xian先xi西an安xing行hang行');

/** How much of the text is read as typed, if it is. */
const read = (typed: string, text: string) =>
  text.slice(0, spelledEnd(readSpelling(typed)!, text, 0, ways) ?? 0);

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

test('ü is typed as v, or with its dots', () => {
  expect(['lv', 'lü', 'LǛ', 'nü se'].map((typed) => readSpelling(typed))).toEqual([
    'lv',
    'lv',
    'lv',
    "nv'se",
  ]);
});

test('digits, other marks, 汉字 alone, one letter, and pages of text are no pinyin', () => {
  for (const typed of ['10t', 'c++', '短视频', 'd', '', 'а', 'a'.repeat(61)]) {
    expect(readSpelling(typed)).toBe(undefined);
  }
});
