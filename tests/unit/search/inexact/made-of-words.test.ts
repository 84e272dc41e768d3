import { expect, test } from 'vitest';
import { isLikely, madeOfWords } from '../../../../src/search/inexact/made-of-words.ts';

const words = new Set(['资源', '瓶颈', '资源瓶', '数据', '数据中心', '工业互联网']);

test('a text is made of words if they cover all of it', () => {
  const texts = [
    '资源',
    '资源瓶颈',
    '数据数据中心',
    '工业互联网',
    '资源瓶',
    '资源颈',
    '源瓶',
    '资',
    '',
  ];
  expect(texts.filter((text) => madeOfWords(text, words))).toEqual([
    '资源',
    '资源瓶颈',
    '数据数据中心',
    '工业互联网',
    '资源瓶',
  ]);
});

test('up to three 汉字 are meant only as words', () => {
  const texts = ['资源', '源瓶', '资源瓶', '源瓶颈', '的资源瓶'];
  expect(texts.filter((text) => isLikely(text, words))).toEqual(['资源', '资源瓶', '的资源瓶']);
});
