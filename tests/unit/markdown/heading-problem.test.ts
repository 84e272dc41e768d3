import { expect, test } from 'vitest';
import { problemsOf } from './markdown.ts';

test('a heading may be one deeper than the one before it, and any number less deep', () => {
  expect(
    problemsOf('## 甲 ^a\n\n### 乙 ^b\n\n#### 丙 ^c\n\n字。\n\n## 丁 ^d\n\n### 戊 ^e\n\n字。'),
  ).toEqual([]);
});

test('a heading that skips a depth is reported with the right one', () => {
  expect(problemsOf('## 甲 ^a\n\n#### 乙 ^b\n\n字。')).toEqual([
    {
      line: 3,
      column: 1,
      message: 'The heading “乙” is of depth 4, right below one of depth 2.',
      hint: 'Write `### 乙`: a heading is at most one deeper than the one before it.',
    },
  ]);
});

test('the first heading is a section', () => {
  expect(problemsOf('字。\n\n### 乙 ^b')).toEqual([
    {
      line: 3,
      column: 1,
      message: 'The heading “乙” is of depth 3, right below one of depth 1.',
      hint: 'Write `## 乙`: a heading is at most one deeper than the one before it.',
    },
  ]);
});

test('a second title of the page is reported', () => {
  expect(problemsOf('# 资源瓶颈\n\n字。')).toEqual([
    {
      line: 1,
      column: 1,
      message: 'The heading `# 资源瓶颈` is a second title of the page.',
      hint: 'The title is `title` in the frontmatter. Write `## 资源瓶颈` for a section.',
    },
  ]);
});

test('a heading without words is reported once, with or without an address', () => {
  const problem = { message: 'A heading has no words.', hint: 'Give it some, or take it out.' };
  expect(problemsOf('##\n\n字。\n\n## ^empty\n\n字。')).toEqual([
    { line: 1, column: 1, ...problem },
    { line: 5, column: 1, ...problem },
  ]);
});

test('a link in a heading is reported: the heading is to be one itself', () => {
  expect(problemsOf('## [带宽](#a) ^bandwidth\n\n字。')).toEqual([
    {
      line: 1,
      column: 1,
      message: 'The heading “带宽” holds a link, and is to be one to its own page.',
      hint: 'Put the link into the text below it.',
    },
  ]);
});
