import { expect, test } from 'vitest';
import { outlineOf } from './markdown.ts';

test('every link is listed with its place, section, point and sentence', () => {
  const text = `见[引子](/)。

## 带宽 ^bandwidth

带宽很难控制。多张卡靠得更近，**一般用[水冷](#cooling)**，能带走热量。其实很慢。 ^hard

> - [别处](https://example.org/)也说过。 ^remark
`;
  expect(outlineOf(text).links).toEqual([
    { href: '/', line: 1, column: 2, section: null, point: null, sentence: '见引子。' },
    {
      href: '#cooling',
      line: 5,
      column: 21,
      section: 'bandwidth',
      point: 'hard',
      sentence: '多张卡靠得更近，一般用水冷，能带走热量。',
    },
    {
      href: 'https://example.org/',
      line: 7,
      column: 5,
      section: 'bandwidth',
      point: 'remark',
      sentence: '别处也说过。',
    },
  ]);
});

test('a link by reference has the place where its address is written', () => {
  const text = '见[光速][light]，\n不见[显存][light]。 ^both\n\n[light]: #light\n[idle]: #idle\n';
  const written = { href: '#light', line: 4, column: 1, section: null, point: 'both' };
  expect(outlineOf(text).links).toEqual([
    { ...written, sentence: '见光速，不见显存。' },
    { ...written, sentence: '见光速，不见显存。' },
  ]);
});

test('in a table the cell is the sentence, and the table the point', () => {
  const text = '| 路 | 动机 |\n| --- | --- |\n| 读博 | 看[研究](#r) |\n\n^paths\n';
  expect(outlineOf(text).links.map(({ point, sentence }) => [point, sentence])).toEqual([
    ['paths', '看研究'],
  ]);
});
