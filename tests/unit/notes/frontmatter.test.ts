import { expect, test } from 'vitest';
import { checkedFrontmatter } from '../../../src/notes/frontmatter.ts';

const good = {
  title: '资源瓶颈',
  gist: '训练大模型受带宽、显存、算力、供电和数据规模限制。',
  order: 1,
  published: new Date('2026-11-23'),
};

/** The message and hint of each fault. */
function faultsOf(data: unknown) {
  const checked = checkedFrontmatter(data);
  return 'faults' in checked
    ? checked.faults.map(({ key, message, hint }) => [key, message, hint])
    : [];
}

const place = 'The theme’s place among the others, from 1.';
const name = 'The theme’s name, without punctuation at its end.';
const gist = 'What the theme says, in one or two sentences of 40–80 汉字.';
const day = 'The day it was first published, such as 2026-11-23.';

test('a whole frontmatter is accepted, its texts trimmed', () => {
  expect(checkedFrontmatter({ ...good, title: ' 资源瓶颈 ' })).toEqual({ accepted: good });
});

test('a missing key is asked for', () => {
  expect(faultsOf({})).toEqual([
    [null, 'The frontmatter has no `title`.', `Add \`title: …\`. ${name}`],
    [null, 'The frontmatter has no `gist`.', `Add \`gist: …\`. ${gist}`],
    [null, 'The frontmatter has no `order`.', `Add \`order: …\`. ${place}`],
    [null, 'The frontmatter has no `published`.', `Add \`published: …\`. ${day}`],
  ]);
});

test('each unknown key is named, with the known ones', () => {
  const hint = 'Take it out, or write one of: `title`, `gist`, `order`, `published`.';
  expect(faultsOf({ ...good, tags: [], draft: true })).toEqual([
    ['tags', 'The frontmatter has an unknown key `tags`.', hint],
    ['draft', 'The frontmatter has an unknown key `draft`.', hint],
  ]);
});

test('a value of the wrong type is shown as it was read', () => {
  expect(faultsOf({ ...good, title: 2026, gist: ['甲'], order: '一', published: '昨天' })).toEqual([
    ['title', 'The frontmatter’s `title` is `2026`, which is no text; put it in quotes.', name],
    ['gist', 'The frontmatter’s `gist` is `["甲"]`, which is no text; put it in quotes.', gist],
    ['order', 'The frontmatter’s `order` is `一`, which is no whole number.', place],
    ['published', 'The frontmatter’s `published` is `昨天`, which is no day of the calendar.', day],
  ]);
});

test('a place is a whole number from 1', () => {
  expect(faultsOf({ ...good, order: 1.5 })).toEqual([
    ['order', 'The frontmatter’s `order` is `1.5`, which is no whole number.', place],
  ]);
  expect(faultsOf({ ...good, order: 0 })).toEqual([
    ['order', 'The frontmatter’s `order` is `0`.', place],
  ]);
});

test('an empty value is called empty', () => {
  expect(faultsOf({ ...good, title: null, gist: '' })).toEqual([
    ['title', 'The frontmatter’s `title` is empty.', name],
    ['gist', 'The frontmatter’s `gist` is empty.', gist],
  ]);
});

test('a gist has 10 to 120 characters', () => {
  expect(faultsOf({ ...good, gist: '字'.repeat(10) })).toEqual([]);
  expect(faultsOf({ ...good, gist: '字'.repeat(120) })).toEqual([]);
  expect(faultsOf({ ...good, gist: '太短' })).toEqual([
    ['gist', 'The frontmatter’s `gist` is `太短`, which is too short.', gist],
  ]);
  expect(faultsOf({ ...good, gist: '字'.repeat(121) })).toEqual([
    ['gist', 'The frontmatter’s `gist` is too long, with 121 characters.', gist],
  ]);
});
