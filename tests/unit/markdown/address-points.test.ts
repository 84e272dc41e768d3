import { expect, test } from 'vitest';
import { htmlOf, messagesOf, outlineOf } from './markdown.ts';

const pointsOf = (text: string) => outlineOf(text).lead.map(({ point, text }) => [point, text]);

test('headings of each depth carry their address', () => {
  const html = htmlOf('### 小节 ^sub\n\n#### 更小 ^sub-sub');
  expect(html).toBe('<h3 id="sub">小节</h3>\n<h4 id="sub-sub">更小</h4>');
});

test('items carry the address of their first paragraph, nested ones their own', () => {
  expect(pointsOf('- 显存 ^memory\n  1. 一块 ^block\n  2. 别的\n- 算力 ^compute')).toEqual([
    ['memory', '显存'],
    ['block', '一块'],
    ['memory', '别的'],
    ['compute', '算力'],
  ]);
});

test('a second paragraph of an item can have an address of its own', () => {
  expect(htmlOf('- 显存 ^memory\n\n  放不下别的。 ^little-room')).toBe(
    '<ul>\n<li id="memory">\n<p>显存</p>\n<p id="little-room">放不下别的。<a class="point-link" href="#little-room" aria-label="本条链接"></a></p>\n<a class="point-link" href="#memory" aria-label="本条链接"></a></li>\n</ul>',
  );
});

test('a remark carries the address of its last paragraph', () => {
  expect(pointsOf('> 数据越干净越好吗？\n>\n> 说不定稀疏更好。 ^doubt')).toEqual([
    ['doubt', '数据越干净越好吗？'],
    ['doubt', '说不定稀疏更好。'],
  ]);
  expect(pointsOf('> 越干净越好吗？\n> ^doubt')).toEqual([['doubt', '越干净越好吗？']]);
});

test('a mark on a line of its own names what is above it: a table, list, remark, paragraph, code', () => {
  expect(pointsOf('| 路径 |\n| --- |\n| 读博 |\n\n^paths')).toEqual([
    ['paths', '路径'],
    ['paths', '读博'],
  ]);
  expect(pointsOf('- 光速\n- 水冷\n\n^limits')).toEqual([
    ['limits', '光速'],
    ['limits', '水冷'],
  ]);
  expect(pointsOf('> 一个疑问\n\n^doubt')).toEqual([['doubt', '一个疑问']]);
  expect(pointsOf('光速。\n\n^light')).toEqual([['light', '光速。']]);
  expect(pointsOf('```\ncopy\n```\n\n^code')).toEqual([['code', 'copy']]);
});

test('a mark with nothing above it, or below what can have no address, is reported', () => {
  expect(messagesOf('^light\n\n光速。')).toEqual([
    '1:1: The address `light` stands alone, with nothing above it to name.',
  ]);
  expect(messagesOf('<hr />\n\n^scores')).toEqual([
    '3:1: The address `scores` stands alone, with nothing above it to name.',
  ]);
});

test('a section without an address is reported at its heading', () => {
  expect(messagesOf('## 带宽\n\n光速。')).toEqual(['1:1: The section “带宽” has no address.']);
});

test('an address used twice is reported where it stands again', () => {
  expect(messagesOf('光速。 ^light\n\n- 水冷 ^light\n- 供电 ^light')).toEqual([
    '3:6: The address `light` is used twice; it stands in line 1 too.',
    '4:6: The address `light` is used twice; it stands in line 1 too.',
  ]);
  expect(messagesOf('## 带宽 ^light\n\n光速。 ^light')).toEqual([
    '3:5: The address `light` is used twice; it stands in line 1 too.',
  ]);
});

test('a second address for one point is reported', () => {
  expect(messagesOf('光速。 ^light\n\n^slow')).toEqual([
    '3:1: The address `slow` is a second one for what `light` names.',
  ]);
  expect(messagesOf('## 带宽 ^bandwidth\n\n^slow\n\n光速。')).toEqual([
    '3:1: The address `slow` is a second one for what `bandwidth` names.',
  ]);
});

test('a section and a theme’s points may share the lead’s line numbers below frontmatter', () => {
  const blanked = '   \n               \n   \n\n## 带宽\n\n光速。^light\n';
  expect(messagesOf(blanked)).toEqual([
    '5:1: The section “带宽” has no address.',
    '7:4: The address `light` stands right after the text.',
  ]);
});

test('places are right with Windows line ends, and with a byte order mark', () => {
  expect(messagesOf('\uFEFF光速。\r\n\r\n水冷\r\n很好。^cooling\r\n')).toEqual([
    '4:4: The address `cooling` stands right after the text.',
  ]);
  expect(messagesOf('\uFEFF光速。 ^light\r\n供电。 ^power\r\n')).toEqual([
    '1:5: The address `light` is not at the end of its paragraph, item or heading.',
  ]);
});
