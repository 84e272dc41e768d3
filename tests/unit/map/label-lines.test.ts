import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelLines, labelWidth } from '../../../src/map/label-lines.ts';

test('a label is set in as few lines as its words allow', () => {
  expect(labelLines('资源瓶颈', 6, 3)).toEqual(['资源瓶颈']);
  expect(labelLines('模型会取代人类工作吗', 6, 3)).toEqual(['模型会取代', '人类工作吗']);
});

test('what does not fit becomes an ellipsis, after a whole word', () => {
  expect(labelLines('规模足够大的时候，供电可能反而会成为问题', 12, 1)).toEqual([
    '规模足够大的时候……',
  ]);
  expect(labelLines('模型会取代人类工作吗', 6, 1)).toEqual(['模型……']);
});

test('a word longer than a line is divided', () => {
  expect(labelLines('Pneumonoultramicroscopic', 6, 2)).toEqual(['Pneumonou', 'ltramic……']);
});

test('no space is lost between Latin words', () => {
  expect(labelLines('machine learning system', 8, 1)).toEqual(['machine……']);
  expect(labelLines('deep learning with few examples', 14, 2)).toEqual([
    'deep learning',
    'with few examples',
  ]);
});

test('between 汉字 and Latin there is room for the space that is set there', () => {
  expect(labelWidth('用GPU')).toBeGreaterThan(labelWidth('用') + labelWidth('GPU'));
  expect(labelWidth('用 GPU')).toBeGreaterThanOrEqual(labelWidth('用GPU'));
  expect(labelWidth('显卡')).toBe(2);
});

test('no label of any text has more or wider lines than asked for', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('模型', '训练，', 'GPU', 'killer ', '「好」', '5%', '。', '~'), {
        maxLength: 30,
      })
      .map((words) => words.join('')),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 20 }), fc.integer({ min: 1, max: 3 }), (...of) => {
      const [, width, most] = of;
      const lines = labelLines(...of);
      expect(lines.length).toBeLessThanOrEqual(most);
      expect(lines.filter((line) => labelWidth(line) > width)).toEqual([]);
    }),
  );
});
