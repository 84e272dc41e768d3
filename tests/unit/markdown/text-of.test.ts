import { expect, test } from 'vitest';
import { outlineOf } from './markdown.ts';

const textOf = (text: string) => outlineOf(text).lead.map(({ text }) => text);

test('a block’s text is what a reader sees: no markup, entities resolved, pictures as they are described', () => {
  expect(textOf('**光速**很*慢*：`3ns`，见[供电](#power) &amp; ![一张图](a.png)')).toEqual([
    '光速很慢：3ns，见供电 & 一张图',
  ]);
});

test('comments and expressions of MDX are not text', () => {
  expect(textOf('光速{/* 待查 */}很慢。 {1 + 1}')).toEqual(['光速很慢。']);
});

test('text in components is text', () => {
  expect(textOf('光速<b>很慢</b>。')).toEqual(['光速很慢。']);
});

test('a break that the author asks for is a space', () => {
  expect(textOf('killer\\\napp')).toEqual(['killer app']);
});
