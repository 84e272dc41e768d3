import { expect, test } from 'vitest';
import { messagesOf, problemsOf } from './markdown.ts';

test('braces that hold code are reported where they stand, with the way to write a brace', () => {
  expect(problemsOf('数据{enough}够了。\n\n{1 + 1}')).toEqual([
    {
      line: 1,
      column: 3,
      message: 'The braces of `{enough}` hold code.',
      hint: 'Write `\\{enough\\}` for the text itself.',
    },
    {
      line: 3,
      column: 1,
      message: 'The braces of `{1 + 1}` hold code.',
      hint: 'Write `\\{1 + 1\\}` for the text itself.',
    },
  ]);
});

test('comments, text in braces, escaped braces, code and figures are left alone', () => {
  expect(
    messagesOf(
      '{/* 注 */}\n\n一{" "}二\\{x\\}`{y}`\n\n<ScoreRanges caption="分" rows={[{ name: "语言", from: 80, to: 85 }]} />',
    ),
  ).toEqual([]);
});

test('a text that declares names may use them', () => {
  expect(messagesOf('export const cards = 8;\n\n共{cards}张卡。')).toEqual([]);
});
