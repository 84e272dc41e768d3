import { expect, test } from 'vitest';
import { freeName } from '../../../src/authoring/free-name.ts';

const nameOf = (text: string, ...taken: string[]) => freeName(text, new Set(taken), 'point');

test('a name is the pinyin of the first words, Latin words as they are', () => {
  expect(nameOf('带宽资源很难控制')).toBe('dai-kuan-zi-yuan');
  expect(nameOf('models are good or good enough?')).toBe('models-are-good-or');
  expect(nameOf('ChatGPT出来以后')).toBe('chatgpt-chu-lai-yi');
  expect(nameOf('Café 女性')).toBe('cafe-nv-xing');
  expect(nameOf('a'.repeat(60))).toBe('a'.repeat(40));
});

test('a name that is taken gets the next number', () => {
  expect(nameOf('带宽', 'dai-kuan')).toBe('dai-kuan-2');
  expect(nameOf('带宽', 'dai-kuan', 'dai-kuan-2')).toBe('dai-kuan-3');
});

test('a text without words is called by what it is', () => {
  expect(nameOf('🍜……')).toBe('point');
  expect(nameOf('？', 'point')).toBe('point-2');
});

test('no name is what links use for something else: `#s`, or the end of a link to a quote', () => {
  expect(nameOf('S')).toBe('s-2');
  expect(nameOf('第 3 14 7q')).toBe('point-1');
});
