import { expect, test } from 'vitest';
import { messagesOf, problemsOf } from './markdown.ts';

test('a section without a word is reported at its heading', () => {
  expect(problemsOf('## 带宽 ^bandwidth\n\n## 显存 ^memory\n\n字。')).toEqual([
    {
      line: 1,
      column: 1,
      message: 'The section “带宽” says nothing.',
      hint: 'Write its first paragraph, or take the heading out until there is one.',
    },
  ]);
});

test('deeper headings, rules, definitions and comments say nothing either', () => {
  const text = '## 带宽 ^bandwidth\n\n### 光速 ^light\n\n***\n\n{/* 待写 */}\n\n[a]: /memory/';
  expect(messagesOf(text)).toEqual(['1:1: The section “带宽” says nothing.']);
});

test('a list, a table or a figure alone is enough', () => {
  expect(
    problemsOf('## 甲 ^a\n\n- 字\n\n## 乙 ^b\n\n| 字 |\n| --- |\n\n## 丙 ^c\n\n<br />'),
  ).toEqual([]);
});
