import { expect, test } from 'vitest';
import { isWhole } from '../../../../src/search/inexact/is-whole.ts';
import { searchable } from '../../../../src/search/query/entry.ts';

const entry = searchable({
  theme: 'models',
  section: 'habits',
  title: '习惯',
  themeTitle: '模型',
  passages: [{ point: null, kind: 'text', text: '很重要，大模型AI是paid by 50T' }],
});
const whole = (piece: string) => {
  const start = entry.source.indexOf(piece);
  return isWhole(entry, [start, start + piece.length]);
};

test('a word between 汉字 and spaces is whole, a piece of one is not', () => {
  const words = ['AI', 'paid', 'by', '50T', '模型', '型AI', '习惯'];
  expect(words.filter((word) => !whole(word))).toEqual([]);
  expect(['ai', 'pai', 'id', '50', 'T', 'aid by'].filter(whole)).toEqual([]);
});

test('what goes over the end of a block is not whole', () => {
  expect(whole('惯\n很')).toBe(false);
});
