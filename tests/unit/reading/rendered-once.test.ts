import { expect, test } from 'vitest';
import { renderedOnce } from '../../../src/reading/rendered-once.ts';

test('a theme is rendered once, however many sections are cut from it, also at the same time', async () => {
  let times = 0;
  const render = async () => `<p>第${(times += 1)}次</p>`;
  const [one, two] = await Promise.all([
    renderedOnce('带宽，第一版', render),
    renderedOnce('带宽，第一版', render),
  ]);
  expect([one, two, await renderedOnce('带宽，第一版', render)]).toEqual(
    Array.from({ length: 3 }, () => '<p>第1次</p>'),
  );
});

test('a changed theme is rendered anew', async () => {
  expect(await renderedOnce('显存，第一版', async () => '旧')).toBe('旧');
  expect(await renderedOnce('显存，第二版', async () => '新')).toBe('新');
});
