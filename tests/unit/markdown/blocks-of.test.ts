import { expect, test } from 'vitest';
import { outlineOf } from './markdown.ts';

test('each kind of block is told apart, in the order of reading', () => {
  const text = `引子。

### 小节 ^sub

- 一条
  > 条里的话。
- 又一条

  条里的第二段。

> 一个疑问。
>
> - 疑问里的一条

| 路径 | |
| --- | --- |
| 读博 | 表达 |

\`\`\`
copy
\`\`\`
`;
  expect(outlineOf(text).lead.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', '引子。'],
    ['heading', '小节'],
    ['item', '一条'],
    ['remark', '条里的话。'],
    ['item', '又一条'],
    ['item', '条里的第二段。'],
    ['remark', '一个疑问。'],
    ['item', '疑问里的一条'],
    ['cell', '路径'],
    ['cell', '读博'],
    ['cell', '表达'],
    ['code', 'copy'],
  ]);
});

test('a block belongs to the nearest point around it', () => {
  const text = '- 外 ^outer\n  - 内 ^inner\n  - 无名\n\n> 一。 ^one\n>\n> 二。 ^two';
  expect(outlineOf(text).lead.map(({ point, text }) => [point, text])).toEqual([
    ['outer', '外'],
    ['inner', '内'],
    ['outer', '无名'],
    ['one', '一。'],
    ['two', '二。'],
  ]);
});

test('the points inside a component are in the outline too', () => {
  expect(outlineOf('<div>\n\n光速。 ^light\n\n</div>').lead).toEqual([
    { kind: 'paragraph', point: 'light', text: '光速。' },
  ]);
});

test('code keeps its lines, with one kind of line end', () => {
  expect(outlineOf('```\r\na\r\nb\r\n```\r\n').lead).toEqual([
    { kind: 'code', point: null, text: 'a\nb' },
  ]);
});
