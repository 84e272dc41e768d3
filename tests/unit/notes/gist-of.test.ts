import { expect, test } from 'vitest';
import type { Block } from '../../../src/markdown/outline.ts';
import { gistOf } from '../../../src/notes/gist-of.ts';

test('a gist is what the points say, in their order', () => {
  expect(
    gist(
      ['paragraph', '带宽是一种很难控制的资源。'],
      ['item', '多张卡靠得更近是大趋势，一般用水冷。'],
      ['remark', '光速其实挺慢的，跑一米要3ns。'],
    ),
  ).toBe(
    '带宽是一种很难控制的资源。多张卡靠得更近是大趋势，一般用水冷。光速其实挺慢的，跑一米要3ns。',
  );
});

test('a short section gives all it has, and nothing else', () => {
  expect(gist(['paragraph', '多模态是未来的趋势。'])).toBe('多模态是未来的趋势。');
});

test('a long section gives its first whole sentences, up to 80 汉字', () => {
  const sentence = '规模足够大的时候，供电可能反而会成为问题，说不定需要一座电厂。';
  expect(gist(['paragraph', sentence], ['paragraph', sentence], ['paragraph', sentence])).toBe(
    sentence + sentence,
  );
});

test('headings, code and tables do not interrupt it', () => {
  expect(
    gist(
      ['heading', '三条路'],
      ['paragraph', '三条路的最小动机不同：'],
      ['cell', '读博'],
      ['code', 'npm start'],
      ['item', '环境相对稳定'],
      ['item', '待得越久，学得越少'],
    ),
  ).toBe('三条路的最小动机不同：环境相对稳定；待得越久，学得越少');
});

test('a section that is a table gives its cells', () => {
  expect(gist(['cell', '读博'], ['cell', '研究价值'])).toBe('读博；研究价值');
});

test('English sentences are set apart by a space', () => {
  expect(gist(['paragraph', 'Light is slow.'], ['paragraph', 'A metre takes\n3 ns.'])).toBe(
    'Light is slow. A metre takes 3 ns.',
  );
});

function gist(...said: [Block['kind'], string][]): string {
  const blocks = said.map(([kind, text]) => ({ kind, point: null, text }));
  return gistOf({ id: 'bandwidth', title: '带宽', blocks });
}
