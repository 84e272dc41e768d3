import { expect, test } from 'vitest';
import { blurred } from '../../../../src/search/inexact/blurred.ts';

test('zh, ch, sh are not told from z, c, s, nor -ng from -n', () => {
  expect(blurred('zhang')).toEqual(['zhang', 'zan', 'zang', 'zhan']);
  expect(blurred('pin')).toEqual(['pin', 'ping']);
  expect(blurred('si')).toEqual(['si', 'shi']);
});

test('other syllables are themselves alone', () => {
  for (const syllable of ['lv', 'a', 'long', 'jun']) expect(blurred(syllable)).toEqual([syllable]);
});

test('what sounds like another sounds the other way round too', () => {
  for (const syllable of ['shi', 'cheng', 'zen', 'xin', 'lan', 'song']) {
    for (const other of blurred(syllable)) expect(blurred(other)).toContain(syllable);
  }
});
