import { expect, test } from 'vitest';
import { frontmatterProblems, lineOfKey } from '../../../src/notes/frontmatter-problems.ts';
import { checkedFrontmatter } from '../../../src/notes/frontmatter.ts';

const accepted = checkedFrontmatter({
  title: '资源瓶颈',
  gist: '训练大模型受带宽、显存、算力、供电和数据规模限制。',
  order: 1,
  published: new Date('2026-11-23'),
});

test('a key’s line is found, quoted or not, with any line ends', () => {
  expect(lineOfKey('---\ntitle: 甲\norder: 1\n---', 'order')).toBe(3);
  expect(lineOfKey('---\r\n"title": 甲\r\norder: 1\r\n---', 'title')).toBe(2);
  expect(lineOfKey('---\ntitle: 甲\n---', 'order')).toBe(1);
});

test('a day of the calendar is right: bare, quoted, with a time, with a comment', () => {
  for (const day of [
    '2026-11-23',
    '"2026-11-23"',
    '2028-02-29',
    '2026-11-23 # 首次',
    '2026-11-23T08:00:00Z',
  ]) {
    expect(frontmatterProblems(accepted, `---\npublished: ${day}\n---`)).toEqual([]);
    expect(frontmatterProblems(accepted, `---\r\npublished: ${day}\r\n---`)).toEqual([]);
  }
});

test('a day that YAML would move into another month is reported', () => {
  for (const day of ['2026-13-01', '2026-02-30', '2026-11-31', '2026-00-10', '20261123', '']) {
    expect(frontmatterProblems(accepted, `---\ntitle: 甲\npublished: ${day}\n---`)).toEqual([
      {
        line: 3,
        column: 1,
        message: `The frontmatter’s \`published\` is \`${day}\`, which is no day of the calendar.`,
        hint: 'The day it was first published, such as 2026-11-23.',
      },
    ]);
  }
});

test('a fault stands in the line of its key, a missing key in the first line', () => {
  const checked = checkedFrontmatter({ gist: '短', order: 1, published: '昨天' });
  const source = '---\norder: 1\ngist: 短\npublished: 昨天\n---';
  expect(frontmatterProblems(checked, source).map(({ line, message }) => [line, message])).toEqual([
    [1, 'The frontmatter has no `title`.'],
    [3, 'The frontmatter’s `gist` is `短`, which is too short.'],
    [4, 'The frontmatter’s `published` is `昨天`, which is no day of the calendar.'],
  ]);
});
