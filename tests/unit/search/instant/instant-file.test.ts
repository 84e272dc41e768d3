import { expect, test } from 'vitest';
import { instantFile } from '../../../../src/search/instant/instant-file.ts';
import { readInstantFile } from '../../../../src/search/instant/read-instant-file.ts';
import type { Entry } from '../../../../src/search/query/entry.ts';
import { entries } from '../some-entries.ts';

const whole = { theme: 'long', themeTitle: '长文' };
const longSite: Entry[] = [
  {
    ...whole,
    section: null,
    title: '长文',
    passages: [{ point: null, kind: 'text', text: 'Stack Overflow，短视频' }],
  },
  {
    ...whole,
    section: 'most',
    title: '很多',
    passages: [{ point: null, kind: 'text', text: '短'.repeat(120_000) }],
  },
];

test('what is read is what was written', () => {
  const sent: unknown = JSON.parse(JSON.stringify(instantFile(entries)));
  expect(readInstantFile(sent as ReturnType<typeof instantFile>)).toEqual(entries);
});

test('the rows name a theme once, and leave out what most passages have not', () => {
  expect(instantFile(entries).themes?.[0]).toEqual([
    'model-maturity',
    [0, '模型够好了吗', '语言模型变好了，视频模型能用。'],
    [
      'killer-app',
      '下一个 killer app',
      '贴合用户习惯：',
      ['上一代的 killer app 是短视频。', 'fits-habits', 1],
      ['当然，下一代还未知。', 'next-unknown', 1],
    ],
    [
      'scores',
      '打分',
      ['语言', 0, 2],
      ['语言模型变好了：80~85分。', 'language'],
      '方向\t分数\n音频\t70~80',
    ],
  ]);
});

test('a site with much text has none of it in the file, but the words that Pagefind is asked for', () => {
  const file = instantFile(longSite);
  expect(file).toEqual({ themes: null, lexicon: 'stackoverflow', indexed: true });
  expect(readInstantFile(file)).toBe(null);
});

test('a site of many sections is too large for it as well', () => {
  const many = Array.from({ length: 401 }, (_, index): Entry => ({
    ...whole,
    section: index ? `s${index}` : null,
    title: '节',
    passages: [],
  }));
  expect(instantFile(many).themes).toBe(null);
  expect(instantFile(many.slice(0, 400)).themes).not.toBe(null);
});

test('in development, without an index, the file has everything', () => {
  const file = instantFile(longSite, false);
  expect(file.indexed).toBe(false);
  expect(readInstantFile(file)).toEqual(longSite);
});
