import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from '../../../src/notes/pieces.ts';

test('words stay whole, also those that the segmenter takes apart', () => {
  expect(pieces('预训练与后训练')).toEqual(['预训练', '与后训练']);
  expect(pieces('数据决定自动化')).toEqual(['数据', '决定', '自动化']);
  expect(pieces('打工、读博和创业')).toEqual(['打工、', '读博', '和创业']);
});

test('punctuation and particles do not begin a line, and opening brackets do not end one', () => {
  expect(pieces('以前公认要做「垂直模型」：模型够好了吗？')).toEqual([
    '以前',
    '公认',
    '要做',
    '「垂直模型」：',
    '模型',
    '够好了吗？',
  ]);
});

test('a short list in brackets is one piece', () => {
  expect(pieces('越好（名、利、权）。')).toEqual(['越好', '（名、利、权）。']);
});

test('a word that begins like a particle is a word', () => {
  expect(pieces('训练过程')).toEqual(['训练', '过程']);
});

test('figures keep what binds them, and their units', () => {
  expect(pieces('变好了：80~85分，跑一米要3ns。')).toEqual([
    '变好了：',
    '80~85分，',
    '跑一米要',
    '3ns。',
  ]);
});

test('a short quotation in Latin letters is one piece; elsewhere a space divides', () => {
  expect(pieces('下一个 killer app')).toEqual(['下一个 ', 'killer ', 'app']);
  expect(pieces('形成「killer app」。')).toEqual(['形成', '「killer\u00A0app」。']);
});

test('the pieces of any text make the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(pieces(text).join('').replaceAll('\u00A0', ' ')).toBe(text.replaceAll('\u00A0', ' '));
    }),
  );
});
