import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressName } from '../../../src/markdown/take-mark.ts';
import { messagesOf, problemsOf } from './markdown.ts';

const hintsOf = (text: string) => problemsOf(text).map(({ hint }) => hint);

test('the hint for a section without an address spells its heading with one, by its pinyin', () => {
  expect(hintsOf('## 显存与带宽\n\n字。')).toEqual([
    'End its heading with one, such as `## 显存与带宽 ^xian-cun-yu-dai`. It is permanent once published.',
  ]);
  expect(hintsOf('## 绿色\n\n字。')).toEqual([
    'End its heading with one, such as `## 绿色 ^lv-se`. It is permanent once published.',
  ]);
  expect(hintsOf('## 下一个 killer app\n\n字。')).toEqual([
    'End its heading with one, such as `## 下一个 killer app ^xia-yi-ge-killer`. It is permanent once published.',
  ]);
  expect(hintsOf('## ？！\n\n字。')).toEqual([
    'End its heading with one, such as `## ？！ ^section`. It is permanent once published.',
  ]);
});

test('the hint for each wrong mark says what to write', () => {
  expect(hintsOf('光速。 ^光速')).toEqual(['Write `^guang-su`, or another short name.']);
  expect(hintsOf('光速。 ^Speed_of-Light')).toEqual([
    'Write `^speed-of-light`, or another short name.',
  ]);
  expect(hintsOf('光速。^light')).toEqual(['Put a space before it: ` ^light`.']);
  expect(hintsOf('光速。 ^light\n\n水冷。 ^light')).toEqual([
    'Give this one a name of its own, such as `^light-2`. It is permanent once published.',
  ]);
  expect(hintsOf('光速。 ^light\n\n^slow')).toEqual([
    'Keep one of the two: the one that is published, if one is.',
  ]);
  expect(hintsOf('^light')).toEqual([
    'Put ` ^light` at the end of a paragraph or item, or on a line of its own below a table.',
  ]);
});

test('a mark that a reader would see is reported: inside a paragraph, in markup, in a table', () => {
  expect(messagesOf('光速。 ^light\n水冷。 ^cooling')).toEqual([
    '1:5: The address `light` is not at the end of its paragraph, item or heading.',
  ]);
  expect(messagesOf('光速 ^light\n很慢。')).toEqual([
    '1:4: The address `light` is not at the end of its paragraph, item or heading.',
  ]);
  expect(messagesOf('> - **光速 ^light**')).toEqual([
    '1:10: The address `light` is not at the end of its paragraph, item or heading.',
  ]);
  expect(messagesOf('^light 光速。')).toEqual([
    '1:1: The address `light` is not at the end of its paragraph, item or heading.',
  ]);
  expect(messagesOf('光速。 ^light {/* 备注 */}')).toEqual([
    '1:5: The address `light` is not at the end of its paragraph, item or heading.',
  ]);
  expect(messagesOf('光速。 ^light ^slow')).toEqual([
    '1:5: The address `light` is not at the end of its paragraph, item or heading.',
  ]);
  expect(problemsOf('| 路径 |\n| --- |\n| 读博 ^phd |\n^paths')).toEqual([
    {
      line: 3,
      column: 6,
      message: 'The address `phd` stands in a table.',
      hint: 'A table has one address. Put `^phd` below it, with a blank line between.',
    },
    {
      line: 4,
      column: 1,
      message: 'The address `paths` stands in a table.',
      hint: 'A table has one address. Put `^paths` below it, with a blank line between.',
    },
  ]);
});

test('a mark with a backslash is text anywhere in a paragraph', () => {
  expect(messagesOf('写作 \\^name 的标记，或 \\^name')).toEqual([]);
});

test('the same name twice in one paragraph is two mistakes, each in its place', () => {
  const twice = ['3:3', '4:3'].map(
    (at) => `${at}: The address \`light\` is not at the end of its paragraph, item or heading.`,
  );
  expect(messagesOf('字。\n\n一 ^light\n二 ^light\n三')).toEqual(twice);
  expect(messagesOf('字。\r\n\r\n一 ^light\r\n二 ^light\r\n三')).toEqual(twice);
});

test('a suggested address can be one, whatever the heading says', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[带宽绿女ü甲A-Za-z0-9 ，！·—]{1,20}$/u), (title) => {
      fc.pre(title.trim() !== '');
      const [hint = ''] = hintsOf(`## 甲${title}乙\n\n字。`);
      expect(/ \^(.*?)`/.exec(hint)?.[1]).toMatch(addressName);
    }),
  );
});
