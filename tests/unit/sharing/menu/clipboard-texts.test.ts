import { expect, test } from 'vitest';
import {
  bareAddress,
  linkText,
  markdownText,
  quoteText,
} from '../../../../src/sharing/menu/clipboard-texts.ts';

const page = 'https://notes.example/model-maturity/habits/';
const section = { title: '用户习惯', theme: '模型够好了吗', page, point: null };
const point = { ...section, point: 'swipe-and-tap' };

test('a link is its title, and the address on a line of its own', () => {
  expect(linkText(section)).toBe(`用户习惯｜模型够好了吗\n${page}\n`);
  expect(linkText(point)).toBe(`用户习惯｜模型够好了吗\n${page}#swipe-and-tap\n`);
});

test('what stands above the first section is named by its theme alone', () => {
  expect(linkText({ ...section, title: '模型够好了吗' })).toBe(`模型够好了吗\n${page}\n`);
});

test('a bare address always has a fragment to take what a chat adds to it', () => {
  expect(bareAddress(section)).toBe(`${page}#s`);
  expect(bareAddress(point)).toBe(`${page}#swipe-and-tap`);
});

test('a title stays as it is in Markdown', () => {
  expect(markdownText(section)).toBe(`[用户习惯](${page})`);
  expect(markdownText({ ...point, title: '[新] 10\\2 *p_i* <b> `x`' })).toBe(
    `[\\[新\\] 10\\\\2 \\*p\\_i\\* \\<b> \\\`x\\\`](${page}#swipe-and-tap)`,
  );
});

test('a quote has its source and an address that leads to its words', () => {
  expect(quoteText(point, '以前都是「刷一刷」', 'swipe-and-tap-8-16-k0')).toBe(
    `「以前都是『刷一刷』」\n——用户习惯\n${page}#swipe-and-tap-8-16-k0\n`,
  );
});
