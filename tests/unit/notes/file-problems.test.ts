import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileProblems, reserved } from '../../../src/notes/file-problems.ts';
import { contentFile, head, text } from './content-files.ts';

const problemsOf = (path: string) => fileProblems(contentFile(path, head, text));
const atStart = { line: 1, column: 1 };

test('a theme in content/zh/ with an address for a name is right', () => {
  expect(problemsOf('zh/resource-bottlenecks.mdx')).toEqual([]);
});

test('a file with the wrong ending, name or folder is reported with the right one', () => {
  expect(problemsOf('zh/data.md')).toEqual([
    { ...atStart, message: 'The file ends in `.md`.', hint: 'Rename it to `data.mdx`.' },
  ]);
  expect(problemsOf('zh/资源.mdx')).toEqual([
    {
      ...atStart,
      message: 'The file’s name `资源` cannot be an address.',
      hint: 'Rename it with a-z, 0-9 and single hyphens only. It is permanent once published.',
    },
  ]);
  expect(problemsOf('zh/drafts/data.mdx')).toEqual([
    {
      ...atStart,
      message: 'The file lies in `content/zh/drafts/`, where nothing is read.',
      hint: 'Move it to `content/zh/data.mdx`.',
    },
  ]);
  expect(problemsOf('data.mdx')).toEqual([
    {
      ...atStart,
      message: 'The file lies in `content/`, where nothing is read.',
      hint: 'Move it to `content/zh/data.mdx`.',
    },
  ]);
});

test('an address of the site’s own is not free', () => {
  expect(problemsOf('zh/pagefind.mdx')).toEqual([
    {
      ...atStart,
      message: 'The address `/pagefind/` belongs to the site itself.',
      hint: 'Rename the file, such as to `pagefind-notes.mdx`.',
    },
  ]);
});

test('every page and folder that the site makes at its root is reserved', () => {
  const entries = [...readdirSync('src/pages'), ...readdirSync('public')];
  const made = entries
    .map((name) => name.replace(/\.(astro|ts)$/, ''))
    .filter((name) => /^[^.[]+$/.test(name) && name !== 'index');
  expect(made).toContain('404');
  expect(made.filter((name) => !reserved.has(name))).toEqual([]);
});

test('a theme without a section is reported', () => {
  expect(fileProblems(contentFile('zh/data.mdx', head, '只有一段引子。'))).toEqual([
    {
      ...atStart,
      message: 'The theme has no section.',
      hint: 'Begin one with a heading and its address, such as `## 带宽 ^bandwidth`.',
    },
  ]);
});

test('the frontmatter’s problems and the text’s come together', () => {
  const file = contentFile('zh/data.mdx', { ...head, tags: '数据' }, '## 带宽\n\n光速。^light');
  expect(fileProblems(file).map(({ line, column, message }) => [line, column, message])).toEqual([
    [6, 1, 'The frontmatter has an unknown key `tags`.'],
    [8, 1, 'The section “带宽” has no address.'],
    [10, 4, 'The address `light` stands right after the text.'],
  ]);
});
