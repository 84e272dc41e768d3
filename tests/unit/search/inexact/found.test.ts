import { expect, test } from 'vitest';
import { found, isInOneBlock, isWhole, places } from '../../../../src/search/inexact/found.ts';
import { searchable } from '../../../../src/search/query/entry.ts';
import { seen } from './notes.ts';

const entry = searchable({
  theme: 'models',
  section: 'habits',
  title: '习惯',
  themeTitle: '模型',
  passages: [{ point: null, kind: 'text', text: '习惯𠮷习 惯\n很重要，大模型AI是paid by 50T' }],
});
const pieces = (word: string) =>
  places(entry, entry.folded, (start) =>
    entry.folded.text.startsWith(word, start) ? start + word.length : -1,
  ).map((span) => entry.source.slice(...span));

test('places are pieces of the source, white space and all', () => {
  expect(pieces('习惯')).toEqual(['习惯', '习惯', '习 惯']);
  expect(pieces('𠮷习')).toEqual(['𠮷习']);
});

test('no place goes over the end of a block', () => {
  expect(pieces('惯习')).toEqual([]);
  expect(pieces('惯很')).toEqual([]);
  expect(isInOneBlock(entry, [0, 2])).toBe(true);
  expect(isInOneBlock(entry, [1, 4])).toBe(false);
});

test('places that touch are one mark, none are no match', () => {
  expect(
    seen(
      found(entry, 'typo', [
        [3, 5],
        [0, 1],
        [1, 2],
      ]),
    ),
  ).toEqual(['typo habits: 习惯|习惯']);
  expect(found(entry, 'typo', [])).toEqual([]);
});

test('a word between 汉字 and spaces is whole, a piece of one is not', () => {
  const whole = (piece: string) => {
    const start = entry.source.indexOf(piece);
    return isWhole(entry, [start, start + piece.length]);
  };
  expect(['AI', 'paid', 'by', '50T', '模型', '型AI'].map(whole)).toEqual(Array(6).fill(true));
  expect(['ai', 'pai', 'id', '50', 'T', 'aid by'].map(whole)).toEqual(Array(6).fill(false));
});
