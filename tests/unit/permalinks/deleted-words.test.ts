import { expect, test } from 'vitest';
import { deletedWords } from '../../../src/permalinks/deleted-words.ts';

test('what was deleted says so, its reason set apart from what follows', () => {
  expect(deletedWords('deleted', '说重复了')).toBe('这一条已经删去（说重复了）。');
  expect(deletedWords('deletedPage', '并入另一篇。')).toBe('这一页已经删去（并入另一篇）。');
  expect(deletedWords('deleted', '$& 是原文')).toBe('这一条已经删去（$& 是原文）。');
  expect(deletedWords('deleted', undefined)).toBe('这一条已经删去。');
});
