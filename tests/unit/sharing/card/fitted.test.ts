import { expect, test } from 'vitest';
import { fittedGist, fittedTitle } from '../../../../src/sharing/card/fitted.ts';
import { widthOf } from '../../../../src/notes/lines-of.ts';

const titlePlace = { width: 580, height: 280 };
const gistPlace = { width: 804, size: 32 };

test('a short title is set large, a long one smaller and in lines', () => {
  expect(fittedTitle('语言', titlePlace)).toEqual({ size: 180, lines: ['语言'] });
  expect(fittedTitle('用户习惯', titlePlace)).toEqual({ size: 144, lines: ['用户习惯'] });
  expect(fittedTitle('下一个 killer app', titlePlace)).toEqual({
    size: 112,
    lines: ['下一个', 'killer app'],
  });
});

test('a very long title still stands in its place', () => {
  const title = '关于大模型的预训练和后训练在性质上的互换，以及它给工程师带来的影响';
  const { size, lines } = fittedTitle(title, titlePlace);
  expect(lines.join('')).toBe(title);
  expect(lines.length * size * 1.24).toBeLessThanOrEqual(280);
  for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(580);
});

test('a gist has two lines at most, and ends with a clause', () => {
  const gist =
    '以前公认要做「垂直模型」：通用模型遇到你这个领域，可能需要指数级的数据投入，没必要通用。';
  expect(fittedGist(gist + gist, gistPlace).lines).toEqual([
    '以前公认要做「垂直模型」：通用模型遇到你这个领域，',
    '可能需要指数级的数据投入，没必要通用。',
  ]);
  expect(fittedGist('多模态是未来的趋势。', gistPlace).lines).toEqual(['多模态是未来的趋势。']);
});

test('a gist without any clause is broken off after two lines', () => {
  const { lines } = fittedGist('带宽显存算力供电数据规模'.repeat(12), gistPlace);
  expect(lines.map((line) => line.at(-1))).toEqual([expect.any(String), '…']);
});
