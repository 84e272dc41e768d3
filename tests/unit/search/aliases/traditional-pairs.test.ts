import { expect, test } from 'vitest';
import { traditionalPairs } from '../../../../src/search/aliases/traditional-pairs.ts';

const pairs = (text: string) => traditionalPairs(text).map((pair) => pair.join(''));

test('each Traditional character stands before the Simplified one of the text', () => {
  expect(pairs('资源瓶颈')).toEqual(['資资', '頸颈']);
});

test('all forms of Taiwan and Hong Kong are there', () => {
  expect(pairs('为里')).toEqual(['爲为', '為为', '裏里', '裡里']);
  expect(pairs('头发')).toEqual(['發发', '頭头', '髮发']);
});

test('a form that is used in some words alone is there with them', () => {
  expect(pairs('复杂')).toContain('複复');
  expect(pairs('欲望')).toEqual(['慾欲']);
});

test('a character that the text has itself stays what it is', () => {
  expect(pairs('著名，看着')).not.toContain('著着');
});
