import { expect, test } from 'vitest';
import { matchesWhere } from '../../../../src/search/inexact/matches-where.ts';
import { searchable } from '../../../../src/search/query/entry.ts';
import { seen } from './notes.ts';

const entry = searchable({
  theme: 'models',
  section: 'habits',
  title: '习惯',
  themeTitle: '模型',
  passages: [{ point: null, kind: 'text', text: '习惯𠮷习 惯\n很重要' }],
});
const pieces = (word: string) =>
  seen(
    matchesWhere([entry], 'typo', 'folded', (_, text, start) =>
      text.startsWith(word, start) ? start + word.length : undefined,
    ),
  );

test('places are pieces of the source, white space and all', () => {
  expect(pieces('习惯')).toEqual(['typo habits: 习惯|习惯|习 惯']);
  expect(pieces('𠮷习')).toEqual(['typo habits: 𠮷习']);
  expect(pieces('显存')).toEqual([]);
});

test('no place goes over the end of a block', () => {
  expect(pieces('惯习')).toEqual([]);
  expect(pieces('惯很')).toEqual([]);
});
