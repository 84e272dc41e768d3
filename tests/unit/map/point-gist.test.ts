import { expect, test } from 'vitest';
import { pointGist } from '../../../src/map/point-gist.ts';
import { said } from './themes.ts';

test('a short point is there whole, without its full stop', () => {
  expect(pointGist([said('stable', '优点：环境相对稳定。', 'item')])).toBe('优点：环境相对稳定');
});

test('a question keeps its mark', () => {
  expect(pointGist([said('real', '数据质量真的越高越好吗？', 'remark')])).toBe(
    '数据质量真的越高越好吗？',
  );
});

test('a long point goes up to a clause that says enough, else as far as the line', () => {
  expect(
    pointGist([said('now', '跟世界交互其实还很复杂的情况，由机器人来取代，还要很多年。')]),
  ).toBe('跟世界交互其实还很复杂的情况……');
  expect(pointGist([said('power', '规模足够大的时候，供电可能反而会成为特别大的问题。')])).toBe(
    '规模足够大的时候，供电可能反而会……',
  );
});

test('paragraphs of one remark are one point, cells of a table a list', () => {
  expect(pointGist([said('why', '先做。', 'remark'), said('why', '再想。', 'remark')])).toBe(
    '先做。再想',
  );
  expect(pointGist(['读博', '创业'].map((cell) => said('paths', cell, 'cell')))).toBe('读博、创业');
});
