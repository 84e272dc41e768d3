import { expect, test } from 'vitest';
import { htmlOf } from './markdown.ts';

test('each cell knows its column, and the first of a row is the row’s header', () => {
  expect(htmlOf('| 路径 | **动机** | 得到 |\n| --- | :-: | --: |\n| 读博 | 价值 | |')).toBe(
    [
      '<table>',
      '<thead>',
      '<tr>',
      '<th scope="col">路径</th>',
      '<th data-align="center" scope="col"><strong>动机</strong></th>',
      '<th data-align="right" scope="col">得到</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<th scope="row">读博</th>',
      '<td data-align="center" data-column="动机">价值</td>',
      '<td data-align="right" data-column="得到"></td>',
      '</tr>',
      '</tbody>',
      '</table>',
    ].join('\n'),
  );
});

test('a table keeps the alignment of its first column, in no style', () => {
  expect(htmlOf('| 年 |\n| --: |\n| 10 |')).toBe(
    '<table>\n<thead>\n<tr>\n<th data-align="right" scope="col">年</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th data-align="right" scope="row">10</th>\n</tr>\n</tbody>\n</table>',
  );
});
