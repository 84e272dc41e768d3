import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { newPage } from '../../../src/authoring/new-page.ts';
import { knownTheme, nextOrder } from '../../../src/authoring/known-theme.ts';
import { outlineOf } from '../../../src/authoring/parse-theme.ts';
import { contentProblems } from '../../../src/notes/content-problems.ts';
import { checkedFrontmatter } from '../../../src/notes/frontmatter.ts';

const page = (title: string) => newPage({ title, order: 7, published: '2026-11-24' });

/** The frontmatter as the site gets it. */
const dataOf = (source: string) =>
  parse(source.split('---\n')[1] ?? '', { version: '1.1' }) as Record<string, unknown>;

test('a new page is a right one, and says what to write where', () => {
  const source = page('夜班与值守');
  expect(source).toBe(`---
title: 夜班与值守
gist: 用一两句话写下这个主题说了什么，四十到八十个汉字。
order: 7
published: 2026-11-24
---

## 第一节 ^first-section

（写下这一节的第一段。）
`);
  const checked = checkedFrontmatter(dataOf(source));
  const file = { path: 'zh/night-shifts.mdx', source, checked, outline: outlineOf(source) };
  expect(contentProblems([file])).toEqual([]);
});

test('any title comes out of the page as it went in', () => {
  const titles = fc.oneof(
    fc.constantFrom(
      '带宽: 光速',
      '带宽 #1',
      '2026',
      'yes',
      '- 一',
      '"引"',
      '带宽:',
      "'",
      '题\u0085',
    ),
    fc.string({ unit: 'grapheme', minLength: 1 }).map((title) => title.trim() || '题'),
  );
  fc.assert(
    fc.property(titles, (title) => {
      expect(dataOf(page(title))['title']).toBe(title);
    }),
  );
});

test('the next theme has the place after the last, whatever is wrong with the others', () => {
  const themes = [page('夜班'), '\uFEFF---\r\norder: 9\r\n---\r\n', '---\n[\n---\n', '没有'];
  expect(themes.map(knownTheme)).toEqual([
    { title: '夜班', order: 7 },
    { title: null, order: 9 },
    { title: null, order: 0 },
    { title: null, order: 0 },
  ]);
  expect(nextOrder(themes.map(knownTheme))).toBe(10);
});
