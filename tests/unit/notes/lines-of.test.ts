import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, widthOf } from '../../../src/notes/lines-of.ts';

test('a text that fits is one line', () => {
  expect(linesOf('算力与供电', 5)).toEqual(['算力与供电']);
});

test('lines are about as long as each other', () => {
  expect(linesOf('模型会取代人类工作吗', 6)).toEqual(['模型会取代', '人类工作吗']);
});

test('a line ends where a clause does, if that costs little', () => {
  expect(linesOf('规模足够大的时候，供电可能反而会成为问题。', 16)).toEqual([
    '规模足够大的时候，',
    '供电可能反而会成为问题。',
  ]);
});

test('a conjunction stays with what it joins on', () => {
  expect(linesOf('动机与自我提升', 5)).toEqual(['动机', '与自我提升']);
  expect(linesOf('打工、读博和创业', 5)).toEqual(['打工、读博', '和创业']);
});

test('a word that is too long gets a line to itself', () => {
  expect(linesOf('论 Pneumonoultramicroscopic 一词', 8)).toEqual([
    '论',
    'Pneumonoultramicroscopic',
    '一词',
  ]);
});

test('no line of any text is wider than asked for, and no character is lost', () => {
  const words = ['模型', '训练，', '数据', '算力', '大', '5%', 'killer ', '「好」'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (written) => {
      const text = written.join('');
      const lines = linesOf(text, 16);
      expect(lines.filter((line) => widthOf(line) > 16)).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
