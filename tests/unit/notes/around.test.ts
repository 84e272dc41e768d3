import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around } from '../../../src/notes/around.ts';

const themes = ['带宽', '显存', '算力', '数据', '语言', '语音', '视频'];

test('a short list is shown whole', () => {
  expect(around(themes, '数据', 7)).toEqual(themes);
  expect(around([], undefined, 7)).toEqual([]);
});

test('a long list is cut to the neighbours of the current one', () => {
  expect(around(themes, '数据', 3)).toEqual(['算力', '数据', '语言']);
  expect(around(themes, '带宽', 3)).toEqual(['带宽', '显存', '算力']);
  expect(around(themes, '视频', 3)).toEqual(['语言', '语音', '视频']);
});

test('without a current one the list begins at its beginning', () => {
  expect(around(themes, undefined, 3)).toEqual(['带宽', '显存', '算力']);
  expect(around(themes, '不在其中', 3)).toEqual(['带宽', '显存', '算力']);
});

test('a window is never larger than asked for, and always holds the current one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (list, pick, size) => {
        const current = list[pick % list.length] as number;
        const window = around(list, current, size);
        expect(window).toHaveLength(Math.min(size, list.length));
        expect(window).toContain(current);
        const start = list.indexOf(window[0] as number);
        expect(list.slice(start, start + window.length)).toEqual(window);
      },
    ),
  );
});
