import { expect, test } from 'vitest';
import type { Block } from '../../../../src/markdown/outline.ts';
import type { Theme } from '../../../../src/notes/theme.ts';
import { entriesOf, passages } from '../../../../src/search/instant/entries.ts';

function block(
  text: string,
  point: string | null = null,
  kind: Block['kind'] = 'paragraph',
): Block {
  return { point, kind, text };
}

test('the blocks of one point are one passage, others stand alone', () => {
  expect(
    passages([
      block('贴合用户习惯：'),
      block('上一代是短视频。', 'fits-habits', 'item'),
      block('以前是「刷一刷」。', 'fits-habits'),
      block('下一代还未知。', 'next-unknown', 'item'),
      block('其实', null, 'heading'),
    ]),
  ).toEqual([
    { point: null, kind: 'text', text: '贴合用户习惯：' },
    { point: 'fits-habits', kind: 'item', text: '上一代是短视频。\n以前是「刷一刷」。' },
    { point: 'next-unknown', kind: 'item', text: '下一代还未知。' },
    { point: null, kind: 'heading', text: '其实' },
  ]);
});

test('the cells of a table are one passage, with tabs between them', () => {
  expect(
    passages([
      block('方向', null, 'cell'),
      block('分数', null, 'cell'),
      block('说明'),
      block('音频', null, 'cell'),
    ]),
  ).toEqual([
    { point: null, kind: 'text', text: '方向\t分数' },
    { point: null, kind: 'text', text: '说明' },
    { point: null, kind: 'text', text: '音频' },
  ]);
});

test('a theme comes before its sections, and begins with its gist', () => {
  const theme: Theme = {
    id: 'resource-bottlenecks',
    title: '资源瓶颈',
    gist: '带宽很难控制。',
    published: new Date('2026-11-23'),
    lead: [block('从训练说起。')],
    sections: [{ id: 'memory', title: '显存', blocks: [block('放不下太多别的。', 'little-room')] }],
  };
  const whole = { theme: 'resource-bottlenecks', themeTitle: '资源瓶颈' };
  expect(entriesOf([theme])).toEqual([
    {
      ...whole,
      section: null,
      title: '资源瓶颈',
      passages: [
        { point: null, kind: 'text', text: '带宽很难控制。' },
        { point: null, kind: 'text', text: '从训练说起。' },
      ],
    },
    {
      ...whole,
      section: 'memory',
      title: '显存',
      passages: [{ point: 'little-room', kind: 'text', text: '放不下太多别的。' }],
    },
  ]);
});
