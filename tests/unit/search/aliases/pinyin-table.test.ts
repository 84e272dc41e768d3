import { expect, test } from 'vitest';
import { pinyinTable, syllableTable } from '../../../../src/search/aliases/pinyin-table.ts';

test('each syllable is followed by the 汉字 read so, the syllables in order', () => {
  expect(pinyinTable('短视频，视频。', [])).toBe('duan短pin频shi视');
});

test('a 汉字 has the readings of its sentences and of the words alone', () => {
  expect(pinyinTable('银行', ['行动'])).toBe('dong动hang行xing行yin银');
});

test('ü is written v, other letters and marks have no reading', () => {
  expect(pinyinTable('绿色GPU 50%！', [])).toBe('lv绿se色');
});

test('what is no syllable is left out', () => {
  expect(
    syllableTable([
      ['〇', ['líng', '']],
      ['零', ['ling']],
    ]),
  ).toBe('ling零');
});
