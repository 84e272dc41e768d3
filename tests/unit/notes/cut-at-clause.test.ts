import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtClause, hanLength } from '../../../src/notes/cut-at-clause.ts';

const short = { least: 10, most: 20 };

test('a text that fits stays as it is', () => {
  expect(cutAtClause('带宽是一种很难控制的资源', short)).toBe('带宽是一种很难控制的资源');
});

test('a text is cut after the last sentence that fits', () => {
  const text = '带宽很难控制。多卡靠近是大趋势。一般用水冷，能带走更多的热量。';
  expect(cutAtClause(text, short)).toBe('带宽很难控制。多卡靠近是大趋势。');
});

test('where no sentence ends in time, a clause does, and an ellipsis says so', () => {
  const text = '预训练是工程活；后训练是技术活，不同场景的数据适用于不同的算法，相当难做。';
  expect(cutAtClause(text, short)).toBe('预训练是工程活；后训练是技术活……');
  const halves = '参数量和数据决定效果；后训练，也是技术活，不同场景的数据适用于不同的算法。';
  expect(cutAtClause(halves, short)).toBe('参数量和数据决定效果……');
});

test('a short whole sentence is better than half of the next', () => {
  const text = '多模态是趋势。其实就像微信一样大家在文本太长的时候可能会更习惯语音输入';
  expect(cutAtClause(text, short)).toBe('多模态是趋势。');
});

test('a clause that is longer than asked for stays whole', () => {
  const text = '大家在文本太长的时候可能会更加习惯于用语音来输入，所以以后会发展起来。';
  expect(cutAtClause(text, short)).toBe('大家在文本太长的时候可能会更加习惯于用语音来输入……');
});

test('quotations and brackets are not cut', () => {
  const text = '他说：「我是懒，那就直面。我是蠢。」然后再换别的方向（或者，花更多时间）去做。';
  expect(cutAtClause(text, short)).toBe('他说：「我是懒，那就直面。我是蠢。」');
});

test('figures and Latin names are no ends, and count as half', () => {
  const text = 'Node 24.21, Astro 7.3 and Vitest 5.1 are new. They need a new machine.';
  expect(cutAtClause(text, { least: 10, most: 25 })).toBe(
    'Node 24.21, Astro 7.3 and Vitest 5.1 are new.',
  );
  expect(hanLength('10T~50T 可能')).toBe(6);
});

test('a cut text is a beginning of the text', () => {
  const written = fc.array(fc.constantFrom(...'数据算力，。；：（）「」！… aT.5'), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(written, (characters) => {
      const text = characters.join('');
      const cut = cutAtClause(text, short);
      expect(text.startsWith(cut.replace(/(?:……|…)$/, ''))).toBe(true);
    }),
  );
});
