import { expect, test } from 'vitest';
import { newPage } from '../../../src/authoring/new-page.ts';
import { unwritten } from '../../../src/authoring/unwritten.ts';

const head = { title: '夜班', order: 7, published: '2026-11-24' };

test('a new page is told line by line what is still to be written', () => {
  const found = unwritten([{ path: 'zh/night-shifts.mdx', source: newPage(head) }]);
  expect(found.map(({ file, problems }) => [file, problems.map(({ line }) => line)])).toEqual([
    ['content/zh/night-shifts.mdx', [3, 8, 10]],
  ]);
});

test('a page whose words are its author’s own is told nothing', () => {
  const source = newPage(head)
    .replace(/^gist: .*$/m, 'gist: 夜里的机房比白天安静，值班的人才听得见风扇。')
    .replace('第一节 ^first-section', '机房 ^machine-room')
    .replace(/（写下.*/, '夜里只剩风扇的声音。');
  expect(unwritten([{ path: 'zh/night-shifts.mdx', source }])).toEqual([]);
});
